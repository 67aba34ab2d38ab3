import { type Member, valuesOf } from '../workspace/member.js';
import { anchorOf, type CardPlaces, type Paper } from './paper.js';
import type { FieldView } from './values.js';

const words = ['check', 'step'] as const;

/** The paper of a plan for its card: each check and step has an anchor, so that one can tell on which page it came to stand. */
export function cardPaper(paper: Paper): Paper {
  const { member } = paper;
  const [holder] = valuesOf(member, 'card-role');
  return { ...paper, card: { role: holder?.role ?? '', anchors: anchorsIn(member) } };
}

/** Whoever holds a card is not told that it is for them. */
export function withoutHolder(
  fields: readonly FieldView[],
  value: Readonly<Record<string, unknown>>,
  { role }: CardPlaces,
): FieldView[] {
  const by = value['by'];
  const isOwn = Array.isArray(by) && by.length === 1 && by[0] === role;
  return fields.filter(({ name }) => name !== 'by' || !isOwn);
}

/** The anchors of the checks and steps of a plan, by their values. */
function anchorsIn(member: Member): ReadonlyMap<unknown, string> {
  return new Map(
    visitsOf(member).map(({ value }, index) => [value, anchorOf('row', `${member.id}-${index + 1}`)]),
  );
}

/** The anchors of the checks and steps that stand on a card. */
export function rowsIn(html: string): string[] {
  return [...html.matchAll(/ id="(row-[^"]+)"/g)].map(([, anchor = '']) => anchor);
}

/** Where in its source a check or a step stands that has an anchor on a card. */
export function pointerOf(member: Member, anchor: string): string | undefined {
  return visitsOf(member).find((_, index) => anchorOf('row', `${member.id}-${index + 1}`) === anchor)
    ?.pointer;
}

function visitsOf({ words: places }: Member): { readonly value: unknown; readonly pointer: string }[] {
  return words.flatMap((word) => places.get(word) ?? []);
}
