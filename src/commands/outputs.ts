import type { BuildOutcome } from '../api.js';
import type { Locale } from '../core/locale.js';

/** What a build wrote, a line for each file. */
export function wordOutputs({ outputs }: Pick<BuildOutcome, 'outputs'>, locale: Locale): string {
  return outputs
    .map(({ path, format, part, plans, pages: count = 0, isExchanged }) => {
      const pages = locale.say('build.pages', { count });
      const what = isExchanged ? 'exchanged' : (part ?? format);
      return `${locale.say(`build.wrote-${what}`, { path, count: plans, pages })}\n`;
    })
    .join('');
}
