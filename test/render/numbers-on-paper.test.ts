import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { printPdf } from '../../src/print/pdf.js';
import { renderBinder, renderPocket, renderPoster } from '../../src/render/render.js';
import { readPdf } from '../support/pdf.js';
import { inputOf, planWith } from './outline.js';
import { cardOf, sourceOf } from './sheet-files.js';

const numbers = [
  '0755 5555 0305',
  '+86 138 0013 8000',
  '+44 20 7946 0958',
  '+49 1512 3456789',
  '+46 8 123 456 78',
  '+33 6 12 34 56 78',
];
const withWords = '+44 20 7946 0958 ext. 42 eller +44 20 7946 0959';

const files: Readonly<Record<string, string>> = {
  'registers/roles.yaml': `kind: roles
roles:
${[...numbers, withWords]
  .map(
    (number, index) =>
      `  r${index}: { title: Leder ${index} af hele afdelingen, phone: ['${number}'], function: duty-officer }`,
  )
  .join('\n')}
  it-vagt: { title: It-vagten, holders: [{ name: Anna Berg, phone: ['${numbers.join("', '")}'] }] }
  it-chef: { title: It-chefen, phone: 70000003 }
  stab: { title: Krisestaben, phone: 70000005 }
`,
  'plans/p.yaml': planWith(
    {
      alarmering: `[{ call: [${numbers.map((_, index) => `r${index}`).join(', ')}] }]`,
      handling: `[{ do: Ring, by: [it-vagt, r0, r1, r6], call: [r1, r2, r6] }, { do: 'Ring også til ${numbers.join(', ')}, hvis der er tid', note: 'Nummer ${'x'.repeat(8)} ${numbers.join(' ')}' }]`,
      kontakt: `[${numbers.map((_, index) => `r${index}`).join(', ')}, r6]`,
    },
    'status: approved',
  ),
  'plans/card.yaml': cardOf('A card', 'escalation: [{ when: Dark, to: [r1, r6] }]'),
};

/** Each place where a line of a document ends within a number. */
async function brokenIn(html: string): Promise<string[]> {
  const { pdf } = await printPdf({ html, title: '', creator: 'planb', date: '2026-06-01T00:00:00Z' });
  const text = (await readPdf(pdf)).pages.map((page) => page.text.replaceAll('\u00a0', ' ')).join('\n');
  for (const number of numbers) expect(text).toContain(number);
  return text.match(/.*\d\n\d{2,}.*/g) ?? [];
}

describe('numbers of all countries on paper', () => {
  it('are not broken in a binder', async () => {
    const binder = `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: r1, place: Her }]\n`;
    const input = await inputOf({ ...files, 'binders/b.yaml': binder }, 'da', { fonts: fontsFor });
    const [member] = input.workspace.binders;
    if (!member) throw new Error('no binder');
    expect(await brokenIn(renderBinder(input, member).html)).toEqual([]);
  });

  it.each(['A5', 'A6'])('are not broken on cards of %s', async (size) => {
    const source = await sourceOf(`pocket: ${size}`, files);
    const sheet = renderPocket({ ...source, input: { ...source.input, fonts: fontsFor } });
    expect(await brokenIn(sheet?.html ?? '')).toEqual([]);
  });

  it('are not broken on a poster', async () => {
    const source = await sourceOf('poster: true', files);
    const sheet = renderPoster({ ...source, input: { ...source.input, fonts: fontsFor } });
    expect(await brokenIn(sheet?.html ?? '')).toEqual([]);
  });
});
