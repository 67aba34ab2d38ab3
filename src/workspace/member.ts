import type { Location } from '../core/diagnostic.js';
import type { Document } from '../language/document.js';
import { type Layout, mergedLayout } from '../language/layout.js';
import { locate } from '../language/locate.js';
import { type Visit, walk } from '../language/walk.js';
import type { Words } from '../language/words.js';

/** What every plan has in its head. */
export type PlanHead = Words['plan-head'];

/** A document as part of a workspace: with its id and the places that the walk found in it. */
export interface Member extends Document {
  readonly id: string;
  readonly title: string;
  readonly visits: readonly Visit[];
  /** The places of each word. */
  readonly words: ReadonlyMap<string, readonly Visit[]>;
}

/** Takes a document into a workspace; without an id of its own it goes by its file name. */
export function memberOf(document: Document): Member {
  const { data, kind, path } = document;
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const visits = walk(data, kind.shape);
  const words = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.word === undefined) continue;
    const places = words.get(visit.word);
    if (places) places.push(visit);
    else words.set(visit.word, [visit]);
  }
  return {
    ...document,
    id: typeof data['id'] === 'string' ? data['id'] : fileName,
    title: typeof data['title'] === 'string' ? data['title'] : kind.title,
    visits,
    words,
  };
}

/** The values of a word in a document, in the order on paper. */
export function valuesOf<W extends keyof Words>(member: Member, word: W): Words[W][] {
  return (member.words.get(word) ?? []).map((visit) => visit.value as Words[W]);
}

/** How a document is laid out: what it says itself, else what its workspace says of the kind. */
export function layoutOf({ data, kind }: Member): Layout {
  return mergedLayout(data['layout'] as Layout | undefined, kind.layout);
}

/** Whether a document is a plan, and not a register or a binder. */
export function isPlan(member: Member): boolean {
  return member.kind.head === 'plan-head';
}

/** Whether a document is a binder. */
export function isBinder(member: Member): boolean {
  return member.kind.head === 'binder-head';
}

/** The head of a plan. */
export function headOf(member: Member): PlanHead {
  return member.data as unknown as PlanHead;
}

/** Where a place lies in its file: the value, or with `key` the key that it stands under. */
export function locationOf(member: Member, pointer: string, part: 'value' | 'key' = 'value'): Location {
  const place = locate(member.root, pointer);
  const { start, end } = part === 'key' ? (place.key ?? place.node) : place.node;
  return { file: member.path, start, end, pointer };
}
