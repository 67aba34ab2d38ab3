import { lastDay } from '../core/calendar.js';
import type { Shape } from '../language/shape.js';
import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';
import { roleFor } from '../workspace/workspace.js';
import { type Band, bandsOf, headView, standing } from './head.js';
import type { Printed } from './page.js';
import { dateOn, headingOf, type Paper } from './paper.js';
import type { Standing } from './standing.js';
import { viewOf } from './structure.js';
import { type FieldView, textView, type ValueView } from './values.js';

/** A printed copy as the list of copies names it, and how each of its pages says which it is. */
export interface ListedCopy {
  readonly number: string;
  readonly holder: string;
  readonly place: string;
  readonly text: string;
}

/** By what the cover can be told from an older one: the code of the binder, also for a camera. */
export interface CoverStamp {
  readonly code: string;
  readonly qr: { readonly url: string; readonly alt: string } | null;
  /** Which copy it is; null where that is written in by hand. */
  readonly copy: ListedCopy | null;
}

/** What the cover of a binder says. */
export interface CoverView {
  readonly title: string;
  readonly organisation: string | null;
  readonly bands: readonly Band[];
  readonly facts: readonly FieldView[];
  readonly about: readonly FieldView[];
  /** The list of printed copies under its label. */
  readonly copies: readonly { readonly label: string; readonly value: ValueView }[];
}

/** The sections of a binder by where they are printed, each by its name. */
export interface BinderLayout {
  /** Lists of the printed copies: on the cover. */
  readonly copies: readonly string[];
  /** Lists of plans: the plans themselves. */
  readonly plans: readonly string[];
  /** What comes before the first list of plans in the order of the kind, and what comes after it. */
  readonly front: readonly string[];
  readonly back: readonly string[];
}

/** Tells the sections of a binder apart by what they hold and where they stand. */
export function layoutOf({ kind }: Member): BinderLayout {
  const sections = [...kind.shape.fields].filter(([name]) => !kind.headFields.has(name));
  const named = (holds: (shape: Shape) => boolean): string[] =>
    sections.filter(([, shape]) => holds(shape)).map(([name]) => name);
  const copies = named(({ items }) => items?.word === 'copy');
  const plans = named(({ items }) => items?.schema.refers === 'plan');
  const names = sections.map(([name]) => name);
  const turn = names.findIndex((name) => plans.includes(name));
  const others = (part: readonly string[]): string[] =>
    part.filter((name) => !copies.includes(name) && !plans.includes(name));
  return {
    copies,
    plans,
    front: others(turn < 0 ? names : names.slice(0, turn)),
    back: others(turn < 0 ? [] : names.slice(turn)),
  };
}

/** Puts a cover into words; the binder is valid until the first of its plans is due for review. */
export function coverView(paper: Paper, plans: readonly Printed[], copies: readonly string[]): CoverView {
  const { workspace, member, labels, asOf } = paper;
  const standings = plans.map((plan) => standing(plan.paper));
  const reviews = standings
    .flatMap(({ nextReview }) => nextReview ?? [])
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const { facts, about } = headView(paper, 3);
  const fact = (name: string, text: string): FieldView => ({
    name,
    label: labels.label(`fact.${name}`),
    value: textView(text),
  });
  return {
    title: member.title,
    organisation: workspace.settings.organisation || null,
    bands: [...bandsOf(paper), ...staleBand(paper, standings)],
    facts: [
      ...facts,
      fact('plans', statusOf(paper, standings)),
      fact('printed', dateOn(paper, asOf)),
      ...(reviews[0] === undefined ? [] : [fact('valid-until', dateOn(paper, reviews[0]))]),
    ],
    about,
    copies: copies.flatMap((name) => {
      const shape = member.kind.shape.fields.get(name);
      const value = shape ? viewOf(member.data[name], shape, paper, 3) : null;
      return shape && value ? [{ label: headingOf(paper, name, shape), value }] : [];
    }),
  };
}

/** The stamp of a cover; null where nothing is known of its pages. */
export function coverStamp(
  { labels }: Paper,
  code: string,
  copy: ListedCopy | undefined,
  qr: ((text: string) => string) | undefined,
): CoverStamp | null {
  if (code === '') return null;
  const picture = qr ? { url: qr(code), alt: labels.label('cover.qr', { code }) } : null;
  return { code, qr: picture, copy: copy ?? null };
}

/** The copies of a binder that its lists name, in words. */
export function listedCopies(paper: Paper): ListedCopy[] {
  const { workspace, member, labels } = paper;
  const items = layoutOf(member).copies.flatMap(
    (name) => (member.data[name] ?? []) as readonly Words['copy'][],
  );
  return items.map(({ number, holder: party, place }) => {
    const holder = roleFor(workspace, member, party)?.value.title ?? party;
    return { number, holder, place, text: labels.label('paper.copy', { number, holder, place }) };
  });
}

function statusOf({ labels }: Paper, standings: readonly Standing[]): string {
  const drafts = standings.filter(({ status }) => status === 'draft').length;
  return drafts === 0
    ? labels.label('cover.approved')
    : labels.label('cover.drafts', { count: drafts, all: standings.length });
}

function staleBand({ labels }: Paper, standings: readonly Standing[]): Band[] {
  const stale = standings.filter(({ isStale }) => isStale).length;
  if (stale === 0) return [];
  return [
    {
      word: labels.label('band.stale'),
      text: labels.label('cover.stale', { count: stale, all: standings.length }),
    },
  ];
}
