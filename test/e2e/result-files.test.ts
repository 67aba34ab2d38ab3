import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '../simulate/support.js';
import { run, workspaceWith } from './workspace.js';

const commands = [['review'], ['simulate', '--lose', 'power'], ['audit', '--standard', 'nis2']];

describe.each(commands)('plan %s', (...command) => {
  it('writes to a file no format that nobody named', () => {
    const cwd = workspaceWith();
    expect(run([...command, '--lang', 'en', '--output', 'x.html'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: --output x.html does not follow a --format.\n  Name the format first: `--format html --output report.html`.\n',
    });
    expect(existsSync(join(cwd, 'x.html'))).toBe(false);
  });

  it('takes the two in either order, and what a screen shows where that was said', () => {
    const cwd = workspaceWith({ 'registers/resources.yaml': resources });
    const written = (...args: readonly string[]): string => {
      const { code, stdout } = run([...command, ...args], { cwd });
      expect(code).not.toBe(2);
      expect(stdout).toBe('');
      return readFileSync(join(cwd, 'x'), 'utf8');
    };
    expect(written('--output', 'x', '--format', 'html')).toMatch(/^<!doctype html>/i);
    const shown = run(command, { cwd }).stdout;
    expect(written('--format', 'pretty', '--output', 'x')).toBe(shown);
    expect(run([...command, '--output', '-'], { cwd }).stdout).toBe(shown);
  });
});
