import { columnsOf } from '../core/columns.js';
import type { Emphasis, Format } from './format.js';
import { groupsOf } from './groups.js';
import { oneLine, plainDate, titleOf, wordTask, wordUnknown } from './wording.js';

/** What a cell is shortened to: a finding may be a whole sentence. */
const longest = 56;

/** Kinds that are late already. */
const late: readonly string[] = ['overdue', 'never-reviewed', 'finding-overdue'];

interface Row {
  readonly isLate: boolean;
  readonly cells: readonly string[];
}

/** For the screen: the tasks of each owner and unit, a line a task. */
export const prettyFormat: Format = (packet, locale, emphasis) => {
  const head = [
    emphasis.strong(titleOf(packet, locale)),
    locale.label('review.as-of', { date: packet.asOf }),
    '',
  ];
  const blocks = groupsOf(packet, locale.language).flatMap(({ owner, units }) => [
    emphasis.strong(owner ? oneLine(owner.title) : locale.label('review.nobody')),
    ...units.flatMap(({ unit, tasks }) => [
      `  ${unit === undefined ? locale.label('review.no-unit') : oneLine(unit)}`,
      ...aligned(
        tasks.map((task) => {
          const { what, subject, details, state, place } = wordTask(task, locale, plainDate);
          const about = [subject, ...details.slice(0, 1)].join(' – ');
          return { isLate: late.includes(task.kind), cells: [what, shortened(about), state, place] };
        }),
        emphasis,
      ),
    ]),
    '',
  ]);
  const count = packet.tasks.length;
  const sum = count === 0 ? locale.label('review.nothing') : locale.label('review.count', { count });
  return [...head, ...blocks, sum, ...wordUnknown(packet, locale)].map((line) => `${line}\n`).join('');
};

/** Rows with their columns below each other; the first stands out where it is late, the last steps back. */
function aligned(rows: readonly Row[], { alarm, faint }: Emphasis): string[] {
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map(({ cells }) => columnsOf(cells[column] ?? ''))),
  );
  return rows.map(({ isLate, cells: [what = '', about = '', state = '', place = ''] }) => {
    const pad = (text: string, column: number): string =>
      ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
    return `    ${isLate ? alarm(what) : what}${pad(what, 0)}  ${about}${pad(about, 1)}  ${state}${pad(state, 2)}  ${faint(place)}`;
  });
}

function shortened(text: string): string {
  if (columnsOf(text) <= longest) return text;
  let short = '';
  for (const sign of text) {
    if (columnsOf(short + sign) >= longest) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
