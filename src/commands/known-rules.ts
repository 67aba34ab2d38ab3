import type { Locale } from '../core/locale.js';
import { textsIn } from '../host/own-rule.js';
import { ownRules } from '../host/own-rules.js';
import { openProject } from '../host/project.js';
import { wordFinding } from '../report/wording.js';
import { rules as packageRules } from '../rules/list.js';
import type { Rule } from '../rules/rule.js';
import type { Invocation } from './command.js';
import { openSound } from './open.js';
import { readerLocale } from './reader.js';

/** Rules, and the locale that has words for them. */
export interface KnownRules {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
}

/**
 * The rules of the package and of the workspace. One that is broken brings none, for those of the package are asked for more often than
 * its own; undefined where it was named and is broken, which is then said on standard error.
 */
export async function knownRules(invocation: Invocation): Promise<KnownRules | undefined> {
  const { options, context } = invocation;
  const { cwd, terminal } = context;
  const isNamed = options['config'] !== undefined;
  const project = isNamed
    ? await openSound(invocation)
    : await openProject(cwd, undefined, context.locale.language);
  if (!project) return undefined;
  const locale = readerLocale(invocation, project.settings.language);
  const taken = packageRules.map(({ id }) => id);
  const own = await ownRules(project, taken);
  for (const fault of own.diagnostics) {
    const { message, advice } = wordFinding(fault, locale);
    terminal.err(`${[`plan: ${message}`, advice].filter(Boolean).join('\n  ')}\n`);
  }
  return {
    rules: [...packageRules, ...own.rules],
    locale: locale.knowing(textsIn(own.texts, locale.language)),
  };
}
