import { Command, CommanderError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { usageFinding } from '../../src/commands/usage.js';

function failure(args: readonly string[]): ReturnType<typeof usageFinding> {
  const program = new Command('plan').exitOverride().configureOutput({ writeErr: () => {} });
  const command = program.command('lint').exitOverride().argument('[file]');
  command
    .addOption(new Option('-f, --format <format>').choices(['json', 'github']))
    .option('--fix')
    .action(() => {});
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageFinding(error);
  }
  throw new Error('understood');
}

describe('usageFinding', () => {
  it.each([
    [['lnt'], 'usage/unknownCommand', { name: 'lnt', value: '', suggestion: 'lint', allowed: [] }],
    [
      ['lint', '--fxi'],
      'usage/unknownOption',
      { name: '--fxi', value: '', suggestion: '--fix', allowed: [] },
    ],
    [
      ['lint', '--zzzzzz'],
      'usage/unknownOption',
      { name: '--zzzzzz', value: '', suggestion: '', allowed: [] },
    ],
    [
      ['lint', '-f'],
      'usage/optionMissingArgument',
      { name: '-f, --format <format>', value: '', suggestion: '', allowed: [] },
    ],
    [
      ['lint', '-f', 'xml'],
      'usage/invalidArgument',
      { name: '-f, --format <format>', value: 'xml', suggestion: '', allowed: ['json', 'github'] },
    ],
  ])('understands what commander says of %j', (args, code, found) => {
    expect(failure(args)).toEqual({ code, args: found });
  });

  it('knows where there are too many', () => {
    expect(failure(['lint', 'a', 'b']).code).toBe('usage/excessArguments');
  });
});
