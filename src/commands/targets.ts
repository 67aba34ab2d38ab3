import { type Command, Option } from 'commander';
import type { Locale } from '../core/locale.js';
import { editionFormats } from '../editions/formats.js';

const standard = ['html', 'pdf'] as const;

/** What a build can write. */
export type BuildTarget = (typeof standard)[number] | (typeof editionFormats)[number];

/** The option for what is built: several formats with commas between them, also given several times. */
export function addTargetOption(command: Command, locale: Locale): void {
  const option = new Option('--to <formats>', locale.say('option.to'))
    .choices([...standard, ...editionFormats])
    .default([...standard], standard.join(','));
  const choose = option.parseArg as (value: string, previous: undefined) => string;
  let chosen: readonly string[] = [];
  option.argParser((value: string) => {
    const names = value.split(',').map((name) => choose(name.trim(), undefined));
    chosen = [...new Set([...chosen, ...names])];
    return chosen;
  });
  command.addOption(option);
}

/** What the options ask for. */
export function targetsOf(options: Readonly<Record<string, unknown>>): ReadonlySet<BuildTarget> {
  return new Set((options['to'] as readonly BuildTarget[] | undefined) ?? standard);
}
