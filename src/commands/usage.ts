import type { CommanderError } from 'commander';
import type { Diagnostic } from '../core/diagnostic.js';

/** What is wrong with a command line, read out of the English that commander says. */
export function usageFinding({ code, message }: CommanderError): Pick<Diagnostic, 'code' | 'args'> {
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1] ?? '';
  const allowed = /Allowed choices are (.*)\./.exec(message)?.[1]?.split(', ') ?? [];
  return { code: `usage/${code.replace('commander.', '')}`, args: { name, value, suggestion, allowed } };
}
