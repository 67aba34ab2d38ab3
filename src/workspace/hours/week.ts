/** A stretch of the week in minutes from Monday 00:00, `to` exclusive; none reaches over the end of Sunday. */
export type Span = readonly [from: number, to: number];

/** Hours that are understood. */
export interface KnownHours {
  /** What is open in every week of the year. */
  readonly spans: readonly Span[];
  /** What is open in each of some weeks, the same ones for all hours; only where it is not the same all year. */
  readonly weeks?: readonly (readonly Span[])[];
}

/** Hours as stretches of an ordinary week; or else the part of the text that is not understood, or that is meant in one of two ways. */
export type HoursReading =
  | KnownHours
  | { readonly spans: undefined; readonly fault: string; readonly isAmbiguous?: true };

/** The days as they are written in hours. */
export const days: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Minutes in a day. */
export const day: number = 24 * 60;

/** Minutes in a week. */
export const week: number = 7 * day;

/** What some stretches leave open of a week; they may overlap and come in any order. */
export function gapsIn(spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let covered = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (from > covered) gaps.push([covered, from]);
    covered = Math.max(covered, to);
  }
  if (covered < week) gaps.push([covered, week]);
  return gaps;
}

/** The stretches that are found in any week of the year, by what some hours leave open or cover in that week. */
export function inAnyWeek(
  hours: readonly KnownHours[],
  findIn: (spansOf: (hours: KnownHours) => readonly Span[]) => readonly Span[],
): Span[] {
  const count = Math.max(1, ...hours.map(({ weeks = [] }) => weeks.length));
  const found = Array.from({ length: count }, (_, index) =>
    findIn(({ spans, weeks }) => weeks?.[index] ?? spans),
  );
  return gapsIn(gapsIn(found.flat()));
}

/** Writes stretches as hours, days that are alike together: `Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00`. */
export function writeHours(spans: readonly Span[]): string {
  const ofDay = days.map((_, index) => timesOf(spans, index * day));
  const rules: string[] = [];
  for (let first = 0; first < days.length; first += 1) {
    const times = ofDay[first];
    let last = first;
    while (ofDay[last + 1] === times) last += 1;
    if (times !== '') rules.push(`${days[first]}${last > first ? `-${days[last]}` : ''} ${times}`);
    first = last;
  }
  return rules.join('; ');
}

function timesOf(spans: readonly Span[], midnight: number): string {
  return spans
    .map(([from, to]) => [Math.max(from - midnight, 0), Math.min(to - midnight, day)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${clock(from)}-${clock(to)}`)
    .join(',');
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
