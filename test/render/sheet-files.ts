import { renderBinder } from '../../src/render/render.js';
import type { SheetSource } from '../../src/render/sheet.js';
import { inputOf, planWith } from './outline.js';

/** A card for one role of English workspaces. */
export const cardOf = (title: string, more = ''): string => `kind: action-card
title: ${title}
status: approved
role: { role: it-vagt, place: Room 1, reports-to: it-chef }
triggers: [{ when: Dark, after: 5 min }]
declared:
  - { do: Look around, by: it-vagt, within: 5 min }
  - { do: Call, call: it-chef }
stand-down: { criteria: [Light], steps: [Tell all] }
${more}`;

/** A plan of English workspaces with these steps as YAML. */
export const planOf = (title: string, steps: string, head = ''): string =>
  planWith({ handling: steps }, `status: approved\n${head}`).replace('title: Nedbrud', `title: ${title}`);

/** What sheets are made from: the only binder of a workspace, whose head says more. */
export async function sourceOf(
  head: string,
  files: Readonly<Record<string, string>>,
  code = 'K7M4-Q2XP',
): Promise<SheetSource> {
  const title = /^title:/m.test(head) ? '' : 'title: The <b>binder\n';
  const binder = `kind: binder\n${title}copies: [{ number: '1', holder: stab, place: Here }]\n${head}\n`;
  const input = await inputOf({ ...files, 'binders/b.yaml': binder }, 'en');
  const [first] = input.workspace.binders;
  if (!first) throw new Error('no binder');
  return { input, binder: first, rendered: renderBinder(input, first), code };
}
