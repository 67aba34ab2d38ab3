import { isAbsolute } from 'node:path';
import { type Command, Option } from 'commander';
import { type Change, fix, lint } from '../api.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import type { LintInput } from '../outcome.js';
import { presets } from '../rules/presets.js';
import type { Preset } from '../workspace/settings.js';
import { addCheckOptions, addDayOption, addFileArguments, checkInput, report } from './check.js';
import type { CommandModule, Invocation } from './command.js';
import { readerLocale } from './reader.js';
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
    const { outcome, changes } =
      isDryRun || options['fix'] === true
        ? await fix({ ...input, isDryRun })
        : { outcome: await lint(input), changes: [] };
    const { terminal } = context;
    const locale = readerLocale(invocation, outcome.language);
    const say = (key: string, args: Diagnostic['args']): void => terminal.err(`${locale.say(key, args)}\n`);
    if (isDryRun) await showChanges(changes, invocation);
    else for (const { file } of changes) say('lint.fixed', { path: file });
    // In a dry run standard output is a difference that other programs read.
    const scene = isDryRun ? { ...context, terminal: { ...terminal, out: terminal.err } } : context;
    const code = await report(outcome, { ...invocation, context: scene });
    const { mended, baseline } = outcome;
    if (baseline) say('lint.baseline', { ...baseline });
    if (mended) say('lint.mended', { count: mended });
    if (timing) terminal.err(timing.table());
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
    .addOption(
      new Option('--fix-dry-run', locale.say('option.fix-dry-run')).conflicts(['fix', 'updateBaseline']),
    )
    .option('--update-baseline', locale.say('option.update-baseline'));
}

/** Shows changes as a unified difference; the names in it are those from the working directory, else from the workspace. */
async function showChanges(changes: readonly Change[], { context }: Invocation): Promise<void> {
  if (changes.length === 0) return;
  const { createTwoFilesPatch } = await import('diff');
  const isBelow = changes.every(({ file }) => !isAbsolute(file));
  for (const { file, name, before, after } of changes) {
    const shown = isBelow ? file : name;
    context.terminal.out(createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, '', ''));
  }
}
