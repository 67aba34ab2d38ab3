import { withNote } from '../core/punctuation.js';
import { roleFor } from '../workspace/workspace.js';
import { hyphenated, hyphenatedValue } from './hyphens.js';
import type { Paper } from './paper.js';
import { planReferenceView, referenceView } from './references.js';
import { listOn, minutesOn, stretchesOn } from './spans.js';
import type { Fate, OtherWay, PlanSurvival } from './survival.js';
import { textView, type ValueView } from './values.js';
import { roomIn } from './widths.js';

/** What works when in the scenario of a plan, as a small table at its head. */
export interface SurvivalView {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly SurvivalRow[];
  /** What is said in a sentence: what else is out, what works all the time. */
  readonly lines: readonly string[];
}

/** What fares alike at the same time. */
interface SurvivalRow {
  readonly state: Fate['state'];
  readonly word: string;
  readonly when: string;
  readonly parts: readonly SurvivalPart[];
}

/** Things with what is said of them besides: that they cannot be reached, or by what other way they can. */
interface SurvivalPart {
  readonly label: string | null;
  readonly things: readonly { readonly value: ValueView; readonly routine: ValueView | null }[];
  /** How many more there are than there is room for. */
  readonly more: string | null;
}

/** What fails is never left out; of what still has another way at least some is shown. */
const mostRows = 14;
const fewestWays = 5;
const mostNames = 10;
const longestTask = 70;
const widths = [21, 24, 55];

/** Puts into words how a plan fares in its own scenario. */
export function survivalView(paper: Paper, { fates, works, minutes }: PlanSurvival): SurvivalView {
  const { labels } = paper;
  const concerned = fates.filter(({ matters }) => matters);
  const inState = (state: Fate['state']): Group[] =>
    groupsBy(
      concerned.filter((fate) => fate.state === state),
      ({ stretches }) => stretches,
    );
  const failing = inState('fails');
  const others = inState('otherwise');
  const room = Math.max(mostRows - failing.length, fewestWays);
  const heads = ['state', 'when', 'what'];
  const also = fates.filter(({ matters }) => !matters);
  return {
    title: labels.label('survival.title'),
    note: labels.label('survival.note', { time: minutesOn(paper, minutes) }),
    columns: heads.map((name, index) => ({
      label: labels.label(`simulate.column.${name}`),
      width: widths[index] ?? 0,
    })),
    rows: [...failing, ...others.slice(0, room)].map((group) => rowOf(paper, group)),
    lines: [
      ...(others.length > room ? [labels.label('survival.left-out', { count: others.length - room })] : []),
      ...(also.length === 0 ? [] : [labels.label('survival.also', { what: outOfPlan(paper, also) })]),
      ...(works.length === 0
        ? []
        : [
            labels.label('survival.works', {
              what: few(
                paper,
                works.map((id) => titleOf(paper, id)),
              ),
            }),
          ]),
    ],
  };
}

/** What a plan calls that which fares in some way; a long task is cut at the end of a word. */
export function nameOf(paper: Paper, { of, name }: Pick<Fate, 'of' | 'name'>): string {
  if (of === 'resource') return titleOf(paper, name);
  if (of === 'role') return roleFor(paper.workspace, paper.member, name)?.value.title ?? name;
  const line = name.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longestTask) return line;
  const cut = line.slice(0, longestTask);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTask / 2)).trimEnd()} …`;
}

/** A list of which the end is only counted when it is long. */
export function few(paper: Paper, names: readonly string[], most: number = mostNames): string {
  const left = names.length - most;
  const more = left > 0 ? [paper.labels.label('survival.more', { count: left })] : [];
  return listOn(paper, [...names.slice(0, most), ...more]);
}

type Group = readonly [Fate, ...Fate[]];

/** Fates by what they have in common, in the order of the first of each. */
function groupsBy(fates: readonly Fate[], common: (fate: Fate) => unknown): Group[] {
  const groups = new Map<string, [Fate, ...Fate[]]>();
  for (const fate of fates) {
    const key = JSON.stringify(common(fate));
    const known = groups.get(key);
    if (known) known.push(fate);
    else groups.set(key, [fate]);
  }
  return [...groups.values()];
}

function rowOf(paper: Paper, group: Group): SurvivalRow {
  const [{ of, state, stretches }] = group;
  const word = state === 'fails' ? `survival.${of}.fails` : 'simulate.state.otherwise';
  return {
    state,
    word: hyphenated(paper.labels.label(word), roomIn(widths[0] ?? 0)),
    when: stretchesOn(paper, stretches),
    parts: groupsBy(group, (fate) => (state === 'fails' ? fate.of : fate.ways)).map((part) => {
      const [first] = part;
      const left = part.length - mostNames;
      return {
        label:
          state === 'otherwise'
            ? waysOn(paper, first.ways)
            : first.of === of
              ? null
              : paper.labels.label(`survival.${first.of}.fails`),
        things: part.slice(0, mostNames).map((fate) => ({
          value: hyphenatedValue(thingOf(paper, fate), roomIn(widths[2] ?? 0)),
          routine: routineOf(paper, fate),
        })),
        more: left > 0 ? paper.labels.label('survival.more', { count: left }) : null,
      };
    }),
  };
}

function thingOf(paper: Paper, fate: Fate): ValueView {
  return fate.of === 'task' ? textView(nameOf(paper, fate)) : referenceView(fate.name, fate.of, paper);
}

/** The plan for when a resource is down, where that is another one. */
function routineOf(paper: Paper, { of, name }: Fate): ValueView | null {
  const routine = of === 'resource' ? paper.workspace.resources.get(name)?.value.routine : undefined;
  return routine === undefined || routine.plan === paper.member.id ? null : planReferenceView(routine, paper);
}

function waysOn(paper: Paper, ways: readonly OtherWay[]): string {
  const { labels } = paper;
  const words = ways.map(({ type, id }) => {
    if (type === 'walk') return labels.label('simulate.walk');
    return nameOf(paper, { of: type === 'staff' ? 'role' : 'resource', name: id });
  });
  return words.length === 0 ? labels.label('simulate.other-way') : listOn(paper, words);
}

/** What the plan has nothing to do with, and from when. */
function outOfPlan(paper: Paper, fates: readonly Fate[]): string {
  const parts = groupsBy(fates.slice(0, mostNames), ({ stretches }) => stretches).map((group) => {
    const names = group.map((fate) => nameOf(paper, fate));
    return withNote(listOn(paper, names), stretchesOn(paper, group[0].stretches), paper.language);
  });
  const left = fates.length - mostNames;
  const more = left > 0 ? [paper.labels.label('survival.more', { count: left })] : [];
  return listOn(paper, [...parts, ...more]);
}

function titleOf({ workspace }: Paper, id: string): string {
  return workspace.resources.get(id)?.value.title ?? id;
}
