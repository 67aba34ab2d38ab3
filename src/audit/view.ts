import { lastDay } from '../core/calendar.js';
import type { Locale } from '../core/locale.js';
import type { Kind } from '../language/kind.js';
import type { Shape } from '../language/shape.js';
import { locationOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { ClauseResult, Lack, NeedResult, Status } from './audit.js';
import { excerptOf } from './excerpt.js';
import { choiceName, pathName, sectionName, trailOf } from './names.js';
import type { Place } from './places.js';
import { type Alternative, alternativeOf, type Need, type Standard, type Texts } from './standard.js';
import { statusOf } from './standing.js';
import { sectionsFor } from './where.js';

/** A place as its readers find it. */
export interface PlaceView {
  readonly document: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Section, entry and field. */
  readonly trail: readonly string[];
  /** The first words of what stands there. */
  readonly text: string;
  readonly path: string;
  /** How many more places in this document answer the same way. */
  readonly more: number;
}

/** What lacks something. */
export interface LackView {
  readonly document: string;
  readonly file: string;
  readonly line: number;
  /** The thing in the document; '' for the whole plan. */
  readonly item: string;
  /** The day of the review that has passed; '' when nothing was found at all. */
  readonly overdue: string;
}

/** What to write where it is missing. */
export interface AdviceView {
  readonly path: string;
  readonly name: string;
  readonly purpose: string;
  /** The sections of the kinds of this workspace that have a place for it, else of those that come along. */
  readonly sections: readonly { readonly kind: string; readonly section: string }[];
  /** Whether those kinds are in use here. */
  readonly inUse: boolean;
}

/** One thing that a clause asks for, in words. */
export interface NeedView {
  readonly status: Status;
  /** What is looked for, by the names of its fields. */
  readonly what: string;
  readonly places: readonly PlaceView[];
  readonly lacking: readonly LackView[];
  readonly drafts: readonly PlaceView[];
  readonly advice: readonly AdviceView[];
}

/** One clause, in words. */
export interface ClauseView {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly needs: readonly NeedView[];
  readonly beyond: string;
}

/** A whole audit in words, for any format. */
export interface AuditView {
  readonly standard: string;
  readonly title: string;
  readonly note: string;
  readonly organisation: string;
  readonly language: string;
  readonly asOf: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly clauses: readonly ClauseView[];
  /** The documents that are not in force and so answer nothing. */
  readonly leftOut: readonly { readonly title: string; readonly file: string; readonly status: string }[];
}

/** What an audit is put into words with. */
export interface Wording {
  readonly locale: Locale;
  readonly asOf: string;
  readonly workspace: Workspace;
  readonly vocabulary: ReadonlyMap<string, Shape>;
  /** All kinds; those in use come from the members. */
  readonly kinds: readonly Kind[];
}

/** Puts an audit into the words of a locale. */
export function viewOf(standard: Standard, results: readonly ClauseResult[], wording: Wording): AuditView {
  const { locale, asOf, workspace } = wording;
  const counts: Record<Status, number> = { answered: 0, partly: 0, missing: 0, unchecked: 0 };
  for (const { status } of results) counts[status] += 1;
  return {
    standard: standard.standard,
    title: inLanguage(standard.title, locale),
    note: inLanguage(standard.note, locale),
    organisation: workspace.settings.organisation,
    language: locale.language,
    asOf,
    counts,
    clauses: results.map(({ clause, status, needs }) => ({
      id: clause.id,
      title: inLanguage(clause.title, locale),
      status,
      needs: needs.map((need) => needView(need, wording)),
      beyond: inLanguage(clause.beyond, locale),
    })),
    leftOut: workspace.members
      .map((member) => ({ title: member.title, file: member.path, status: statusOf(member, asOf) }))
      .filter(({ status }) => status !== 'approved'),
  };
}

function inLanguage(texts: Texts | undefined, { language }: Locale): string {
  return texts?.[language] ?? texts?.['en'] ?? '';
}

function needView({ need, status, places, lacking, drafts }: NeedResult, wording: Wording): NeedView {
  // What is only recognised by its words is no place to send anybody to.
  const all = need.any.map(alternativeOf);
  const fields = all.filter(({ matching, section }) => !matching && !section);
  const advice = (fields.length > 0 ? fields : all).map((alternative) => adviceView(alternative, wording));
  const useful = advice.some(({ inUse }) => inUse) ? advice.filter(({ inUse }) => inUse) : advice;
  const isOnlyLate = lacking.length > 0 && lacking.every(({ overdue }) => overdue !== undefined);
  const names = advice.map(({ name }) => name).filter((name) => name !== '');
  return {
    status,
    what: [...new Set(names)].slice(0, 3).join(' / '),
    places: placeViews(places, need, wording),
    lacking: lacking.map((lack) => lackView(lack, wording)),
    drafts: placeViews(drafts, need, wording),
    // That a review is overdue is not mended by writing more.
    advice: status !== 'answered' && !isOnlyLate ? useful.slice(0, 3) : [],
  };
}

/**
 * For each document the first place of the first alternative that it answers with, and how many more there are; of critical
 * resources each, because each must answer.
 */
function placeViews(places: readonly Place[], need: Need, { locale, workspace }: Wording): PlaceView[] {
  const groups = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const entry = need.in === 'every-critical-resource' ? trailOf(place, locale) : [];
    const key = [place.member.path, ...entry].join('\n');
    const group = groups.get(key) ?? new Map<string, Place>();
    const [first] = group.values();
    if (!first || (first.path === place.path && !group.has(place.visit.pointer))) {
      group.set(place.visit.pointer, place);
    }
    groups.set(key, group);
  }
  const firsts = [...groups.values()].map((group): [Place, number] => {
    const [first] = group.values();
    return [first as Place, group.size - 1];
  });
  return firsts
    .map(([{ member, visit, path }, more]) => ({
      document: member.title,
      file: member.path,
      ...positionOf(member, visit.pointer),
      trail: trailOf({ member, visit, path }, locale),
      text: excerptOf({ member, visit }, workspace, locale),
      path,
      more,
    }))
    .sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}

function lackView({ subject: { member, visit }, overdue }: Lack, { locale, workspace }: Wording): LackView {
  if (!member) throw new RangeError('the workspace as a whole is no item');
  const trail = visit ? trailOf({ member, visit, path: '' }, locale) : [];
  const isEntry = visit?.parent?.shape.schema.defines !== undefined;
  const named = !visit || isEntry ? trail : [...trail, excerptOf({ member, visit }, workspace, locale)];
  return {
    document: member.title,
    file: member.path,
    line: positionOf(member, visit?.pointer ?? '').line,
    item: named.filter((part) => part !== '').join(' › '),
    overdue: overdue ? lastDay(overdue.date) : '',
  };
}

function adviceView({ path, is = [] }: Alternative, wording: Wording): AdviceView {
  const { locale, workspace, kinds, vocabulary } = wording;
  const used = kinds.filter(({ name }) => workspace.members.some(({ kind }) => kind.name === name));
  const within = (some: readonly Kind[]): AdviceView['sections'] =>
    some.flatMap((kind) =>
      sectionsFor(path, kind).map((section) => ({
        kind: locale.hasLabel(`kind.${kind.name}`) ? locale.label(`kind.${kind.name}`) : kind.title,
        section: section === undefined ? '' : sectionName(kind, kind.layout, section, locale),
      })),
    );
  const here = within(used);
  const sections = here.length > 0 ? here : within(kinds);
  const { name, purpose, word } = pathName(path, vocabulary, locale);
  const values = is.map((value) => choiceName(value, word, locale)).join(', ');
  return {
    path,
    name: values === '' ? name : `${name}${locale.label('paper.colon')} ${values}`,
    purpose,
    sections,
    inUse: here.length > 0,
  };
}

function positionOf(member: Member, pointer: string): { line: number; column: number } {
  return member.source.position(pointer === '' ? 0 : locationOf(member, pointer, 'key').start);
}
