import { type Command, Option } from 'commander';
import { audit, auditFormatNames, auditStandards, hasMissing } from '../audit-run.js';
import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import type { CommandModule, Invocation } from './command.js';
import { readerLocale } from './reader.js';
import { addResultOptions, explainFindings, giveResult, outputOf } from './result.js';

/** `plan audit`: where the plans answer a standard, and what is missing. */
export const auditCommand: CommandModule = {
  examples: [
    'plan audit --standard nis2',
    'plan audit --standard iso22301 --format html --output audit.html',
    'plan audit --standard nist-cp2 --format csv --as-of 2027-01-01',
  ],
  configure(command: Command, locale: Locale) {
    command
      .addOption(new Option('--standard <name>', locale.say('option.standard')).choices(auditStandards()))
      .option('-c, --config <file>', locale.say('option.config'));
    addResultOptions(command, {
      names: auditFormatNames,
      format: locale.say('option.audit-format'),
      output: locale.say('option.output'),
    });
    command.option('--as-of <date>', locale.say('option.as-of'));
  },
  async run(invocation: Invocation) {
    const { options, context } = invocation;
    const output = outputOf(options);
    const text = (name: string): string | undefined => options[name] as string | undefined;
    const outcome = await audit({
      cwd: context.cwd,
      config: text('config'),
      asOf: text('asOf'),
      standard: text('standard'),
      format: text('format'),
      language: text('lang'),
    });
    if (!outcome.view) {
      await explainFindings(outcome, invocation);
      throw new CannotRun('run/audit-unread');
    }
    const written = await giveResult(outcome.text, output, outcome.checked, context);
    const locale = readerLocale(invocation, outcome.language);
    if (written !== undefined) context.terminal.err(`${locale.say('audit.wrote', { path: written })}\n`);
    return hasMissing(outcome.view.counts) ? 1 : 0;
  },
};
