import { describe, expect, it } from 'vitest';
import { copiesOf, isToWithdraw } from '../../src/manifest/copies.js';
import { nextManifest } from '../../src/manifest/history.js';
import { verifyFile } from '../../src/manifest/verify.js';
import { binderWith, buildOf, builds } from './made.js';

const vagt = { number: '1', holder: 'Vagten', place: 'Reolen' };
const chef = { number: '2', holder: 'Chefen', place: 'Skabet' };
const listed = [vagt, chef];
const copies = [
  { ...vagt, path: 'mappe-1.pdf' },
  { ...chef, path: 'mappe-2.pdf' },
];

describe('printed copies', () => {
  it('are current while their binder is as it was', () => {
    const manifest = builds(
      binderWith({ IT: 'a' }, { listed, copies: copies.slice(0, 1) }),
      binderWith({ IT: 'a' }, { listed }),
    );
    expect(copiesOf(manifest)).toEqual([
      {
        binder: 'mappe',
        ...vagt,
        state: 'current',
        code: 'M-IT1a',
        printed: '2026-03-01',
        current: 'M-IT1a',
        replaces: null,
        meant: null,
      },
      {
        binder: 'mappe',
        ...chef,
        state: 'unprinted',
        code: null,
        printed: null,
        current: 'M-IT1a',
        replaces: null,
        meant: null,
      },
    ]);
  });

  it('have to be taken back when the binder has changed', () => {
    const manifest = builds(binderWith({ IT: 'a' }, { listed, copies }), binderWith({ IT: 'b' }, { listed }));
    expect(copiesOf(manifest).map((copy) => [copy.number, copy.state, isToWithdraw(copy)])).toEqual([
      ['1', 'superseded', true],
      ['2', 'superseded', true],
    ]);
  });

  it('remember which one they take the place of', () => {
    const manifest = builds(
      binderWith({ IT: 'a' }, { listed, copies }),
      binderWith({ IT: 'b' }, { listed, copies }),
      binderWith({ IT: 'b' }, { listed, copies }),
    );
    expect(copiesOf(manifest)[0]).toMatchObject({
      state: 'current',
      printed: '2026-03-02',
      replaces: { code: 'M-IT1a', printed: '2026-03-01', holder: 'Vagten', place: 'Reolen' },
    });
  });

  it('are looked for where they are, also when the list has somebody else for their number', () => {
    const moved = { ...vagt, holder: 'Teknikeren', place: 'Værkstedet' };
    const first = binderWith({ IT: 'a' }, { listed, copies });
    const listedAnew = builds(first, binderWith({ IT: 'a' }, { listed: [moved, chef] }));
    expect(copiesOf(listedAnew).map(({ state }) => state)).toEqual(['reassigned', 'current']);
    expect(copiesOf(listedAnew)[0]).toMatchObject({
      ...vagt,
      meant: { holder: 'Teknikeren', place: 'Værkstedet' },
    });
    expect(copiesOf(listedAnew).map(isToWithdraw)).toEqual([true, false]);
    const built = { listed: [moved], copies: [{ ...moved, path: 'mappe-1.pdf' }] };
    const builtAnew = builds(first, binderWith({ IT: 'a' }, built), binderWith({ IT: 'a' }, built));
    expect(copiesOf(builtAnew)[0]).toMatchObject({
      ...moved,
      state: 'current',
      printed: '2026-03-02',
      replaces: { code: 'M-IT1a', printed: '2026-03-01', holder: 'Vagten', place: 'Reolen' },
    });
  });

  it('have to be taken back when they are no longer listed, or their binder is gone', () => {
    const first = binderWith({ IT: 'a' }, { listed, copies });
    expect(
      copiesOf(builds(first, binderWith({ IT: 'a' }, { listed: [vagt] }))).map(({ state }) => state),
    ).toEqual(['current', 'unlisted']);
    const gone = copiesOf(builds(first, undefined, undefined));
    expect(gone).toMatchObject([
      { state: 'gone', current: null },
      { state: 'gone', current: null },
    ]);
    expect(gone.every(isToWithdraw)).toBe(true);
  });
});

describe('a file', () => {
  const outputs = [{ path: 'mappe.pdf', format: 'pdf', plans: 1, binder: 'mappe', sha256: 'abc' }] as const;
  const manifest = nextManifest(undefined, { ...buildOf('2026-03-01', [binderWith({ IT: 'a' })]), outputs });

  it('is known by its bytes, else by its code', () => {
    expect(verifyFile(manifest, { sha256: 'abc', code: undefined })).toMatchObject({
      state: 'current',
      code: 'M-IT1a',
    });
    expect(verifyFile(manifest, { sha256: 'xyz', code: 'IT1a' })).toMatchObject({ state: 'current' });
    expect(verifyFile(manifest, { sha256: 'xyz', code: 'EL1a' })).toEqual({ state: 'unknown', code: 'EL1a' });
    expect(verifyFile(manifest, { sha256: 'xyz', code: undefined })).toEqual({
      state: 'unknown',
      code: null,
    });
  });
});
