import { afterEach, expect, it, vi } from 'vitest';
import { build } from '../../src/api.js';
import type { printBinder } from '../../src/print/pdf.js';
import { workspaceWith } from '../e2e/workspace.js';

const print = vi.hoisted(() => vi.fn<typeof printBinder>());
vi.mock('../../src/print/pdf.js', () => ({ printBinder: print }));
afterEach(() => print.mockReset());

/** Makes one empty file of each edition. */
const anything: typeof printBinder = (makeJob, editionsOf) => {
  makeJob();
  const page = { unit: 'plan-a', title: 'A', label: 'A-1', code: 'AAAA-AAAA' };
  const compiled = { code: 'BBBB-BBBB', pages: [page], missingCharacters: [], tooLong: [] };
  const files = editionsOf(compiled).map(() => ({ pdf: Buffer.from('/Creator (planb 0)'), pages: 1 }));
  return Promise.resolve({ ...compiled, files, whole: undefined });
};

const binder = (...numbers: readonly string[]): string =>
  `kind: binder
title: Mappe
owner: leder
status: approved
plans: [a]
copies:
${numbers.map((number) => `  - { number: ${JSON.stringify(number)}, holder: leder, place: Vagten }`).join('\n')}
`;

async function namesOf(
  binders: Readonly<Record<string, string>>,
  since: string | undefined = undefined,
): Promise<string[]> {
  print.mockImplementation(anything);
  const manifest = {
    generator: 'planb 0',
    manifest: 1,
    asOf: '2026-05-01',
    sources: {},
    outputs: [],
    binders: [],
    history: [],
  };
  const cwd = workspaceWith({ ...binders, 'before.json': JSON.stringify(manifest) });
  const { outputs } = await build({
    cwd,
    asOf: '2026-06-01',
    browser: process.execPath,
    cache: false,
    copies: true,
    since,
  });
  return outputs.filter(({ format }) => format === 'pdf').map(({ path }) => path.replace('out/', ''));
}

it.each([
  ['1', 'mappe-1.pdf'],
  ['R/2', 'mappe-R-2.pdf'],
  ['../../etc', 'mappe-..-..-etc.pdf'],
  ['Skur 4 (øst)', 'mappe-Skur-4-øst-.pdf'],
  ['第一份', 'mappe-第一份.pdf'],
  ['?', 'mappe--.pdf'],
])('the copy %j is written in the output folder, by a name that a file can have', async (number, name) => {
  expect(await namesOf({ 'binders/mappe.yaml': binder(number) })).toEqual(['mappe.pdf', name]);
});

it('copies whose numbers differ in signs only do not take each other’s file', async () => {
  expect(await namesOf({ 'binders/mappe.yaml': binder('A/1', 'A 1', 'A-1') })).toEqual([
    'mappe.pdf',
    'mappe-A-1.pdf',
    'mappe-A-1-2.pdf',
    'mappe-A-1-3.pdf',
  ]);
});

it('a copy does not take the file of another binder, which may come later', async () => {
  // Some systems do not tell capital letters from small ones.
  const binders = {
    'binders/mappe.yaml': binder('bil', 'Øst'),
    'binders/mappe-øst.yaml': binder('1'),
    'binders/mappe-Bil.yaml': binder('1'),
  };
  expect((await namesOf(binders)).sort()).toEqual([
    'mappe-Bil-1.pdf',
    'mappe-Bil.pdf',
    'mappe-bil-2.pdf',
    'mappe-Øst-2.pdf',
    'mappe-øst-1.pdf',
    'mappe-øst.pdf',
    'mappe.pdf',
  ]);
});

it('replacement pages are written beside the binder and beside each copy', async () => {
  const binders = {
    'binders/mappe.yaml': binder('1', 'replacement'),
    'binders/mappe-1-replacement.yaml': binder('1'),
  };
  expect(await namesOf(binders, 'before.json')).toEqual([
    'mappe-1-replacement.pdf',
    'mappe-1-replacement-replacement.pdf',
    'mappe-1-replacement-1.pdf',
    'mappe-1-replacement-1-replacement.pdf',
    'mappe.pdf',
    'mappe-replacement.pdf',
    'mappe-1.pdf',
    'mappe-1-replacement-2.pdf',
    'mappe-replacement-2.pdf',
    'mappe-replacement-replacement.pdf',
  ]);
});
