import type { Member } from '../workspace/member.js';
import { resourceRows } from './overview-resources.js';
import { heightOf, pageHeight, type TextRow, tableWith } from './overview-table.js';
import type { Paper } from './paper.js';
import { minutesOn, stretchesOn } from './spans.js';
import type { Fate, PlanSurvival, PlayedPlan, Survival } from './survival.js';
import { few, nameOf } from './survival-table.js';
import type { TocEntry } from './toc.js';
import type { TableView } from './values.js';

/** What works when in all plans of a binder, on one page. */
export interface OverviewView {
  readonly anchor: string;
  readonly title: string;
  readonly plans: TableView;
  readonly plansLeftOut: string | null;
  readonly resourcesTitle: string;
  readonly legend: string;
  readonly resources: TableView;
  readonly resourcesLeftOut: string | null;
}

/** More columns would be too narrow for a time. */
const mostPlans = 8;
const mostLost = 3;
const mostFirst = 2;
const planWidths = [24, 30, 11, 35];
/** So much of the page the plans may take even where there are many resources. */
const shareOfPlans = 0.65;

/**
 * Puts the plans of a binder side by side: what each loses and for how long, what fails first, and which resources go down when.
 * What is on the page is the worst where not all fits. Null for less than two plans: what there is to say stands in the plan.
 */
export function overviewView(
  paper: Paper,
  plans: readonly Member[],
  survival: Survival | undefined,
): OverviewView | null {
  const played = plans.flatMap((plan): PlayedPlan[] => {
    const own = survival?.get(plan.id);
    return own ? [{ plan, survival: own }] : [];
  });
  if (played.length < 2) return null;
  const { labels } = paper;
  const chosen = fitting(paper, played);
  const rows = chosen.map((one, index) => planRow(paper, one, index + 1));
  const room = pageHeight - heightOf(paper, rows, planWidths);
  const resources = resourceRows(paper, chosen, room);
  const leftOut = (what: string, count: number): string | null =>
    count === 0 ? null : labels.label(`overview.${what}-left-out`, { count });
  return {
    anchor: 'overview',
    title: labels.label('overview.title'),
    plans: tableWith(
      ['plan', 'lost', 'for', 'first'].map((name) => labels.label(`overview.${name}`)),
      planWidths,
      rows,
    ),
    plansLeftOut: leftOut('plans', played.length - chosen.length),
    resourcesTitle: labels.label('overview.resources'),
    legend: labels.label('overview.legend'),
    resources: resources.table,
    resourcesLeftOut: leftOut('resources', resources.leftOut),
  };
}

/** The line of an overview in the table of contents. */
export function overviewEntry({ title, anchor }: OverviewView): TocEntry {
  return { title, anchor, note: null, language: null, inner: false };
}

/** The plans in their order; the worst first where not all have room. */
function fitting(paper: Paper, played: readonly PlayedPlan[]): PlayedPlan[] {
  const all = resourceRows(paper, played.slice(0, mostPlans), Number.POSITIVE_INFINITY);
  const room = Math.max(pageHeight * shareOfPlans, pageHeight - all.height);
  const fits = (some: readonly PlayedPlan[]): boolean =>
    some.length <= mostPlans &&
    heightOf(
      paper,
      some.map((one, index) => planRow(paper, one, index + 1)),
      planWidths,
    ) <= room;
  if (fits(played)) return [...played];
  const worst = [...played].sort(byHarm);
  let count = Math.min(worst.length, mostPlans);
  while (count > 1 && !fits(worst.slice(0, count))) count -= 1;
  return worst.slice(0, count);
}

function byHarm({ survival: a }: PlayedPlan, { survival: b }: PlayedPlan): number {
  return b.fails - a.fails || b.otherwise - a.otherwise || failing(b).length - failing(a).length;
}

/** What fails besides what is taken away, in the order in which it does. */
function failing({ fates, lost }: PlanSurvival): Fate[] {
  return fates.filter(
    ({ of, name, state }) => state === 'fails' && !(of === 'resource' && lost.includes(name)),
  );
}

function planRow(paper: Paper, { plan, survival }: PlayedPlan, number: number): TextRow {
  const { lost, minutes } = survival;
  const own = { ...paper, member: plan };
  const [first, ...others] = failing(survival);
  const from = first?.stretches[0]?.from;
  const together = others.filter(({ stretches }) => stretches[0]?.from === from);
  const names = first ? [first, ...together].map((fate) => nameOf(own, fate)) : [];
  const lostNames = lost.map((name) => nameOf(own, { of: 'resource', name }));
  return {
    href: paper.links.anchor('plan', plan.id),
    texts: [
      `${number}. ${plan.title}`,
      few(paper, lostNames, mostLost),
      minutesOn(paper, minutes),
      first
        ? [stretchesOn(paper, [{ from: from ?? 0, to: null }]), few(paper, names, mostFirst)].join(
            paper.labels.label('paper.colon').padEnd(paper.language === 'zh' ? 1 : 2),
          )
        : paper.labels.label('overview.nothing-else'),
    ],
  };
}
