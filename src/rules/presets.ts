import type { Preset } from '../workspace/settings.js';
import type { Rule } from './rule.js';

/** No rule is named here: a new one is where it belongs by itself. */
const chosen: Readonly<Record<Preset, (rule: Rule) => boolean>> = {
  minimal: ({ severity }) => severity === 'error',
  recommended: ({ severity }) => severity !== 'info',
  review: () => true,
  all: () => true,
};

/** The presets from the fewest to the most rules. */
export const presets: readonly Preset[] = ['minimal', 'recommended', 'all', 'review'];

/** Whether a preset has a rule. */
export function isIn(preset: Preset, rule: Rule): boolean {
  return chosen[preset](rule);
}

/** Whether the mere passing of days may be an error: in a review that is what is asked about. */
export function countsDays(preset: Preset): boolean {
  return preset === 'review';
}
