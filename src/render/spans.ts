import { oncePerKey } from '../core/once.js';
import { type Paper, timeOn } from './paper.js';
import type { Stretch } from './survival.js';

const day = 24 * 60;
const listFormat = oncePerKey((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const shortFormats = oncePerKey((locale) =>
  oncePerKey((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })),
);

/** A length of time as a reader says it: `8 hours 30 minutes`; in days from four whole ones on. */
export function minutesOn(paper: Paper, minutes: number): string {
  return inUnits(paper, minutes, (amount, { typed }) => timeOn(paper, `${amount} ${typed}`));
}

/** A length of time as short as a reader knows it: `8 h 30 min`. */
export function minutesInShort(paper: Paper, minutes: number): string {
  return inUnits(paper, minutes, (amount, { name }) => shortFormats(paper.locale)(name).format(amount));
}

/** When something is so: `after 3 hours, until 8 hours`. */
export function stretchesOn(paper: Paper, stretches: readonly Stretch[]): string {
  return listOn(
    paper,
    stretches.map((stretch) => stretchOn(paper, stretch)),
  );
}

/** Several things in one sentence. */
export function listOn({ locale }: Paper, texts: readonly string[]): string {
  return listFormat(locale).format(texts);
}

function stretchOn(paper: Paper, { from, to }: Stretch): string {
  const { labels } = paper;
  const end = to === null ? '' : minutesOn(paper, to);
  if (from === 0)
    return to === null ? labels.label('simulate.from-start') : labels.label('simulate.until', { to: end });
  const args = { from: minutesOn(paper, from), to: end };
  return labels.label(to === null ? 'simulate.from' : 'simulate.from-until', args);
}

interface Unit {
  readonly name: string;
  /** As it is typed in a plan. */
  readonly typed: string;
  readonly minutes: number;
}

const days: readonly Unit[] = [{ name: 'day', typed: 'd', minutes: day }];
const hours: readonly Unit[] = [
  { name: 'hour', typed: 'h', minutes: 60 },
  { name: 'minute', typed: 'min', minutes: 1 },
];

function inUnits({ language }: Paper, minutes: number, word: (amount: number, unit: Unit) => string): string {
  let rest = minutes;
  const parts: string[] = [];
  for (const unit of minutes >= 4 * day && minutes % day === 0 ? days : hours) {
    const amount = Math.floor(rest / unit.minutes);
    rest -= amount * unit.minutes;
    if (amount > 0 || minutes === 0) parts.push(word(amount, unit));
    if (rest === 0) break;
  }
  return parts.join(language === 'zh' ? '' : ' ');
}
