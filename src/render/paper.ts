import { immediately } from '../core/duration.js';
import { durationInWords } from '../core/duration-in-words.js';
import type { Locale } from '../core/locale.js';
import type { Layout } from '../language/layout.js';
import type { Shape, Target } from '../language/shape.js';
import { layoutOf, type Member } from '../workspace/member.js';
import { languageOf, type Workspace } from '../workspace/workspace.js';
import { dateInWords } from './dates.js';
import type { Files } from './files.js';
import type { RenderInput } from './input.js';
import type { PlanSurvival } from './survival.js';

/** What a document needs to be put into words: its language, and where the things that it names are printed. */
export interface Paper {
  readonly workspace: Workspace;
  readonly member: Member;
  readonly asOf: string;
  readonly labels: Locale;
  /** The language that the document is written in. */
  readonly language: string;
  /** Language and country, for dates, times and the order of names. */
  readonly locale: string;
  readonly layout: Layout;
  readonly links: Links;
  readonly files: Files;
  /** What works when in the scenario of a plan, where it is known. */
  readonly survival: PlanSurvival | undefined;
  /** Whether it is printed as part of a binder, and not shown on the page of the workspace. */
  readonly isBinder: boolean;
  /** Undefined for anything but a card. */
  readonly card?: CardPlaces;
  /** Whether a word has a template of its own. */
  hasBlock(word: string): boolean;
}

/** The anchors of what stands on the same page. */
export interface Links {
  anchor(target: Target, id: string): string | null;
}

/** What is known of a card: for whom it is, and the anchors of what is done by its value. */
export interface CardPlaces {
  readonly role: string;
  readonly anchors: ReadonlyMap<unknown, string>;
}

/** Prepares a document for paper, or with `isBinder` false for the page of the workspace. */
export function paperFor(input: RenderInput, member: Member, links: Links, isBinder: boolean): Paper {
  const { workspace, templates, asOf, files } = input;
  const language = languageOf(workspace, member);
  return {
    workspace,
    member,
    asOf,
    labels: input.locales(language),
    language,
    locale: `${language}-${workspace.settings.country}`,
    layout: layoutOf(member),
    links,
    files,
    survival: input.survival?.get(member.id),
    isBinder,
    hasBlock: (word) => templates.has(`blocks/${word}.hbs`),
  };
}

/** An anchor that holds only letters of ASCII, digits and hyphens, whatever the id holds. */
export function anchorOf(group: string, id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9-]/g,
    (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`,
  );
  return `${group}-${plain}`;
}

/**
 * What a field is called. A title in the schema wins where the kind says which language it is in;
 * else the label of the field in this word, the label of a field of that name, or the name itself.
 */
export function labelOf(paper: Paper, word: string | undefined, name: string, shape: Shape): string {
  const label = paper.labels.field(word, name);
  if (shape.title !== undefined && (paper.member.kind.language !== undefined || label === undefined))
    return shape.title;
  return label ?? nameInWords(name);
}

/** The heading of a section: what the workspace calls it, else what its kind does. */
export function headingOf(paper: Paper, name: string, shape: Shape): string {
  return paper.layout.headings?.[name] ?? labelOf(paper, paper.member.kind.name, name, shape);
}

/** A date in the words of a document. */
export function dateOn(paper: Paper, date: string): string {
  return dateInWords(date, paper.locale);
}

/** A length of time in the words of a document. */
export function timeOn({ labels, locale }: Paper, typed: string): string {
  return typed === immediately ? labels.label('paper.immediately') : durationInWords(typed, locale);
}

function nameInWords(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
