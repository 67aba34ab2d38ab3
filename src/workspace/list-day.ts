import { addDuration, lastDay } from '../core/calendar.js';
import { daysInText } from '../core/day-in-text.js';
import { parseDuration } from '../core/duration.js';
import type { Words } from '../language/words.js';
import { days as weekdays } from './hours/week.js';
import { cellsIn, type ExportedList, type Table } from './listing.js';

type PrintList = Words['print-list'];

const week = 7 * 24 * 60;

/**
 * The day that a list is of, YYYY-MM-DD: the oldest one that is told by its field, by the name of its file, by a column or by the
 * file itself. Only where nothing tells any, it is the day on which the file was written.
 */
export function dayOfList(list: PrintList, exported: ExportedList, country: string): string {
  return dayTold(list, exported, country) ?? exported.changed;
}

/** The day that a list is of where something tells it, whenever its file was written. */
export function dayTold(list: PrintList, { told, table }: ExportedList, country: string): string | undefined {
  const [oldest] = [
    ...(list.exported === undefined ? [] : [lastDay(list.exported)]),
    ...daysInPath(list.file ?? ''),
    ...(table ? dayCells(list, table).flatMap((cell) => daysInCell(cell, country)) : []),
    ...(told === undefined ? [] : [told]),
  ].sort();
  return oldest;
}

/**
 * The number of the first row, from 1, whose cell should tell the day of the export and does not. An empty one tells nothing only
 * where all are empty.
 */
export function rowWithoutDay(list: PrintList, table: Table, country: string): number | undefined {
  const cells = dayCells(list, table);
  const isFilled = cells.some((cell) => cell !== '');
  const row = cells.findIndex((cell) => (cell !== '' || !isFilled) && daysInCell(cell, country).length === 0);
  return row < 0 ? undefined : row + 1;
}

function dayCells(list: PrintList, table: Table): string[] {
  const column = list['exported-in'];
  return column === undefined ? [] : cellsIn(table, column);
}

function daysInCell(cell: string, country: string): string[] {
  return daysInText(cell, country === 'US');
}

/** The name of a file says more than that of its folder. */
function daysInPath(path: string): readonly string[] {
  const parts = path.split(/[\\/]/).reverse();
  return parts.map((part) => daysInText(part)).find((days) => days.length > 0) ?? [];
}

/** The day on which the next list is due after one of that day, by the first of its fixed times; undefined where it has none. */
export function dueAfter({ trigger }: PrintList, day: string): string | undefined {
  const [first] = trigger.flatMap((each) => dueBy(each, day) ?? []).sort();
  return first;
}

function dueBy({ type, every = '', days }: Words['print-trigger'], day: string): string | undefined {
  if (type !== 'periodic') return undefined;
  const length = parseDuration(every);
  const rest = length && addDuration(day, length);
  if (days === undefined) return rest;
  // Within a week the days of printing say more than the interval: “daily” on working days leaves out two.
  const isLonger = length !== undefined && (length.months > 0 || length.minutes > week);
  return nextOf(days, isLonger && rest !== undefined ? rest : addDuration(day, { months: 0, minutes: 1 }));
}

/** The first of these days of the week, from a day on. */
function nextOf(days: readonly Words['weekday'][], from: string): string | undefined {
  const following = Array.from({ length: 7 }, (_, count) =>
    addDuration(from, { months: 0, minutes: count * 24 * 60 }),
  );
  return following.find((day) => days.some((name) => name === weekdayOf(day)));
}

function weekdayOf(day: string): string | undefined {
  return weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]?.toLowerCase();
}
