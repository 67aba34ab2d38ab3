import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editionFiles } from '../../src/editions/editions.js';
import type { EditionFormat } from '../../src/editions/formats.js';
import { readMarkup } from '../../src/editions/markup.js';
import { packageKind } from '../../src/host/kinds.js';
import { isPlan } from '../../src/workspace/member.js';
import { documentOf, inputFor, workspaceOf } from '../render/pages.js';
import { exampleInput } from './examples.js';

describe('the files of a format', () => {
  it.each<[EditionFormat, string, boolean, readonly string[]]>([
    ['docx', 'docx', true, ['beredskapsperm.docx']],
    ['markdown', 'md', true, []],
    ['epub', 'epub', false, ['plans/index.epub', 'beredskapsperm.epub']],
  ])('as %s: plans and binders', { timeout: 60_000 }, async (format, ending, hasPlans, others) => {
    const input = await exampleInput('fjellvik');
    const files = await editionFiles(input, format, input.workspace.binders);
    const ids = input.workspace.members.filter(isPlan).map(({ id }) => `plans/${id}.${ending}`);
    expect(files.map(({ path }) => path).sort()).toEqual([...(hasPlans ? ids : []), ...others].sort());
    expect(files.every((file) => file.format === format && file.content.length > 500 && file.plans > 0)).toBe(
      true,
    );
  });

  it('says which of them hold lists of people, and puts them nowhere else', { timeout: 60_000 }, async () => {
    const input = await exampleInput('fjellvik');
    const rows = [...input.files.lists.values()].flatMap(({ table }) => table?.rows ?? []);
    const [person = ''] = rows.flat().filter((cell) => cell.length > 12);
    expect(person).not.toBe('');
    const [binder, all] = await Promise.all([
      editionFiles(input, 'docx', input.workspace.binders),
      editionFiles(input, 'markdown', input.workspace.binders),
    ]);
    expect(binder.filter(({ isPrivate }) => isPrivate).map(({ path }) => path)).toEqual([
      'beredskapsperm.docx',
    ]);
    expect(all.some(({ isPrivate }) => isPrivate)).toBe(false);
    for (const { content } of all)
      for (const cell of rows.flat().filter((one) => one.length > 12)) expect(content).not.toContain(cell);
  });

  it('keeps a markup in the words of a plan a text', { timeout: 60_000 }, async () => {
    const hostile = '<script>alert(1)</script> & "x" ]]> \u0001 [a](javascript:b) | `c`';
    const data = { id: 'p', title: hostile, status: 'approved', covers: hostile };
    const input = inputFor(workspaceOf([documentOf('p.yaml', packageKind('indsatsplan'), data)]));
    for (const format of ['docx', 'markdown', 'epub'] as const) {
      const files = await editionFiles(input, format, []);
      expect(files).toHaveLength(1);
      for (const { content } of files) {
        const pages =
          typeof content === 'string'
            ? [content]
            : Object.values(unzipSync(content)).map((one) => strFromU8(one));
        expect(pages.some((page) => page.includes('alert(1)'))).toBe(true);
        expect(pages.filter((page) => /(?<!\\)<script|href="javascript|\u0001/.test(page))).toEqual([]);
        for (const page of pages.filter((one) => one.startsWith('<?xml')))
          expect(() => readMarkup(asXml(page))).not.toThrow();
      }
    }
  });
});

/** In HTML an element of this name is never closed. */
function asXml(text: string): string {
  return text.replaceAll(/<(\/?)meta\b/g, '<$1property');
}
