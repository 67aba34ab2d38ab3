import { Command } from 'commander';
import { addCommonOptions, translateHelp } from '../src/commands/command.js';
import { commands } from '../src/commands/list.js';
import { localeFor } from '../src/host/locales.js';

/** The help of every command as one page. */
export async function commandReference(): Promise<string> {
  const locale = localeFor('en');
  const sections: string[] = [];
  for (const { name, load } of commands) {
    const module = await load();
    const program = new Command('plan');
    translateHelp(program, locale);
    const command = program.command(name).description(locale.say(`${name}.summary`));
    addCommonOptions(command, locale);
    module.configure(command, locale);
    const help = command
      .configureHelp({ ...command.configureHelp(), helpWidth: 100 })
      .helpInformation()
      .trimEnd();
    const examples = module.examples.map((example) => `$ ${example}`);
    sections.push(`## plan ${name}`, '', '```', help, '', 'Examples:', ...examples, '```', '');
  }
  return [
    '# Commands',
    '',
    'Generated from the commands by `npm run generate`. Exit codes: 0 clean, 1 problems found, 2 could not run.',
    '',
    ...sections,
  ].join('\n');
}
