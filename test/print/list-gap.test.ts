import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { printPdf } from '../../src/print/pdf.js';
import { noFiles } from '../../src/render/files.js';
import { renderBinder } from '../../src/render/render.js';
import { inputOf } from '../render/outline.js';

const binder = `kind: binder
title: Mappen
copies: [{ number: '1', holder: it-vagt, place: Vagten }]
lists: [{ title: Alarmer, file: alarmer.csv, trigger: static }]
`;

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** Each piece of text of a list that is printed, with its place in points. */
async function printed(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<Piece[]> {
  const lists = new Map([['alarmer.csv', { table: { columns, rows }, changed: '2026-05-29' }]]);
  const input = await inputOf({ 'binders/b.yaml': binder }, 'da', {
    fonts: fontsFor,
    files: { ...noFiles, lists },
  });
  const [member] = input.workspace.binders;
  if (!member) throw new Error('no binder');
  const html = renderBinder(input, member).html;
  const { pdf } = await printPdf({ html, title: '', creator: 'planb', date: '2026-06-01T00:00:00Z' });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pieces: Piece[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , from, line] = item.transform as number[];
      pieces.push({
        text: item.str,
        from: from ?? 0,
        to: (from ?? 0) + item.width,
        line: (line ?? 0) + number * 1e4,
      });
    }
  }
  return pieces;
}

describe('a list on paper', () => {
  const long = 'En meget lang bemærkning, som fylder hele linjen og mere til, '.repeat(4);

  it('has a gap between the numbers of its first columns', async () => {
    const id = '110101199003078515';
    const phone = '13800138000';
    const row = [id, phone, 'Maximilian Featherstonehaugh', long, 'Kirsten Vestergaard', 'N100'];
    const pieces = await printed(['Id', 'Telefon', 'Navn', 'Adresse', 'Pårørende', 'Nøgle'], [row]);
    const [first, second] = [id, phone].map((text) => pieces.find((piece) => piece.text === text));
    expect(first?.line).toBe(second?.line);
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBeGreaterThan(5);
  });

  it.each(['Name', 'Navn', 'Rum', 'Wumm', 'MMSI'])(
    'breaks no short head of a short column: %s',
    async (head) => {
      const pieces = await printed([head, head.toUpperCase(), 'Bemærkning'], [['A1', 'B2', long]]);
      expect(pieces.map(({ text }) => text.trim())).toEqual(
        expect.arrayContaining([head, head.toUpperCase()]),
      );
    },
  );
});
