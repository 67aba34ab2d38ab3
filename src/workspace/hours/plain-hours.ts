import { day, days, type Span, week } from './week.js';

const dayList = '(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?';
const times = '(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)';
const dayRule = new RegExp(`^(${dayList}(?:,${dayList})*) (${times}(?:,${times})*)$`);

/**
 * Reads hours of the forms that nearly all plans use (`24/7`; `Mo-Fr 08:00-16:00, Sa-Su 00:00-24:00`), so that the library for
 * the others need not be loaded. Undefined for everything else, even where it is plain to a human: the library defines the language.
 */
export function readPlainHours(text: string): Span[] | undefined {
  if (text === '24/7') return [[0, week]];
  const separator = text.includes('; ') ? '; ' : ', ';
  const spans: Span[] = [];
  const taken = new Set<number>();
  for (const part of text.split(separator)) {
    const [, dayText = '', timeText = ''] = dayRule.exec(part) ?? [];
    const ranges = timeText.split(',').map(minutesOf);
    const lists = dayText.split(',').map(daysOf);
    const indices = lists.flat();
    if (lists.some((list) => list.length === 0)) return undefined;
    // After a semicolon a day that was given before is given anew, also as the morning after.
    const overrides =
      separator === '; ' &&
      (indices.some((index) => taken.has(index)) || ranges.some(([from, to]) => to < from));
    if (overrides || ranges.some(([from, to]) => from === to)) return undefined;
    for (const index of indices) {
      taken.add(index);
      for (const range of ranges) spans.push(...spansOf(index * day, range));
    }
  }
  return spans;
}

function daysOf(text: string): number[] {
  const [first = -1, last = first] = text.split('-').map((name) => days.indexOf(name));
  if (first < 0) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

function minutesOf(text: string): readonly [from: number, to: number] {
  const [from = 0, to = 0] = text
    .split('-')
    .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return [from, to];
}

function spansOf(midnight: number, [from, to]: readonly [from: number, to: number]): Span[] {
  if (from < to) return [[midnight + from, midnight + to]];
  const tomorrow = (midnight + day) % week;
  return [
    [midnight + from, midnight + day],
    [tomorrow, tomorrow + to],
  ];
}
