import { describe, expect, it } from 'vitest';
import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import type { Document } from '../../src/language/document.js';
import type { Kind } from '../../src/language/kind.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { type Marked, markedData } from './marked.js';
import { documentOf, inputFor, textOf, workspaceOf } from './pages.js';

const binderKind = packageKind('binder');

function missing(text: string, { expected }: Marked): string[] {
  // A heading begins with a capital.
  const printed = text.toLowerCase();
  return [...expected]
    .filter(([, words]) => !printed.includes(words.toLowerCase()))
    .map(([path, words]) => `${path}: ${words}`);
}

function withBinder(document: Document, plans: readonly string[]): Workspace {
  const binder = documentOf('binders/b.yaml', binderKind, { title: 'Mappen', plans, copies: [] });
  return workspaceOf([document, binder]);
}

function bothTexts(workspace: Workspace): string[] {
  const input = inputFor(workspace);
  return [renderWorkspace(input), ...workspace.binders.map((binder) => renderBinder(input, binder))].map(
    ({ html }) => textOf(html),
  );
}

/** The ids of the plans that a binder names, in any of its lists. */
function plansIn({ shape }: Kind, data: Readonly<Record<string, unknown>>): string[] {
  const lists = [...shape.fields].filter(([, field]) => field.items?.schema.refers === 'plan');
  return lists.flatMap(([name]) => data[name] as string[]);
}

describe('what is written in a file stands on paper', () => {
  const isBinder = (name: string): boolean => packageKind(name).head === 'binder-head';
  const kinds = packageKindNames().filter((name) => !isBinder(name));
  const choices = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  it.each(kinds.flatMap((kind) => choices.map((choice) => [kind, choice] as const)))(
    'every field of every word of kind %s, choice %i',
    (name, choice) => {
      const kind = packageKind(name);
      const marked = markedData(kind.shape, choice);
      const { id, status } = marked.data;
      const workspace = withBinder(
        documentOf('d.yaml', kind, marked.data),
        typeof id === 'string' ? [id] : [],
      );
      const [page = '', binder = ''] = bothTexts(workspace);
      expect(marked.expected.size).toBeGreaterThan(3);
      expect(missing(page, marked)).toEqual([]);
      // A plan that is no longer in force is in no binder, and neither is the record of an exercise.
      const isPrinted = status !== 'retired' && kind.head !== 'exercise-head';
      if (isPrinted) expect(missing(binder, marked)).toEqual([]);
    },
  );

  it.each(packageKindNames().filter(isBinder))('every field of a binder of kind %s', (name) => {
    const kind = packageKind(name);
    const marked = markedData(kind.shape, 0);
    const indsatsplan = packageKind('indsatsplan');
    const documents = plansIn(kind, marked.data).map((id) =>
      documentOf(`${id}.yaml`, indsatsplan, { id, title: `Plan ${id}`, status: 'approved' }),
    );
    const workspace = workspaceOf([...documents, documentOf('b.yaml', kind, marked.data)]);
    const [, binder = ''] = bothTexts(workspace);
    expect(missing(binder, marked)).toEqual([]);
  });
});
