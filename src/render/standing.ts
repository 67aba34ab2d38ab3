import { lastDay } from '../core/calendar.js';
import type { Words } from '../language/words.js';
import { headOf, type Member } from '../workspace/member.js';
import { latestDate, reviewDue } from '../workspace/review.js';
import type { Settings } from '../workspace/settings.js';

/** How far a plan can be relied on. Dates as YYYY-MM-DD, or YYYY-MM where no more is known. */
export interface Standing {
  readonly status: Words['status'];
  /** The latest approval that has a date. */
  readonly approvedOn: string | undefined;
  /** When it is to be gone through again: as the plan says, else its interval after the last date that it states. */
  readonly nextReview: string | undefined;
  /** The next review has passed. */
  readonly isStale: boolean;
}

/** Judges a plan as of a day. A plan without a status is a draft until somebody has approved it. */
export function standingOf(plan: Member, settings: Settings, asOf: string): Standing {
  const approvedOn = latestDate(plan, [['approval', 'on']])?.date;
  const nextReview = reviewDue(plan, settings)?.date;
  return {
    status: headOf(plan).status ?? (approvedOn === undefined ? 'draft' : 'approved'),
    approvedOn,
    nextReview,
    isStale: nextReview !== undefined && lastDay(nextReview) < asOf,
  };
}
