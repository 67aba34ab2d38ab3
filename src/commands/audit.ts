import { type Command, Option } from 'commander';
import { audit, auditFormatNames, auditStandards, hasMissing } from '../audit-run.js';
import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { report } from './check.js';
import type { CommandModule, Invocation } from './command.js';

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
      .option('-c, --config <file>', locale.say('option.config'))
      .addOption(
        new Option('-f, --format <format>', locale.say('option.audit-format'))
          .choices([...auditFormatNames])
          .default('pretty'),
      )
      .option('-o, --output <file>', locale.say('option.output'))
      .option('--as-of <date>', locale.say('option.as-of'));
  },
  async run(invocation: Invocation) {
    const { options, context } = invocation;
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
      const aloud = { ...context, terminal: { ...context.terminal, out: context.terminal.err } };
      const { length: files } = outcome.checked;
      const shown = { ...invocation, options: { lang: options['lang'] }, context: aloud };
      await report({ ...outcome, files, rules: [] }, shown);
      throw new CannotRun('run/audit-unread');
    }
    const path = text('output') ?? '-';
    if (path === '-') context.terminal.out(outcome.text);
    else {
      const { writeReports } = await import('../host/report-files.js');
      writeReports(context.cwd, [{ path, content: outcome.text }], outcome.checked);
      context.terminal.err(`${context.locale.say('audit.wrote', { path })}\n`);
    }
    return hasMissing(outcome.view.counts) ? 1 : 0;
  },
};
