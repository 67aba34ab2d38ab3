import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { plan } from '../support/plan.js';

const guide = readFileSync(packagePath('docs', 'own-rules.md'), 'utf8');

/** What the guide has its reader do, in its order: write a file, or type a command and see what it says. */
type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly output: string };

const steps = [
  ...guide.matchAll(/(?:^`([^`\n]+)`\n```(?:yaml|js)\n([\s\S]*?)^```$)|(?:^```console\n([\s\S]*?)^```$)/gm),
].flatMap(([, file, text = '', session = '']): Step[] =>
  file === undefined
    ? [...session.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = '', output = '']) => ({
        command,
        output,
      }))
    : [{ file, text }],
);

const folder = mkdtempSync(join(tmpdir(), 'planb-guide-'));
const sessions: { command: string; expected: string; output: string; code: number | null }[] = [];

beforeAll(() => {
  for (const step of steps) {
    if ('file' in step) {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.text);
      continue;
    }
    const args = step.command.split(' ').slice(1);
    const { stdout, stderr, code } = plan(args, { cwd: folder, env: { SOURCE_DATE_EPOCH: '1780272000' } });
    sessions.push({ command: step.command, expected: step.output, output: stdout + stderr, code });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first cells of the table below a heading or a sentence. */
function membersBelow(words: string): string[] {
  const [table = ''] = /^\|[\s\S]*?\n\n/m.exec(guide.slice(guide.indexOf(words))) ?? [];
  return [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, member = '']) => member);
}

describe('the guide to a rule of one’s own', () => {
  it('has files and commands', () => {
    expect(steps.map((step) => ('file' in step ? step.file : step.command))).toEqual([
      'plan.config.yaml',
      'registers/roles.yaml',
      'plans/pump.yaml',
      'rules/radio.mjs',
      'plan lint --rule radio-without-channel --rule channel-in-full',
      'plan lint --rule channel-in-full --fix',
      'plan explain radio-without-channel',
      'plan.config.yaml',
      'plan lint --rule radio-without-channel',
    ]);
  });

  it('says what its commands say', () => {
    for (const { command, expected, output, code } of sessions)
      expect(`${command}: ${code}\n${output}`).toBe(`${command}: 0\n${expected}`);
  });

  it('has mended the plan and nothing around it', () => {
    const [, text = ''] = steps.flatMap((step) =>
      'file' in step && step.file === 'plans/pump.yaml' ? ['', step.text] : [],
    );
    expect(readFileSync(join(folder, 'plans/pump.yaml'), 'utf8')).toBe(text.replace('ch. 14', 'channel 14'));
  });

  it('names every member of a rule, of its context and of a finding', () => {
    const source = readFileSync(packagePath('src', 'rules', 'rule.ts'), 'utf8');
    const membersOf = (name: string): string[] => {
      const start = source.search(new RegExp(`^export interface ${name}\\b`, 'm'));
      const body = source.slice(start, source.indexOf('\n}', start));
      return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, member = '']) => member);
    };
    expect(membersBelow('## What a rule has').toSorted()).toEqual([...membersOf('Rule'), 'texts'].toSorted());
    expect(membersBelow('The context of a check:').toSorted()).toEqual(membersOf('RuleContext').toSorted());
    expect(membersBelow('A finding:').toSorted()).toEqual(membersOf('Finding').toSorted());
  });

  it('names every category', () => {
    const source = readFileSync(packagePath('src', 'rules', 'rule.ts'), 'utf8');
    const [type = ''] = /export type Category =[^;]*/.exec(source) ?? [];
    const row = guide.split('\n').find((line) => line.startsWith('| `category`')) ?? '';
    for (const [, category] of type.matchAll(/'(\w+)'/g)) expect(row).toContain(`\`${category}\``);
  });
});
