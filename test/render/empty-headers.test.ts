import { describe, expect, it } from 'vitest';
import { noFiles } from '../../src/render/files.js';
import { renderBinder } from '../../src/render/render.js';
import { inputOf, planWith } from './outline.js';

const binder = `kind: binder
title: Mappen
lists: [{ title: Alarmer, file: a.csv, trigger: static }]
copies: [{ number: '1', holder: stab, place: Her }]
`;
const rows = [
  ['', 'Bo'],
  ['7', ''],
];

/** A binder with a list of which a heading and the first cell of a row are empty. */
async function printed(): Promise<string> {
  const input = await inputOf({ 'plans/a.yaml': planWith({}), 'binders/b.yaml': binder }, 'da', {
    files: {
      ...noFiles,
      lists: new Map([['a.csv', { table: { columns: ['Nr.', ''], rows }, changed: '2026-05-29' }]]),
    },
  });
  const [first] = input.workspace.binders;
  if (!first) throw new Error('no binder');
  return renderBinder(input, first).html;
}

describe('a cell without words', () => {
  it('heads neither a row nor a column, and leaves all others below their headings', async () => {
    const paper = await printed();
    expect(paper).not.toMatch(/<th[^>]*>\s*<\/th>/);
    const table = /<table class="rows">([\s\S]*?)<\/table>/.exec(paper)?.[1] ?? '';
    const cells = [...table.matchAll(/<(t[hd])(?: scope="(\w+)")?[^>]*>(.*?)<\/t[hd]>/g)];
    expect(cells.map(([, tag, scope = '', text]) => [tag, scope, text].join(' ').trim())).toEqual([
      'th col Nr.',
      'td  &nbsp;',
      'td  &nbsp;',
      'td  Bo',
      'th row 7',
      'td  &nbsp;',
    ]);
  });
});
