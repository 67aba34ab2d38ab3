import { type Command, Option } from 'commander';
import type { Locale } from '../core/locale.js';
import { formats } from '../simulate/formats/list.js';
import { usualScenarios } from '../simulate/scenarios.js';
import { type SimulateOutcome, simulate } from '../simulate-run.js';
import type { CommandModule, Invocation } from './command.js';
import { readerLocale } from './reader.js';
import { addResultOptions, emphasisFor, explainFindings, giveResult, outputOf } from './result.js';

/** `plan simulate`: what still works when resources are lost, and for how long. */
export const simulateCommand: CommandModule = {
  examples: [
    'plan simulate',
    'plan simulate --lose power --for 72h',
    'plan simulate --lose power,mobile@4h --restore power@30h --plan stroem',
    'plan simulate --scenario ransomware --absent 20 --recovery',
    'plan simulate --lose power --format svg --output power.svg',
  ],
  configure(command: Command, locale: Locale) {
    command
      .option('-c, --config <file>', locale.say('option.config'))
      .addOption(several('--lose <what>', 'option.lose', locale))
      .addOption(several('--restore <what>', 'option.restore', locale))
      .option(
        '--scenario <name>',
        locale.say('option.scenario', { names: Object.keys(usualScenarios).join(', ') }),
      )
      .option('--for <time>', locale.say('option.for'))
      .option('--absent <percent>', locale.say('option.absent'))
      .option('--start <time>', locale.say('option.start'))
      .addOption(several('--plan <id>', 'option.plan', locale))
      .option('--recovery', locale.say('option.recovery'));
    addResultOptions(command, {
      names: Object.keys(formats),
      format: locale.say('option.simulate-format'),
      output: locale.say('option.review-output'),
    });
  },
  async run(invocation) {
    const { options, context } = invocation;
    const output = outputOf(options);
    const text = (name: string): string | undefined => options[name] as string | undefined;
    const texts = (name: string): readonly string[] | undefined => options[name] as string[] | undefined;
    const outcome = await simulate({
      cwd: context.cwd,
      config: text('config'),
      lose: texts('lose'),
      restore: texts('restore'),
      scenario: text('scenario'),
      for: text('for'),
      absent: text('absent'),
      start: text('start'),
      plans: texts('plan')?.flatMap((ids) => ids.split(',').map((id) => id.trim())),
      recovery: options['recovery'] === true,
    });
    if (outcome.diagnostics.length > 0) await explainFindings(outcome, invocation);
    if (!outcome.findings) return 1;
    await give(outcome, outcome.findings, output, invocation);
    return outcome.findings.hasFailures ? 1 : 0;
  },
};

/** An option that may be given several times. */
function several(flags: string, description: string, locale: Locale): Option {
  return new Option(flags, locale.say(description)).argParser<string[]>((value, before = []) => [
    ...before,
    value,
  ]);
}

async function give(
  { checked, language }: SimulateOutcome,
  findings: NonNullable<SimulateOutcome['findings']>,
  path: string | undefined,
  { options, context }: Invocation,
): Promise<void> {
  const { terminal } = context;
  const locale = readerLocale({ options, context }, language);
  const format = String(options['format']);
  const emphasis = await emphasisFor(format, path, context);
  const print = await formats[format]?.();
  const content = print?.(findings, locale, emphasis) ?? '';
  const written = await giveResult(content, path, checked, context);
  if (written !== undefined) terminal.err(`${locale.say('audit.wrote', { path: written })}\n`);
}
