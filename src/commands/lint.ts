import { type Command, Option } from 'commander';
import { type FixOutcome, fix, lint } from '../api.js';
import type { Locale } from '../core/locale.js';
import type { LintInput, Outcome } from '../outcome.js';
import { presets } from '../rules/presets.js';
import type { Preset } from '../workspace/settings.js';
import { addCheckOptions, addDayOption, addFileArguments, checkInput, report } from './check.js';
import type { CommandModule, Invocation } from './command.js';
import { watchRules } from './timing.js';

/** `plan lint`: what would fail on the day. */
export const lintCommand: CommandModule = {
  examples: [
    'plan lint',
    'plan lint plans/it-nedbrud.yaml --as-of 2027-01-01',
    'plan lint --preset review --format html --output review.html',
    'plan lint --since origin/main --max-warnings 0',
    'plan lint --fix-dry-run',
  ],
  configure(command, locale) {
    addFileArguments(command, locale);
    addCheckOptions(command, locale);
    addDayOption(command, locale);
    addRuleOptions(command, locale);
  },
  async run(invocation) {
    const { options, context } = invocation;
    const timing = context.environment['TIMING'] === '1' ? watchRules() : undefined;
    const input: LintInput = {
      ...checkInput(invocation),
      asOf: options['asOf'] as string | undefined,
      rules: options['rule'] as readonly string[] | undefined,
      preset: options['preset'] as Preset | undefined,
      since: options['since'] as string | undefined,
      updateBaseline: options['updateBaseline'] === true,
      watch: timing?.watch,
    };
    const isDryRun = options['fixDryRun'] === true;
    const outcome =
      isDryRun || options['fix'] === true
        ? await mend(await fix({ ...input, isDryRun }), isDryRun, invocation)
        : await lint(input);
    const code = await report(outcome, invocation);
    if (outcome.mended)
      context.terminal.err(`${context.locale.say('lint.mended', { count: outcome.mended })}\n`);
    if (timing) context.terminal.err(timing.table());
    return code;
  },
};

function addRuleOptions(command: Command, locale: Locale): void {
  command
    .addOption(
      new Option('--rule <id>', locale.say('option.rule')).argParser((id: string, before: unknown) => [
        ...(Array.isArray(before) ? (before as string[]) : []),
        id,
      ]),
    )
    .addOption(new Option('--preset <name>', locale.say('option.preset')).choices(presets))
    .option('--since <revision>', locale.say('option.since'))
    .option('--fix', locale.say('option.fix'))
    .addOption(new Option('--fix-dry-run', locale.say('option.fix-dry-run')).conflicts('fix'))
    .option('--update-baseline', locale.say('option.update-baseline'));
}

/** Says what was mended; in a dry run shows it as a unified difference. */
async function mend(
  { outcome, changes }: FixOutcome,
  isDryRun: boolean,
  { context }: Invocation,
): Promise<Outcome> {
  const { terminal, locale } = context;
  if (isDryRun) {
    const { createTwoFilesPatch } = await import('diff');
    for (const { file, before, after } of changes)
      terminal.out(createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', ''));
  } else {
    for (const { file } of changes) terminal.err(`${locale.say('lint.fixed', { path: file })}\n`);
  }
  return outcome;
}
