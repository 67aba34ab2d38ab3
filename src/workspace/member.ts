import type { Location } from '../core/diagnostic.js';
import { Recent } from '../core/recent.js';
import type { SourceText } from '../core/source.js';
import type { Node } from '../core/tree.js';
import type { Document } from '../language/document.js';
import type { Kind } from '../language/kind.js';
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
  /** All places in the order on paper. A large workspace is walked more than once, so a place is known by its pointer. */
  readonly visits: readonly Visit[];
  /** The places of each word. */
  readonly words: ReadonlyMap<string, readonly Visit[]>;
}

/** The places of a document, and the same by word. */
interface Walked {
  readonly visits: readonly Visit[];
  readonly words: ReadonlyMap<string, readonly Visit[]>;
}

/** Places take eight times the room of the text. Of a large workspace only those of the documents at hand are kept. */
const atHand = new Recent<Member, Walked>(100_000);

class LinkedDocument implements Member {
  readonly path: string;
  readonly source: SourceText;
  readonly kind: Kind;
  readonly data: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly title: string;
  readonly #document: Document;
  readonly #isOneOfMany: boolean;
  #walked: Walked | undefined;

  constructor(document: Document, isOneOfMany: boolean) {
    const { path, source, kind, data } = document;
    const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
    this.path = path;
    this.source = source;
    this.kind = kind;
    this.data = data;
    this.id = typeof data['id'] === 'string' ? data['id'] : fileName.normalize('NFC');
    this.title = typeof data['title'] === 'string' ? data['title'] : kind.title;
    this.#document = document;
    this.#isOneOfMany = isOneOfMany;
  }

  get root(): Node {
    return this.#document.root;
  }

  get visits(): readonly Visit[] {
    return this.#places().visits;
  }

  get words(): ReadonlyMap<string, readonly Visit[]> {
    return this.#places().words;
  }

  #places(): Walked {
    if (this.#isOneOfMany) return atHand.get(this, this.source.text.length, () => walkThrough(this));
    this.#walked ??= walkThrough(this);
    return this.#walked;
  }
}

/** Takes a document into a workspace; without an id of its own it goes by its file name. What is known of one of many is not all held. */
export function memberOf(document: Document, isOneOfMany: boolean = false): Member {
  return new LinkedDocument(document, isOneOfMany);
}

function walkThrough({ data, kind }: Member): Walked {
  const visits = walk(data, kind.shape);
  const words = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.word === undefined) continue;
    const places = words.get(visit.word);
    if (places) places.push(visit);
    else words.set(visit.word, [visit]);
  }
  return { visits, words };
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
