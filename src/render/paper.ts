import type { Locale } from '../core/locale.js';
import type { Shape, Target } from '../language/shape.js';
import type { Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { dateInWords } from './dates.js';
import type { Files } from './files.js';
import type { RenderInput } from './input.js';

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
  readonly links: Links;
  readonly files: Files;
  /** Whether it is printed as part of a binder, and not shown on the page of the workspace. */
  readonly isBinder: boolean;
  /** Whether a word has a template of its own. */
  hasBlock(word: string): boolean;
}

/** The anchors of what stands on the same page. */
export interface Links {
  anchor(target: Target, id: string): string | null;
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
    links,
    files,
    isBinder,
    hasBlock: (word) => templates.has(`blocks/${word}.hbs`),
  };
}

/** The language of a document: its own, that of its kind, or that of the workspace. */
function languageOf(workspace: Workspace, member: Member): string {
  const own = member.data['language'];
  return typeof own === 'string' ? own : (member.kind.language ?? workspace.settings.language);
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
  return paper.member.kind.headings.get(name) ?? labelOf(paper, paper.member.kind.name, name, shape);
}

/** A date in the words of a document. */
export function dateOn(paper: Paper, date: string): string {
  return dateInWords(date, paper.locale);
}

function nameInWords(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
