import { lastDay } from '../core/calendar.js';
import type { Member } from '../workspace/member.js';
import { type Band, bandsOf, headView, standing } from './head.js';
import type { Printed } from './page.js';
import { dateOn, type Paper } from './paper.js';
import type { Standing } from './standing.js';
import { viewOf } from './structure.js';
import { type FieldView, textView, type ValueView } from './values.js';

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

/** The sections of a binder that are not printed as sections: the list of its plans, and that of its copies. */
export interface BinderLayout {
  readonly copies: readonly string[];
  readonly skip: readonly string[];
}

/** Tells the lists of a binder apart by what they hold. */
export function layoutOf({ kind }: Member): BinderLayout {
  const fields = [...kind.shape.fields];
  const copies = fields.flatMap(([name, shape]) => (shape.items?.word === 'copy' ? [name] : []));
  const plans = fields.flatMap(([name, shape]) => (shape.items?.schema.refers === 'plan' ? [name] : []));
  return { copies, skip: [...copies, ...plans] };
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
      return value ? [{ label: labels.label(`field.${name}`), value }] : [];
    }),
  };
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
