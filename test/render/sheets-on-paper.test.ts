import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { printPdf } from '../../src/print/pdf.js';
import { renderPocket, renderPoster } from '../../src/render/render.js';
import type { Sheet, SheetSource } from '../../src/render/sheet.js';
import { type ReadPdf, readPdf } from '../support/pdf.js';
import { cardOf, planOf, sourceOf } from './sheet-files.js';

const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

/** More of everything than fits: many roles on duty with long titles, and many plans with long steps. */
const crowd: Readonly<Record<string, string>> = {
  'registers/roles.yaml': `kind: roles
roles:
  it-chef: { title: Head of information technology, phone: [70000003, 70000004] }
  it-vagt: { title: Duty engineer, phone: 70000001 }
  stab: { title: Crisis staff of the whole municipality, phone: 70000002 }
${hundred
  .map(
    (number) =>
      `  r${number}: { title: ${number % 2 ? 'Duty officer' : '值班负责人值班负责人值班负责人'} of a ${'very '.repeat(number % 7)}large office, function: duty-officer, hours: 24/7, phone: [0102030${100 + number}] }`,
  )
  .join('\n')}
`,
  'plans/card.yaml': cardOf('A card'),
  ...Object.fromEntries(
    hundred
      .slice(0, 30)
      .map((number) => [
        `plans/p${number}.yaml`,
        planOf(
          `Plan ${number} ${'om noget stort '.repeat(number % 5)}`,
          `[${Array.from({ length: 8 }, () => `{ do: ${'Skriv klokkeslæt og navn i loggen. '.repeat(1 + (number % 4))}, by: it-vagt, within: 10 min }`).join(', ')}]`,
        ),
      ]),
  ),
};

/** So many cards, each with three steps of long words and calls. */
const cardsOf = (count: number, title: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `plans/p${index}.yaml`,
      cardOf(`${title} ${index}`).replace(
        /declared:[\s\S]*(?=stand-down)/,
        `declared:
  - { do: Notstromversorgungsumschaltung im Untergeschoss durchführen lassen, within: 5 min, call: it-vagt }
  - { do: Krankenhauseinsatzleitung und Krankenhausverwaltung benachrichtigen, within: 6 min, call: it-chef }
  - { do: Beatmungsgerätebatteriestandskontrolle veranlassen, within: 10 min, call: it-vagt }
`,
      ),
    ]),
  );
const longTitle = 'Loss of electricity in the nursing home and day centre, wing and annexe';

interface Paper {
  readonly sizes: readonly (readonly [number, number])[];
  readonly read: ReadPdf;
}

async function printed(
  head: string,
  files: Readonly<Record<string, string>>,
  render: (source: SheetSource) => Sheet | undefined,
): Promise<Paper> {
  const source = await sourceOf(head, files);
  const sheet = render({ ...source, input: { ...source.input, fonts: fontsFor } });
  if (!sheet) throw new Error('no sheet');
  const { pdf } = await printPdf({ ...sheet, creator: 'planb', date: '2026-06-01T00:00:00Z' });
  const pages = (await PDFDocument.load(pdf)).getPages();
  const mm = (points: number): number => Math.round((points / 72) * 25.4);
  return {
    sizes: pages.map((page) => [mm(page.getWidth()), mm(page.getHeight())] as const),
    read: await readPdf(pdf),
  };
}

const smallestIn = ({ pages }: ReadPdf): number => Math.min(...pages.flatMap(({ sizes }) => sizes));

describe('cards for a pocket on paper', () => {
  it.each([
    ['A5', 148, 210],
    ['A6', 105, 148],
  ])('are %s, whom to call on one of them, in type of 10 pt at least', async (size, width, height) => {
    const { sizes, read } = await printed(`pocket: ${size}`, crowd, renderPocket);
    expect(sizes).toEqual([
      [width, height],
      [width, height],
    ]);
    expect(smallestIn(read)).toBeGreaterThanOrEqual(9.99);
    expect(read.pages[0]?.text).toMatch(/Who to call[\s\S]*more stand under the contacts/);
    expect(read.pages[1]?.text).toMatch(/A card[\s\S]*Ends when/);
    expect(read.pages[0]?.text).toMatch(/^1\/2Code of the binder K7M4-Q2XP\n/);
    expect(read.pages[1]?.text).toMatch(/^2\/2\nA card\nCode of the binder K7M4-Q2XP\n/);
    expect([read.tagged, read.language, read.info['Title']]).toEqual([
      true,
      'en',
      'The <b>binder: pocket cards',
    ]);
  });

  it('have a card that is full on A4 on one sheet of A5', async () => {
    const steps = Array.from(
      { length: 17 },
      () => '  - { do: Write down in the log of the duty room what is to be seen, within: 15 min }',
    );
    const full = cardOf('Full').replace(/declared:[\s\S]*(?=stand-down)/, `declared:\n${steps.join('\n')}\n`);
    const { sizes } = await printed('pocket: A5', { 'plans/card.yaml': full }, renderPocket);
    expect(sizes).toHaveLength(2);
  });

  it.each([
    ['A5', longTitle],
    ['A6', longTitle],
    ['A6', longTitle.toUpperCase()],
    ['A6', '护理院停电时的行动卡片'.repeat(4)],
  ])('have on each %s that a card goes on over whose it is, on one line: %s', async (size, title) => {
    const steps = Array.from(
      { length: 60 },
      () => '  - { do: Write down what is to be seen, within: 15 min }',
    );
    const long = cardOf(title).replace(/declared:[\s\S]*(?=stand-down)/, `declared:\n${steps.join('\n')}\n`);
    const { read } = await printed(`pocket: ${size}`, { 'plans/card.yaml': long }, renderPocket);
    const [call, ...cards] = read.pages.map(({ text }) => text.split('\n'));
    expect(call?.[0]).toMatch(/^1\/\dCode of the binder K7M4-Q2XP/);
    expect(cards.length).toBeGreaterThan(1);
    for (const [number, whose = '', code, printed] of cards) {
      expect([number, code, printed]).toEqual([
        expect.stringMatching(/^\d\/\d$/),
        'Code of the binder K7M4-Q2XP',
        'Printed 1 June 2026',
      ]);
      const [start = '-', end = '-'] = whose.split(' … ');
      expect([title.startsWith(start), title.endsWith(end)]).toEqual([true, true]);
    }
  });

  it.each([
    ['A5', ''],
    ['A6', ''],
    ['A6', longTitle.repeat(3)],
  ])('have whom to call of a draft on one %s, below a long title %j', async (size, title) => {
    const head = `pocket: ${size}\nstatus: draft${title === '' ? '' : `\ntitle: ${title}`}`;
    const { sizes, read } = await printed(head, crowd, renderPocket);
    expect(sizes).toHaveLength(2);
    expect(read.pages[0]?.text).toMatch(/DRAFT[\s\S]*Who to call[\s\S]*more stand under the contacts/);
  });
});

describe('the poster on paper', () => {
  it.each([
    ['few plans', { 'plans/card.yaml': cardOf('A card'), 'plans/p.yaml': planOf('En plan', '[Ring]') }],
    ['more than fits', crowd],
    ['30 cards', cardsOf(30, '')],
    ['30 cards with long titles', cardsOf(30, longTitle)],
    ['12 cards with titles of two lines', cardsOf(12, longTitle)],
  ])('is one sheet of A3 on its side with %s, in type that is read from afar', async (_, files) => {
    const { sizes, read } = await printed('poster: true', files, renderPoster);
    expect(sizes).toEqual([[420, 297]]);
    expect(smallestIn(read)).toBeGreaterThanOrEqual(9.99);
    expect(read.pages[0]?.text).toMatch(/K7M4-Q2XP[\s\S]*Who to call[\s\S]*The first steps/);
    expect(read.tagged).toBe(true);
  });
});
