import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../src/core/code.js';
import { languages } from '../../src/host/locales.js';
import { type FreshBinder, nextManifest } from '../../src/manifest/history.js';
import { type Manifest, type Page, writeManifest } from '../../src/manifest/manifest.js';
import { lastingFolder } from '../support/plan.js';
import { filesIn, run, today, workspaceWith } from './workspace.js';

const titles: Readonly<Record<string, string>> = { IT: 'IT-nedbrud', EL: 'Strømsvigt' };

/** The pages of plans, each page by a letter for what is printed on it. */
function pagesOf(plans: Readonly<Record<string, string>>): Page[] {
  return Object.entries(plans).flatMap(([plan, contents]) =>
    [...contents].map((content, index) => ({
      unit: `plan-${plan.toLowerCase()}`,
      title: titles[plan] ?? plan,
      label: `${plan}-${index + 1}`,
      code: codeOf(`${plan} ${index} ${content}`),
    })),
  );
}

const vagten = { number: '1', holder: 'Leder', place: 'Vagten' };
const skuret = { number: '2', holder: 'Beredskabet', place: 'Skuret' };

function binder(
  id: string,
  plans: Readonly<Record<string, string>>,
  rest: Partial<FreshBinder> = {},
): FreshBinder {
  const pages = pagesOf(plans);
  const code = codeOf([id, ...pages.map((page) => page.code)].join());
  return {
    id,
    title: id === 'mappe' ? 'Mappe' : 'Bilmappe',
    code,
    pages,
    sides: 2,
    listed: [],
    copies: [],
    ...rest,
  };
}

function nextBuild(previous: Manifest | undefined, asOf: string, binders: readonly FreshBinder[]): Manifest {
  const present = binders.map(({ id }) => id);
  return nextManifest(previous, {
    generator: 'planb 1.0.0',
    asOf,
    sources: {},
    outputs: [],
    binders,
    present,
  });
}

const mappe = binder(
  'mappe',
  { IT: 'ab', EL: 'a' },
  {
    listed: [vagten, skuret],
    copies: [
      { ...vagten, path: 'mappe-1.pdf' },
      { ...skuret, path: 'mappe-2.pdf' },
    ],
  },
);
const bil = binder('bil', { IT: 'a' }, { listed: [vagten], copies: [{ ...vagten, path: 'bil-1.pdf' }] });
const changed = binder('mappe', { IT: 'acd' }, { listed: [vagten] });
const march = nextBuild(undefined, '2026-03-01', [mappe, bil]);
const april = nextBuild(march, '2026-04-02', [changed]);

const codeOn = ({ pages }: FreshBinder, label: string): string =>
  pages.find((page) => page.label === label)?.code ?? '';

let cwd: string;
beforeAll(() => {
  const { folder, remove } = lastingFolder({
    'march.json': writeManifest(march),
    'out/manifest.json': writeManifest(april),
  });
  cwd = folder;
  return remove;
});

describe('plan verify', () => {
  it.each([
    [
      'a page that is in two binders',
      codeOn(mappe, 'IT-1'),
      'march.json',
      0,
      [
        'is current: page IT-1 of “IT-nedbrud” in “Mappe”, unchanged since 2026-03-01.',
        'is current: page IT-1 of “IT-nedbrud” in “Bilmappe”, unchanged since 2026-03-01.',
      ],
    ],
    [
      'a page that is left in one of them',
      codeOn(mappe, 'IT-1'),
      'out/manifest.json',
      0,
      ['is current: page IT-1 of “IT-nedbrud” in “Mappe”, unchanged since 2026-03-01.'],
    ],
    [
      'a page that was changed',
      codeOn(mappe, 'IT-2'),
      'out/manifest.json',
      1,
      [
        'is no longer current: page IT-2 of “IT-nedbrud” in “Mappe” as it was from 2026-03-01 until 2026-04-02.',
        `  Its place was taken by ${codeOn(changed, 'IT-2')}.`,
        '  Changed since in “IT-nedbrud”: IT-2',
        '  New since in “IT-nedbrud”: IT-3',
      ],
    ],
    [
      'a page of a plan that was dropped',
      codeOn(mappe, 'EL-1'),
      'out/manifest.json',
      1,
      [
        'is no longer current: page EL-1 of “Strømsvigt” in “Mappe” as it was from 2026-03-01 until 2026-04-02.',
        '  Nothing took its place.',
        '  Dropped since in “Strømsvigt”: EL-1',
      ],
    ],
    [
      'a binder that was changed',
      mappe.code,
      'out/manifest.json',
      1,
      [
        'is no longer current: the binder “Mappe” as it was from 2026-03-01 until 2026-04-02.',
        `  Its place was taken by ${changed.code}.`,
        '  Changed since in “IT-nedbrud”: IT-2',
        '  New since in “IT-nedbrud”: IT-3',
        '  Dropped since in “Strømsvigt”: EL-1',
      ],
    ],
    [
      'a binder that there is no more',
      bil.code,
      'out/manifest.json',
      1,
      [
        'is no longer current: the binder “Bilmappe” as it was from 2026-03-01 until 2026-04-02.',
        '  Nothing took its place.',
        '  Dropped since in “IT-nedbrud”: IT-1',
      ],
    ],
    [
      'a page that is still to come',
      codeOn(changed, 'IT-3'),
      'march.json',
      1,
      ['is not known here: no build that this manifest knows of printed it.'],
    ],
  ])('knows %s', (_, code, manifest, exit, lines) => {
    expect(run(['verify', code, '--manifest', manifest, '--lang', 'en'], { cwd })).toEqual({
      code: exit,
      stdout: `${lines.map((line) => (line.startsWith(' ') ? line : `${code} ${line}`)).join('\n')}\n`,
      stderr: '',
    });
  });

  it.each<[string, (code: string) => string]>([
    ['in small letters', (code) => code.toLowerCase()],
    ['in one', (code) => code.replace('-', '')],
    ['with a dash between blanks', (code) => ` ${code.replace('-', ' – ')} `],
    ['letter by letter', (code) => [...code.replace('-', '')].join(' ')],
    ['with letters for digits', (code) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('takes a code as it is typed: %s', (_, typed) => {
    const codes = [...changed.pages.map(({ code }) => code), changed.code];
    for (const code of codes)
      expect(run(['verify', typed(code), '--format', 'json'], { cwd })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`"code": "${code}"`),
      });
  });

  it('tells programs what took the place of a page, and what else has changed', () => {
    const { code, stdout, stderr } = run(['verify', codeOn(mappe, 'IT-2'), '-f', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      state: 'superseded',
      code: codeOn(mappe, 'IT-2'),
      places: [
        {
          binder: 'mappe',
          binderTitle: 'Mappe',
          unit: 'plan-it',
          title: 'IT-nedbrud',
          label: 'IT-2',
          from: '2026-03-01',
          until: '2026-04-02',
          by: codeOn(changed, 'IT-2'),
          changes: [
            { unit: 'plan-it', title: 'IT-nedbrud', changed: ['IT-2'], added: ['IT-3'], dropped: [] },
          ],
        },
      ],
    });
    const unknown = run(['verify', 'ZZZZ-ZZZZ', '-f', 'json'], { cwd });
    expect({ ...unknown, stdout: JSON.parse(unknown.stdout) as unknown }).toEqual({
      code: 1,
      stdout: { state: 'unknown', code: 'ZZZZ-ZZZZ' },
      stderr: '',
    });
  });

  it.each(languages())('says the same in %s', (lang) => {
    const { stdout } = run(['verify', mappe.code, '--lang', lang], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const [index, said] of [
      [mappe.code, 'Mappe', '2026-03-01', '2026-04-02'],
      [changed.code],
      ['IT-nedbrud', 'IT-2'],
      ['IT-nedbrud', 'IT-3'],
      ['Strømsvigt', 'EL-1'],
    ].entries())
      for (const word of said) expect(lines[index]).toContain(word);
    expect(stdout).not.toMatch(/[{}]|verify\./);
  });
});

describe('plan copies', () => {
  it('lists what is out, also of a binder that there is no more', () => {
    const { code, stdout, stderr } = run(['copies', '--lang', 'en'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '3 copies have to be taken back.\n' });
    const rows = stdout.trimEnd().split('\n');
    expect(rows.slice(1).map((row) => row.split(/ {2,}/))).toEqual([
      [
        'mappe',
        '1',
        'Leder',
        'Vagten',
        mappe.code,
        '2026-03-01',
        `take back: the binder is now ${changed.code}`,
      ],
      ['mappe', '2', 'Beredskabet', 'Skuret', mappe.code, '2026-03-01', 'take back: no longer on the list'],
      ['bil', '1', 'Leder', 'Vagten', bil.code, '2026-03-01', 'take back: there is no such binder any more'],
    ]);
  });

  it('asks another manifest, in which nothing has to be taken back', () => {
    const { code, stdout, stderr } = run(['copies', '--manifest', 'march.json', '-f', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const copy = { state: 'current', printed: '2026-03-01', replaces: null, meant: null };
    expect(JSON.parse(stdout)).toEqual([
      { binder: 'mappe', ...vagten, ...copy, code: mappe.code, current: mappe.code },
      { binder: 'mappe', ...skuret, ...copy, code: mappe.code, current: mappe.code },
      { binder: 'bil', ...vagten, ...copy, code: bil.code, current: bil.code },
    ]);
  });

  it('speaks of one copy as of one', () => {
    const one = binder(
      'mappe',
      { IT: 'a' },
      { listed: [vagten], copies: [{ ...vagten, path: 'mappe-1.pdf' }] },
    );
    const first = nextBuild(undefined, '2026-03-01', [one]);
    writeFileSync(
      join(cwd, 'one.json'),
      writeManifest(nextBuild(first, '2026-03-02', [binder('mappe', { IT: 'b' })])),
    );
    expect(run(['copies', '--manifest', 'one.json', '--lang', 'en'], { cwd }).stderr).toBe(
      '1 copy has to be taken back.\n',
    );
  });
});

describe('a manifest that cannot be read', () => {
  const text = writeManifest(april);
  const unreadable: readonly (readonly [string, string])[] = [
    ['cut short', text.slice(0, -40)],
    ['of another version', text.replace('"manifest": 1', '"manifest": 2')],
    ['without its history', text.replace('"history"', '"histories"')],
    ['with a number for a code', text.replace(/"code": "[^"]+"/, '"code": 7')],
    ['not text', '\0\u0001\u0002'],
    ['null', 'null'],
  ];

  it.each(unreadable)('is refused by all that ask it, and left as it is: %s', (_, content) => {
    const folder = workspaceWith({ 'out/manifest.json': content });
    for (const args of [['verify', 'AAAA-AAAA'], ['copies']])
      expect(run([...args, '--lang', 'en'], { cwd: folder })).toEqual({
        code: 2,
        stdout: '',
        stderr: 'plan: out/manifest.json is no manifest that can be read.\n',
      });
    expect(run(['build', ...today, '--lang', 'en'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^plan: out\/manifest\.json is no manifest that can be read, and is left/,
      ),
    });
    expect(filesIn(join(folder, 'out'))).toEqual(['manifest.json']);
  });

  it('is refused where it is a folder, also with --force, and nothing is written beside it', () => {
    const folder = workspaceWith();
    mkdirSync(join(folder, 'out/manifest.json'), { recursive: true });
    const message = 'plan: out/manifest.json cannot be read (EISDIR).\n';
    for (const args of [['verify', 'AAAA-AAAA'], ['copies'], ['build', ...today], ['build', '--force']])
      expect(run([...args, '--lang', 'en'], { cwd: folder })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: message,
      });
    expect(filesIn(join(folder, 'out'))).toEqual([]);
  });
});
