import { heightOf, type TextRow, tableWith } from './overview-table.js';
import type { Paper } from './paper.js';
import { minutesInShort } from './spans.js';
import type { PlayedPlan } from './survival.js';
import type { TableView } from './values.js';

const grades = ['highly-critical', 'critical', 'noticeable'];
/** The columns of the times have so much of the width, but none more than it needs. */
const shareOfTimes = 72;
const widestTime = 14;

/** Which resources go down when, with a column for each plan; the worst as far as there is room for them. */
export function resourceRows(
  paper: Paper,
  played: readonly PlayedPlan[],
  room: number,
): { readonly table: TableView; readonly height: number; readonly leftOut: number } {
  const width = Math.min(Math.floor(shareOfTimes / Math.max(played.length, 1)), widestTime);
  const times = played.map(() => width);
  const widths = [100 - width * played.length, ...times];
  const rows = downIn(played)
    .sort((a, b) => gradeOf(paper, a) - gradeOf(paper, b) || b.plans - a.plans || a.first - b.first)
    .map(({ id, from }): TextRow => {
      const title = paper.workspace.resources.get(id)?.value.title ?? id;
      const texts = [title, ...from.map((at) => (at === undefined ? '' : minutesInShort(paper, at)))];
      return { href: paper.links.anchor('resource', id), texts };
    });
  let [count, height] = [0, 0];
  for (const row of rows) {
    const next = height + heightOf(paper, [row], widths);
    if (next > room) break;
    count += 1;
    height = next;
  }
  return {
    table: tableWith(
      [paper.labels.label('simulate.column.what'), ...played.map((_, index) => String(index + 1))],
      widths,
      rows.slice(0, count),
    ),
    height,
    leftOut: rows.length - count,
  };
}

/** A resource that goes down, and when it first does in each plan. */
interface DownResource {
  readonly id: string;
  readonly from: readonly (number | undefined)[];
  /** In how many plans. */
  readonly plans: number;
  readonly first: number;
}

function downIn(played: readonly PlayedPlan[]): DownResource[] {
  const starts = played.map(
    ({ survival }) =>
      new Map(
        survival.fates.flatMap(({ of, name, stretches: [first] }) =>
          of === 'resource' && first ? [[name, first.from]] : [],
        ),
      ),
  );
  const ids = new Set(starts.flatMap((own) => [...own.keys()]));
  return [...ids].map((id) => {
    const from = starts.map((own) => own.get(id));
    const known = from.filter((at) => at !== undefined);
    return { id, from, plans: known.length, first: Math.min(...known) };
  });
}

function gradeOf({ workspace }: Paper, { id }: DownResource): number {
  const found = grades.indexOf(workspace.resources.get(id)?.value.criticality ?? '');
  return found < 0 ? grades.length : found;
}
