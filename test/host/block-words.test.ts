import { describe, expect, it } from 'vitest';
import { blockWords } from '../../src/host/block-words.js';
import { packageKind, packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { readTemplates } from '../../src/host/templates.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { markedData } from '../render/marked.js';
import { documentOf, inputFor, workspaceOf } from '../render/pages.js';

/** Templates in which each word says its name, and then what it holds. */
const telling = new Map([
  ...readTemplates(),
  ...Object.keys(vocabulary()).map(
    (word) =>
      [
        `blocks/${word}.hbs`,
        `[[${word}]]{{#each items}}{{#each fields}}{{> value value}}{{/each}}{{/each}}`,
      ] as const,
  ),
]);

/** What is printed of a document of a kind with every field filled in, on the page and in binders. */
function printed(name: string): string {
  const kind = packageKind(name);
  const { data } = markedData(kind.shape, 0);
  const document = documentOf('d.yaml', kind, data);
  const plans = typeof data['id'] === 'string' ? [data['id']] : [];
  const binder = documentOf('b.yaml', packageKind('binder'), { title: 'Mappen', plans, copies: [] });
  const workspace = workspaceOf(kind.head === 'binder-head' ? [document] : [document, binder]);
  const input = { ...inputFor(workspace), templates: telling };
  const binders = workspace.binders.map((one) => renderBinder(input, one).html);
  return [renderWorkspace(input).html, ...binders].join('\n');
}

describe('the words that a template can draw', () => {
  it('are those whose template is asked for, and no others', () => {
    const all = packageKindNames().map(printed).join('\n');
    const drawn = new Set([...all.matchAll(/\[\[([\w-]+)\]\]/g)].map(([, word]) => word));
    expect([...blockWords([]).keys()].sort()).toEqual([...drawn].sort());
  }, 60_000);
});
