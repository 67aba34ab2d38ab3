import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { printPdf } from '../../src/print/pdf.js';
import { renderBinder } from '../../src/render/render.js';
import { readPdf } from '../support/pdf.js';
import { binderFrom, inputOf, planWith } from './outline.js';
import { textOf } from './pages.js';

const binder = `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: stab, place: Her }]\n`;
const rolesOf = (rows: readonly string[]): Record<string, string> => ({
  'registers/roles.yaml': `kind: roles\nroles:\n${rows.map((row) => `  ${row}`).join('\n')}\n`,
});
const planOf = (title: string, alerts: string): string =>
  planWith({ alarmering: alerts }, 'status: approved').replace('title: Nedbrud', `title: ${title}`);

/** The headings and the rows of the sheet as texts. */
function rowsIn(html: string): string[] {
  return [
    ...html.matchAll(
      /<h3>(.*?)<\/h3>|<tr>\s*<th scope="row">([\s\S]*?)<\/tr>|<p class="left-out">(.*?)<\/p>/g,
    ),
  ].map(([, heading, row, leftOut]) =>
    heading === undefined ? textOf(`<body>${row ?? leftOut ?? ''}`).trim() : `# ${heading}`,
  );
}

async function sheetOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { rest } = await binderFrom({ ...files, 'binders/b.yaml': binder });
  return rest.find(({ anchor }) => anchor === 'who-to-call')?.html;
}

describe('whom to call', () => {
  const roles = rolesOf([
    'amk: { title: Alarmcentralen, phone: 112, hours: 24/7 }',
    'stab: { title: Krisestaben, phone: 70000005 }',
    'it-vagt: { title: It-vagten, phone: 70000001, function: duty-officer }',
    'it-chef: { title: It-chefen, phone: 70000003 }',
    'natvagt: { title: Natvagten, phone: 70000004, function: duty-officer }',
    'stille: { title: Uden nummer, function: duty-officer }',
    'andre: { title: Andre, phone: 70000009 }',
  ]);

  it('is emergency numbers, whom the plans call first, most plans first, and who else is on duty', async () => {
    const html = await sheetOf({
      ...roles,
      'plans/a.yaml': planOf('Plan A', '[{ call: [it-chef, andre] }]'),
      'plans/b.yaml': planOf('Plan B', '[{ hours: otherwise, call: stab }, { hours: 24/7, call: it-vagt }]'),
      'plans/c.yaml': planOf('Plan C', '[{ call: [it-vagt, it-chef] }, { call: [andre] }]'),
      'plans/d.yaml': planOf('Plan D', '[{ call: stille }]'),
    });
    expect(rowsIn(html ?? '')).toEqual([
      '# Fare for liv',
      'Alarmcentralen døgnet rundt 112',
      '# Første opkald i hver plan',
      'It-vagten Plan B (døgnet rundt) · Plan C 70 00 00 01',
      'It-chefen Plan A 70 00 00 03',
      'Krisestaben Plan B (uden for de nævnte tider) 70 00 00 05',
      '# Også på vagt',
      'Natvagten 70 00 00 04',
    ]);
  });

  it('has as danger to life what is called then in the country, no other short number and none to be filled in', async () => {
    const html = await sheetOf({
      ...rolesOf([
        'politi: { title: Politiet, phone: [114, 112] }',
        'oplysning: { title: Politiets oplysning, phone: 114, function: duty-officer }',
        'portner: { title: Portneren, phone: 105, function: duty-officer }',
        "senere: { title: Senere, phone: '[telefonnummer]', function: duty-officer }",
      ]),
      'plans/a.yaml': planOf('Plan A', '[{ call: portner }]'),
    });
    expect(rowsIn(html ?? '')).toEqual([
      '# Fare for liv',
      'Politiet 114 112',
      '# Første opkald i hver plan',
      'Portneren Plan A 105',
      '# Også på vagt',
      'Politiets oplysning 114',
      'Senere [telefonnummer]',
    ]);
  });

  it('has whom a plan calls first in each case that it tells apart: a time, an extent, a condition', async () => {
    const html = await sheetOf({
      ...roles,
      'plans/a.yaml': planOf(
        'Plan A',
        `
- { scope: lokalt, hours: 24/7, call: [it-vagt, andre] }
- { scope: hele, hours: 24/7, call: [stab, andre] }
- { scope: hele, hours: 24/7, call: andre }
- { when: Ved brand, call: it-chef }
- { when: Ved vand, call: natvagt }`,
      ),
    });
    expect(rowsIn(html ?? '').slice(2)).toEqual([
      '# Første opkald i hver plan',
      'It-vagten Plan A (lokalt, døgnet rundt) 70 00 00 01',
      'Krisestaben Plan A (hele, døgnet rundt) 70 00 00 05',
      'It-chefen Plan A (Ved brand) 70 00 00 03',
      'Natvagten Plan A (Ved vand) 70 00 00 04',
    ]);
  });

  it('tells the cases of whom a plan calls first in several, unless they are all', async () => {
    const html = await sheetOf({
      ...roles,
      'plans/a.yaml': planOf(
        'Plan A',
        '[{ when: Ved brand, call: it-chef }, { when: Ved vand, call: it-chef }]',
      ),
      'plans/b.yaml': planOf('Plan B', '[{ call: it-chef }, { when: Ved vand, call: it-chef }]'),
    });
    expect(rowsIn(html ?? '')[3]).toBe('It-chefen Plan A (Ved brand; Ved vand) · Plan B 70 00 00 03');
  });

  it('tells no time of day beside the hours of who is called', async () => {
    const timed = rolesOf(['vagt: { title: Vagten, phone: 70000001, hours: 24/7 }']);
    const html = await sheetOf({
      ...timed,
      'plans/a.yaml': planOf('Plan A', '[{ hours: Mo-Fr 08:00-16:00, when: Det brænder., call: vagt }]'),
      'plans/b.yaml': planOf('Plan B', '[{ hours: Mo-Fr 08:00-16:00, call: vagt }]'),
    });
    expect(rowsIn(html ?? '')[1]).toBe('Vagten døgnet rundt Plan A (Det brænder) · Plan B 70 00 00 01');
  });

  it('has beside whom no telephone reaches the next who has one', async () => {
    const own = rolesOf([
      'funk: { title: Vagten på radio, radio: SINE 4, place: Porten, email: a@example.dk }',
      'stille: { title: Uden alt }',
      'naest: { title: Den næste, phone: 70000001 }',
      'ellers: { title: Den anden, phone: 70000002 }',
    ]);
    const html = await sheetOf({
      ...own,
      'plans/a.yaml': planOf('Plan A', '[{ call: [{ role: funk, otherwise: ellers }, naest] }]'),
      'plans/b.yaml': planOf('Plan B', '[{ call: [stille, naest] }]'),
    });
    expect(rowsIn(html ?? '')).toEqual([
      '# Første opkald i hver plan',
      'Vagten på radio Plan A Radio: SINE 4 Findes: Porten',
      'Den anden Plan A 70 00 00 02',
      'Den næste Plan B 70 00 00 01',
    ]);
  });

  it('counts plans that have no room rather than leave out whom most of them call', async () => {
    const title = 'Strømsvigt på plejehjem og dagcenter i den nordlige del';
    const plans = Array.from({ length: 60 }, (_, index) => [
      `plans/p${index}.yaml`,
      planOf(`${title} ${index}`, '[{ call: it-chef }]'),
    ]);
    const html = await sheetOf({ ...roles, ...Object.fromEntries(plans) });
    const [emergency, row, heading, chief = '', ...duty] = rowsIn(html ?? '');
    expect([emergency, row, heading]).toEqual([
      '# Fare for liv',
      'Alarmcentralen døgnet rundt 112',
      '# Første opkald i hver plan',
    ]);
    const named = chief.split(title).length - 1;
    expect(named).toBeGreaterThan(3);
    expect(chief).toMatch(new RegExp(`^It-chefen ${title} 0 · .* · ${60 - named} mere 70 00 00 03$`));
    expect(duty).toEqual(['# Også på vagt', 'It-vagten 70 00 00 01', 'Natvagten 70 00 00 04']);
  });

  it('gives the room of what does not fit to what comes after it, and says so even where nothing fits', async () => {
    const many = Array.from({ length: 40 }, (_, index) => 70_100_000 + index).join(', ');
    const rows = [`stor: { title: Stor, phone: [${many}] }`];
    const plan = { 'plans/a.yaml': planOf('Plan A', '[{ call: stor }]') };
    expect(rowsIn((await sheetOf({ ...rolesOf(rows), ...plan })) ?? '')).toEqual([
      'Ét nummer mere står under kontakter.',
    ]);
    const more = [...rows, 'lille: { title: Lille, phone: 70000001, function: duty-officer }'];
    expect(rowsIn((await sheetOf({ ...rolesOf(more), ...plan })) ?? '')).toEqual([
      '# Også på vagt',
      'Lille 70 00 00 01',
      'Ét nummer mere står under kontakter.',
    ]);
  });

  it('is no sheet where nobody has a number', async () => {
    const plan = { 'plans/a.yaml': planOf('Plan A', '[{ call: stille }]') };
    expect(await sheetOf({ ...rolesOf(['stille: { title: Uden nummer }']), ...plan })).toBeUndefined();
  });

  it.each([
    ['short', (number: number) => `Vagt ${number}`],
    [
      'long',
      (number: number) => `Vagthavende leder af den ${'meget '.repeat(number % 6)}store afdeling ${number}`,
    ],
    ['Chinese', (number: number) => `${'值班负责人'.repeat(1 + (number % 4))}${number}`],
  ])('is one sheet however many there are, and says how many are left out: %s titles', async (_, title) => {
    const rows = Array.from(
      { length: 80 },
      (_, index) =>
        `r${index}: { title: ${title(index)}, phone: [${70_100_000 + index * 2}, ${70_100_001 + index * 2}], hours: 24/7, function: duty-officer }`,
    );
    const plans = Array.from({ length: 12 }, (_, index) => [
      `plans/p${index}.yaml`,
      planOf(`En plan med et langt navn ${index}`, `[{ call: r${index % 3} }]`),
    ]);
    const files = { ...rolesOf(rows), ...Object.fromEntries(plans), 'binders/b.yaml': binder };
    const input = await inputOf(files, 'da', { fonts: fontsFor });
    const [member] = input.workspace.binders;
    if (!member) throw new Error('no binder');
    const rendered = renderBinder(input, member);
    const unit = rendered.rest.find(({ anchor }) => anchor === 'who-to-call');
    if (!unit) throw new Error('no sheet');
    const said = rowsIn(unit.html);
    const shown = unit.html.split('<th scope="row">').length - 1;
    expect(shown).toBeGreaterThan(7);
    expect(said.at(-1)).toBe(`${80 - shown} flere står under kontakter.`);
    const { html } = rendered.page([unit], '');
    const { pdf } = await printPdf({ html, title: '', creator: 'planb', date: '2026-06-01T00:00:00Z' });
    expect((await readPdf(pdf)).pages).toHaveLength(1);
  });
});
