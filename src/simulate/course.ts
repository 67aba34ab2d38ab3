import type { Losses } from '../workspace/needs/downtime.js';

/** What happens: which resources are lost and when (minutes), how many people of a hundred are away, how far ahead is looked. */
export interface Course {
  readonly losses: Losses;
  readonly absent: number;
  /** Minute of the week at which it begins, from Monday 00:00; undefined where it does not matter: then everything is open. */
  readonly start: number | undefined;
  /** Minutes. */
  readonly horizon: number;
}
