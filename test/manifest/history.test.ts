import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/manifest/difference.js';
import { nextManifest } from '../../src/manifest/history.js';
import { type Manifest, type Page, writeManifest } from '../../src/manifest/manifest.js';
import { readManifest } from '../../src/manifest/read.js';
import { pagesAt, verifyCode } from '../../src/manifest/verify.js';
import { binderWith, buildOf, builds } from './made.js';

describe('the codes of earlier builds', () => {
  it('are kept with the days on which they were current', () => {
    const manifest = builds(binderWith({ IT: 'ab' }), binderWith({ IT: 'ac' }));
    expect(manifest.history).toEqual([
      {
        binder: 'mappe',
        title: 'Mappe',
        code: 'M-IT1aIT2b',
        from: '2026-03-01',
        until: '2026-03-02',
        last: 1,
      },
      {
        binder: 'mappe',
        unit: 'IT',
        title: 'Plan IT',
        label: 'IT-2',
        code: 'IT2b',
        from: '2026-03-01',
        until: '2026-03-02',
        first: 1,
        last: 1,
      },
    ]);
  });

  it('stay as they are when nothing changes, and only the day goes on', () => {
    const once = builds(binderWith({ IT: 'ab' }));
    const again = builds(binderWith({ IT: 'ab' }), binderWith({ IT: 'ab' }));
    expect(again.history).toEqual([]);
    expect({ ...again.binders[0], asOf: '' }).toEqual({ ...once.binders[0], asOf: '' });
  });

  it('do not pile up when an older page comes back, which is current again', () => {
    const manifest = builds(binderWith({ IT: 'a' }), binderWith({ IT: 'b' }), binderWith({ IT: 'a' }));
    expect(verifyCode(manifest, 'IT1a')).toMatchObject({ state: 'current' });
    expect(verifyCode(manifest, 'IT1b')).toMatchObject({
      state: 'superseded',
      places: [{ until: '2026-03-03' }],
    });
  });

  it('of a binder that is gone are superseded by nothing', () => {
    const manifest = builds(binderWith({ IT: 'a' }), undefined);
    expect(manifest.binders).toEqual([]);
    for (const code of ['IT1a', 'M-IT1a'])
      expect(verifyCode(manifest, code)).toMatchObject({ state: 'superseded', places: [{ by: null }] });
  });

  it('are counted on when a binder that was gone comes back', () => {
    const manifest = builds(
      binderWith({ IT: 'a' }),
      binderWith({ IT: 'b' }),
      undefined,
      binderWith({ IT: 'c' }),
      binderWith({ IT: 'c', EL: 'a' }),
    );
    expect(manifest.binders[0]?.issue).toBe(4);
    expect(verifyCode(manifest, 'M-IT1c')).toMatchObject({
      places: [{ changes: [{ unit: 'EL', added: ['EL-1'] }] }],
    });
  });

  it('are not current by another binder that has not been built since', () => {
    const [first, second] = [binderWith({ IT: 'ab' }), binderWith({ IT: 'ab' }, { id: 'to', title: 'To' })];
    const changed = binderWith({ IT: 'ax' });
    const both = nextManifest(undefined, buildOf('2026-03-01', [first, second]));
    const one = nextManifest(both, { ...buildOf('2026-03-02', [changed]), present: ['mappe', 'to'] });
    expect(verifyCode(one, 'IT2b')).toMatchObject({
      state: 'superseded',
      places: [{ binder: 'mappe', until: '2026-03-02', by: 'IT2x' }],
    });
    // The page that was the same in both is still so; what one of them left out has not been changed.
    expect(verifyCode(one, 'IT1a')).toMatchObject({ state: 'current' });
    const without = nextManifest(both, {
      ...buildOf('2026-03-02', [binderWith({ EL: 'a' })]),
      present: ['mappe', 'to'],
    });
    expect(verifyCode(without, 'IT2b')).toMatchObject({ state: 'current', places: [{ binder: 'to' }] });
    const again = nextManifest(one, {
      ...buildOf('2026-03-03', [second]),
      present: ['mappe', 'to'],
    });
    expect(verifyCode(again, 'IT2b')).toMatchObject({ state: 'current', places: [{ binder: 'to' }] });
  });

  it('are superseded where another binder has got the page in a newer form that both never shared', () => {
    const next = (before: Manifest | undefined, day: string, made: Parameters<typeof binderWith>): Manifest =>
      nextManifest(before, { ...buildOf(day, [binderWith(...made)]), present: ['mappe', 'to'] });
    const second = { id: 'to', title: 'To' };
    const first = next(undefined, '2026-03-01', [{ cover: 'a', 'plan-it': 'ab' }]);
    const small = next(first, '2026-03-02', [{ cover: 'b', 'plan-it': 'aw' }, second]);
    // A binder of other paper sets the same plan otherwise.
    expect(verifyCode(small, 'plan-it2b')).toMatchObject({ state: 'current' });
    const both = next(small, '2026-03-05', [{ cover: 'b', 'plan-it': 'ax' }, second]);
    expect(verifyCode(both, 'plan-it2b')).toEqual({
      state: 'superseded',
      code: 'plan-it2b',
      places: [
        {
          binder: 'mappe',
          binderTitle: 'Mappe',
          unit: 'plan-it',
          title: 'Plan plan-it',
          label: 'plan-it-2',
          from: '2026-03-01',
          until: '2026-03-05',
          by: 'plan-it2x',
          changes: [
            {
              unit: 'plan-it',
              title: 'Plan plan-it',
              changed: ['plan-it-2'],
              added: [],
              dropped: [],
            },
          ],
        },
      ],
    });
    // Each has a cover of its own, and what is the same in both is current.
    for (const code of ['cover1a', 'cover1b', 'plan-it1a', 'plan-it2x'])
      expect(verifyCode(both, code)).toMatchObject({ state: 'current' });
    // Built again since, it is what the plan says now.
    const again = next(both, '2026-03-06', [{ cover: 'a', 'plan-it': 'ab' }]);
    expect(verifyCode(again, 'plan-it2b')).toMatchObject({ state: 'current' });
  });

  it('stay current where the build that changed them in one binder has just printed them in another', () => {
    const second = { id: 'to', title: 'To' };
    const present = ['mappe', 'to'];
    const build = (day: string, own: string, other: string): Parameters<typeof nextManifest>[1] => ({
      ...buildOf(day, [binderWith({ 'plan-it': own }), binderWith({ 'plan-it': other }, second)]),
      present,
    });
    const first = nextManifest(undefined, build('2026-03-01', 'ab', 'ab'));
    const next = nextManifest(first, build('2026-03-02', 'ab', 'ax'));
    expect(verifyCode(next, 'plan-it2b')).toMatchObject({ state: 'current', places: [{ binder: 'mappe' }] });
    // What another build leaves out later, also of that day, has been followed.
    const later = nextManifest(first, {
      ...buildOf('2026-03-01', [binderWith({ 'plan-it': 'ax' }, second)]),
      present,
    });
    expect(verifyCode(later, 'plan-it2b')).toMatchObject({ state: 'superseded' });
  });

  it('of a binder that was not built this time stay current', () => {
    const [first, second] = [binderWith({ IT: 'a' }), binderWith({ EL: 'a' }, { id: 'to' })];
    const both = nextManifest(undefined, buildOf('2026-03-01', [first, second]));
    const changed = binderWith({ IT: 'b' });
    const next = nextManifest(both, { ...buildOf('2026-03-02', [changed]), present: ['mappe', 'to'] });
    expect(verifyCode(next, 'EL1a')).toMatchObject({ state: 'current' });
    expect(next.binders.map(({ id, asOf }) => [id, asOf])).toEqual([
      ['mappe', '2026-03-02'],
      ['to', '2026-03-01'],
    ]);
  });
});

const units = fc.dictionary(
  fc.constantFrom('IT', 'EL', 'VA'),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
);

describe('whatever is built one after the other', () => {
  it('gives back the pages of each build, and what differs from the last', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 6 }), (all) => {
        let manifest: Manifest | undefined;
        const issues: { issue: number; pages: Page[] }[] = [];
        for (const one of all) {
          const binder = binderWith(one, { code: `x${JSON.stringify(one)}` });
          manifest = nextManifest(manifest, buildOf('2026-03-01', [binder]));
          issues.push({ issue: manifest.binders[0]?.issue ?? 0, pages: [...binder.pages] });
        }
        if (!manifest) return;
        const last = issues.at(-1)?.pages ?? [];
        for (const { issue, pages } of issues) {
          const known = pagesAt(manifest, 'mappe', issue);
          expect(new Set(known.map(({ unit, label, code }) => `${unit} ${label} ${code}`))).toEqual(
            new Set(pages.map(({ unit, label, code }) => `${unit} ${label} ${code}`)),
          );
          expect(changesBetween(pages, last).length === 0).toBe(
            pages.length === last.length &&
              pages.every(({ code }) => last.some((page) => page.code === code)),
          );
        }
      }),
    );
  });

  it('can be read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 4 }), (all) => {
        const manifest = builds(...all.map((one) => binderWith(one)));
        expect(readManifest(writeManifest(manifest))).toEqual(manifest);
      }),
    );
  });

  it('is not read when anything of it is missing or of another kind', () => {
    const manifest = builds(binderWith({ IT: 'a' }), binderWith({ IT: 'b' }));
    const text = writeManifest(manifest);
    for (const name of Object.keys(manifest)) {
      expect(readManifest(text.replace(`"${name}"`, '"other"')), name).toBeUndefined();
    }
    expect(readManifest(text.replace('"manifest": 1', '"manifest": 2'))).toBeUndefined();
    expect(readManifest(text.slice(0, -5))).toBeUndefined();
    expect(readManifest('[]')).toBeUndefined();
    expect(readManifest('{"name": "some web app", "icons": []}')).toBeUndefined();
  });
});
