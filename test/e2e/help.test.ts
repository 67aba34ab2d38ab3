import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/list.js';
import { packageVersion } from '../../src/host/package.js';
import { run } from './workspace.js';

const names = commands.map(({ name }) => name);

describe('plan --help', () => {
  it('shows every command, on standard output', () => {
    const { code, stdout, stderr } = run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: plan');
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stdout).not.toMatch(/(cli|labels|messages)\./);
  });

  it('speaks Danish to Danes', () => {
    const { stdout } = run(['--help'], { env: { LANG: 'da_DK.UTF-8' } });
    expect(stdout).toContain('Brug: plan');
    expect(stdout).toContain('vis denne hjælp');
    expect(stdout).not.toMatch(/Usage|Commands:|display help/);
    expect(run(['--lang', 'da', '--help'], {}).stdout).toBe(stdout);
    expect(run(['--help', '--lang=da'], {}).stdout).toBe(stdout);
    expect(run(['-h'], { env: { LANG: 'en_GB', LC_ALL: 'da_DK' } }).stdout).toBe(stdout);
  });

  it.each([
    ['nb', 'nb_NO.UTF-8', 'Bruk: plan'],
    ['nb', 'no_NO', 'Bruk: plan'],
    ['nb', 'nn_NO.UTF-8', 'Bruk: plan'],
    ['sv', 'sv_FI', 'Användning: plan'],
    ['zh', 'zh_CN.UTF-8', '用法： plan'],
    ['de', 'de_AT@euro', 'Aufruf: plan'],
    ['en', 'fi_FI.UTF-8', 'Usage: plan'],
  ])('speaks %s where LANG is %s', (lang, LANG, usage) => {
    const { code, stdout, stderr } = run(['--help'], { env: { LANG } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith(`${usage} `)).toBe(true);
    expect(run(['--help', '--lang', lang]).stdout).toBe(stdout);
  });

  it('is shown as a mistake when nothing was asked for', () => {
    const { code, stdout, stderr } = run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: plan');
  });
});

describe.each(names)('plan %s --help', (name) => {
  it.each([
    ['en', 'Usage:', 'Examples:'],
    ['da', 'Brug:', 'Eksempler:'],
    ['nb', 'Bruk:', 'Eksempler:'],
    ['sv', 'Användning:', 'Exempel:'],
    ['zh', '用法：', '示例：'],
    ['de', 'Aufruf:', 'Beispiele:'],
  ])('in %s tells its use, its options and examples', (lang, usage, examples) => {
    const { code, stdout, stderr } = run([name, '--help', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${usage} plan ${name}`);
    expect(stdout).toMatch(new RegExp(`\\n${examples}\\n  \\$ .*\\bplan ${name}\\b`));
    expect(stdout).not.toMatch(/(cli|labels|messages)\.|undefined|choices:|default:/);
  });
});

describe('plan help', () => {
  it('shows the same as --help', () => {
    expect(run(['help', 'lint']).stdout).toBe(run(['lint', '--help']).stdout);
    expect(run(['help']).stdout).toBe(run(['--help']).stdout);
  });

  it('of a command that there is not shows the commands', () => {
    const { code, stderr } = run(['help', 'nope']);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: plan');
  });
});

describe('plan --version', () => {
  it.each(['-V', '--version'])('%s prints the version', (option) => {
    expect(run([option])).toEqual({ code: 0, stdout: `${packageVersion()}\n`, stderr: '' });
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [['valdate'], 'plan: There is no command valdate.\n  Did you mean validate?\n'],
    [['nothing-like-it'], 'plan: There is no command nothing-like-it.\n  Run `plan --help`.\n'],
    [['lint', '--formt', 'json'], 'plan: There is no option --formt.\n  Did you mean --format?\n'],
    [['--nope'], 'plan: There is no option --nope.\n  Run `plan --help`, or `plan <command> --help`.\n'],
    [
      ['lint', '--format', 'xml'],
      'plan: -f, --format <format> cannot be “xml”.\n  You can choose pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown, or html.\n',
    ],
    [['lint', '--max-warnings', '1.5'], 'plan: --max-warnings <count> cannot be “1.5”.\n'],
    [['lint', '--max-warnings=-1'], 'plan: --max-warnings <count> cannot be “-1”.\n'],
    [['lint', '--config'], 'plan: The option -c, --config <file> needs a value.\n'],
    [
      ['--lang', 'tlh', 'kinds'],
      'plan: --lang <language> cannot be “tlh”.\n  You can choose da, de, en, nb, sv, or zh.\n',
    ],
    [['schema'], 'plan: The argument kind is missing.\n  Run `plan <command> --help`.\n'],
    [['explain', 'a', 'b'], 'plan: There are too many arguments.\n  Run `plan <command> --help`.\n'],
    [['kinds', 'x'], 'plan: There are too many arguments.\n  Run `plan <command> --help`.\n'],
    [['lint', '--as-of', '2026-02-30'], 'plan: “2026-02-30” is not a day; write it as 2026-03-02.\n'],
    [['lint', '--as-of', '2026-03'], 'plan: “2026-03” is not a day; write it as 2026-03-02.\n'],
  ])('%j ends with 2', (args, stderr) => {
    expect(run(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  it('is explained in Danish too', () => {
    expect(run(['lint', '-f', 'xml', '--lang', 'da']).stderr).toBe(
      'plan: -f, --format <format> kan ikke være “xml”.\n  Du kan vælge pretty, compact, json, sarif, junit, github, gitlab, checkstyle, markdown eller html.\n',
    );
    expect(run(['valdate'], { env: { LANG: 'da_DK.UTF-8' } }).stderr).toBe(
      'plan: Der findes ingen kommando valdate.\n  Mente du validate?\n',
    );
  });

  it('cannot command the terminal by what was typed', () => {
    expect(run(['\u001b[2J']).stderr).toContain('There is no command \ufffd[2J.');
  });

  it('may have the common options before the command', () => {
    expect(run(['--lang', 'da', 'explain', 'nope']).stderr).toContain('Der findes ingen regel');
    expect(run(['--no-color', 'kinds']).code).toBe(0);
  });
});

describe('the environment', () => {
  it('must name a moment in SOURCE_DATE_EPOCH', () => {
    const { code, stderr } = run(['lint'], { env: { SOURCE_DATE_EPOCH: 'soon' } });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'plan: SOURCE_DATE_EPOCH is “soon”, which is not a number of seconds.\n',
    });
  });

  it('may ask for the trace of a failure', () => {
    const { code, stderr } = run(['explain', 'nope'], { env: { PLAN_DEBUG: '' } });
    expect({ code, stack: /\n\s+at /.test(stderr) }).toEqual({ code: 2, stack: false });
  });
});
