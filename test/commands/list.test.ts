import { readdirSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/list.js';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';

describe('the table of commands', () => {
  it('has a file for each command, and every command once', () => {
    const files = readdirSync(packagePath('src', 'commands'));
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
  });

  it.each(commands.map((entry) => [entry.name, entry] as const))(
    '%s has examples of itself and describes every option',
    async (name, { load }) => {
      const { examples, configure } = await load();
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(example).toMatch(new RegExp(`\\bplan ${name}\\b`));
      for (const language of ['en', 'da']) {
        const command = new Command(name);
        configure(command, localeFor(language));
        for (const { description } of [...command.options, ...command.registeredArguments]) {
          expect(description).toMatch(/\S/);
          expect(description).not.toMatch(/^cli\./);
        }
      }
    },
  );

  it.each(commands.map((entry) => [entry.name, entry] as const))(
    'the examples of %s are command lines that it takes',
    async (name, { load }) => {
      const { examples, configure } = await load();
      for (const example of examples) {
        const [, line = ''] =
          new RegExp(`plan ${name}(.*)$`).exec(example.replace(/ [>|].*$/, '').replace(/^.*\| /, '')) ?? [];
        const command = new Command(name).exitOverride().option('--lang <language>');
        configure(command, localeFor('en'));
        command.action(() => {});
        expect(() => command.parse(line.trim().split(' ').filter(Boolean), { from: 'user' })).not.toThrow();
      }
    },
  );
});
