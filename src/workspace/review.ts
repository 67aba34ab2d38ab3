import { addDuration, lastDay } from '../core/calendar.js';
import { type Duration, parseDuration } from '../core/duration.js';
import type { Visit } from '../language/walk.js';
import { type Member, valuesOf } from './member.js';
import type { Settings } from './settings.js';

/** A date that a document states, and where. */
export interface StatedDate {
  /** YYYY-MM-DD, or YYYY-MM where no more is known. */
  readonly date: string;
  readonly visit: Visit;
}

/** When a plan is to be gone through again. */
export interface ReviewDue extends StatedDate {
  readonly interval: Duration;
}

/** The next review of a plan: the one it states, else its interval after the latest date that it does; undefined without any date. */
export function reviewDue(member: Member, settings: Settings): ReviewDue | undefined {
  const every = valuesOf(member, 'review').find((review) => review.every !== undefined)?.every;
  const interval = parseDuration(every ?? '') ?? settings.review;
  const next = latestDate(member, [['review', 'next']]);
  if (next) return { ...next, interval };
  const known = latestDate(member, [
    ['review', 'last'],
    ['revision-entry', 'on'],
    ['approval', 'on'],
  ]);
  return known && { date: addDuration(known.date, interval), visit: known.visit, interval };
}

/** The latest of the dates that stand under these fields of these words; of equal ones that of the first field. A month counts as its last day. */
export function latestDate(
  member: Member,
  fields: readonly (readonly [word: string, key: string])[],
): StatedDate | undefined {
  const dates = member.words.get('date') ?? [];
  return fields
    .flatMap(([word, key]) => dates.filter((visit) => visit.parent?.word === word && visit.key === key))
    .map((visit) => ({ date: String(visit.value), visit }))
    .reduce<StatedDate | undefined>(
      (best, stated) => (best && lastDay(best.date) >= lastDay(stated.date) ? best : stated),
      undefined,
    );
}
