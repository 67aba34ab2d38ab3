import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { check, run, soundPlan, today, workspaceWith } from './workspace.js';

const deep = 10_000;
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

/** What a file holds, and where the first complaint about it stands. */
const texts: readonly (readonly [string, string | Buffer, string])[] = [
  ['nothing', '', '1:1 shape/empty-file'],
  ['nothing but white space', ' \n\n', '1:1 shape/empty-file'],
  ['broken YAML', 'kind: indsatsplan\n title: x\n', '2:2 yaml/bad-indent'],
  ['a quote that is never closed', "kind: roles\nroles:\n  a:\n    title: 'x\n", '4:12 yaml/unclosed-quote'],
  ['a tab', 'kind: roles\nroles:\n\ta: { title: x }\n', '3:1 yaml/tab'],
  ['a key twice', 'kind: roles\nroles: {}\nroles: {}\n', '3:1 yaml/duplicate-key'],
  ['an alias bomb', bomb, '1:4 yaml/anchor'],
  ['an alias that holds itself', 'kind: &a\n  - *a\n', '1:7 yaml/anchor'],
  ['a tag', 'kind: !!js/function "function () {}"\n', '1:7 yaml/tag'],
  ['brackets inside brackets', '['.repeat(deep), '1:102 yaml/too-deep'],
  [
    'blocks inside blocks',
    Array.from({ length: deep }, (_, level) => `${' '.repeat(level)}a:`)
      .slice(0, 1500)
      .join('\n'),
    '102:102 yaml/too-deep',
  ],
  ['lists inside lists', '- '.repeat(deep), '1:203 yaml/too-deep'],
  ['two documents', 'kind: roles\n---\nkind: roles\n', '2:1 yaml/several-documents'],
  ['a zero byte', 'kind: ro\0les\n', '1:9 yaml/control-character'],
  [
    'bytes that are no text',
    Buffer.from([0x6b, 0x69, 0x6e, 0x64, 0x3a, 0x20, 0xff, 0xfe, 0x80]),
    '1:7 file/not-utf-8',
  ],
  ['UTF-16', Buffer.from('\ufeffkind: roles\n', 'utf16le'), '1:1 file/utf-16'],
  [
    'a program',
    Buffer.from('7f454c4602010100000000000000000003003e0001', 'hex'),
    '1:1 yaml/control-character',
  ],
  [
    'a key that would change prototypes',
    soundPlan({ __proto__: '{ polluted: yes }', ['__proto__' as string]: '{ x: y }' }),
    '15:1 shape/unknown-key',
  ],
  ['such a key as an id', 'kind: roles\nroles:\n  __proto__: { title: x }\n', '3:3 shape/bad-id'],
  [
    'a number that is none',
    'kind: roles\nroles: { a: { title: x, people: .nan } }\n',
    '2:33 shape/not-integer',
  ],
  ['JSON that is no plan', '{"kind": ["a", {"b": null}]}', '1:2 shape/no-kind'],
  ['HTML', '<!doctype html>\n<script>alert(1)</script>\n', '1:1 shape/not-a-document'],
];

describe('a file with', () => {
  it.each(texts)('%s gets a clear diagnostic', (_what, text, place) => {
    const cwd = folderWith({ 'x.yaml': text });
    const { code, lines, stderr } = check(['validate'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(lines[0]?.replace('x.yaml:', '')).toBe(place);
  });

  it('all of these at once does not stop the others from being checked', () => {
    const files = Object.fromEntries(texts.map(([, text], index) => [`plans/x${index}.yaml`, text]));
    const { code, lines } = check(['lint', ...today], {
      cwd: workspaceWith({ ...files, 'plans/ok.yaml': soundPlan({ related: 'nothing' }) }),
    });
    expect(code).toBe(1);
    for (const index of texts.keys())
      expect(lines.some((line) => line.startsWith(`plans/x${index}.yaml:`))).toBe(true);
    expect(run(['lint'], { cwd: workspaceWith(files) }).stdout).not.toContain('messages.');
  });

  it.each([
    ['a byte order mark', `\ufeff${soundPlan()}`],
    ['a byte order mark and Windows line ends', `\ufeff${soundPlan()}`.replaceAll('\n', '\r\n')],
    ['Windows line ends', soundPlan().replaceAll('\n', '\r\n')],
    ['a control character that is spelt out', soundPlan({ unit: '"\\u001b[2J"' })],
    ['text of every sort', soundPlan({ title: "'名前 ‮RTL‬ 😀 é'", unit: '"\\ud83d\\ude00"' })],
    [
      'ids that every object has',
      soundPlan({ id: 'constructor', kontakt: '[krisestab, { role: toString, title: T, phone: 70123456 }]' }),
    ],
  ])('%s is fine', (_what, text) => {
    expect(check(['lint', ...today], { cwd: workspaceWith({ 'plans/b.yaml': text }) }).lines).toEqual([]);
  });

  it('a script as text is text', () => {
    const cwd = workspaceWith({
      'plans/b.yaml': soundPlan({ title: '<script>alert(1)</script>', tilte: '<b>' }),
    });
    expect(check(['validate'], { cwd }).lines).toEqual(['plans/b.yaml:15:1 shape/unknown-key']);
  });

  it('a byte order mark counts columns like an editor', () => {
    expect(check(['validate'], { cwd: folderWith({ 'x.yaml': '\ufeffknd: roles\n' }) }).lines).toEqual([
      'x.yaml:1:1 shape/no-kind',
    ]);
  });

  it('very many mistakes is answered soon, and not in full', () => {
    const cwd = folderWith({
      'x.yaml': `kind: roles\nroles: { a: { title: x } }\n${Array.from({ length: 120_000 }, (_, index) => `k${index}: 1`).join('\n')}\n`,
    });
    const started = performance.now();
    const { stdout, code } = run(['validate'], { cwd });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(code).toBe(1);
    expect(stdout.length).toBeLessThan(100_000);
  });

  it('a value as long as the file is shown in short', () => {
    const cwd = folderWith({
      'x.yaml': `kind: roles\nstatus: "${'x'.repeat(1_000_000)}"\nroles: { a: { title: x } }\n`,
    });
    const { stdout } = run(['validate'], { cwd });
    expect(stdout).toContain('shape/not-allowed');
    expect(stdout.length).toBeLessThan(2000);
  });

  it('orders for the terminal gives none', () => {
    const cwd = folderWith({ 'x.yaml': 'kind: "ro\\e[2Jles"\n', 'y.yaml': 'kind: x\u001b[2Jy\n' });
    for (const format of ['pretty', 'github', 'json'])
      expect(run(['validate', '-f', format], { cwd }).stdout).not.toContain('\u001b');
    const named = folderWith({ 'y\u001b[31m.yaml': 'kind: x\n' });
    expect(run(['validate'], { cwd: named }).stdout).toContain('y\ufffd[31m.yaml:1:7');
  });
});

describe('a file that', () => {
  it('is 50 MB is not read', () => {
    const cwd = folderWith();
    const file = openSync(join(cwd, 'x.yaml'), 'w');
    ftruncateSync(file, 50 * 1024 * 1024);
    closeSync(file);
    const { found } = check(['validate'], { cwd });
    expect(found).toMatchObject([
      { code: 'file/too-large', message: 'The file is too large to be a plan: 50 MB, at most 2 are read.' },
    ]);
  });

  it('is a link to nowhere, to itself or to what cannot be read is said to be so', () => {
    const cwd = workspaceWith();
    for (const [name, target] of [
      ['a', 'nothing'],
      ['b', 'b.yaml'],
      ['d', '/proc/self/mem'],
    ] as const)
      symlinkSync(target, join(cwd, `${name}.yaml`));
    const { code, found } = check(['validate', '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'a.yaml The file cannot be read (ENOENT).',
      'b.yaml The file cannot be read (ELOOP).',
      'd.yaml The file cannot be read (EIO).',
    ]);
    expect(check(['validate', 'b.yaml', 'a.yaml'], { cwd }).found).toHaveLength(2);
  });

  it('is a folder is looked into, even with the name of a file', () => {
    const cwd = folderWith({ 'x.yaml/y.yaml': 'kind: [' });
    expect(check(['validate'], { cwd }).lines).toEqual(['x.yaml/y.yaml:1:7 yaml/unclosed-bracket']);
    expect(check(['validate', 'x.yaml'], { cwd }).lines).toEqual(['x.yaml/y.yaml:1:7 yaml/unclosed-bracket']);
    const linked = workspaceWith();
    symlinkSync(cwd, join(linked, 'c.yaml'));
    expect(check(['validate'], { cwd: linked }).lines).toEqual([
      'c.yaml/x.yaml/y.yaml:1:7 yaml/unclosed-bracket',
    ]);
  });

  it('is a pipe keeps nobody waiting', () => {
    const cwd = workspaceWith();
    execFileSync('mkfifo', [join(cwd, 'plans', 'pipe.yaml')]);
    expect(run(['validate'], { cwd }).code).toBe(0);
  });

  it('has an odd name is still found and shown', () => {
    const cwd = folderWith({
      'a b\n::error::.yaml': 'kind: [',
      "it's $(id) `x`.yaml": 'kind: [',
      '值班.yaml': 'kind: [',
    });
    expect(
      check(['validate'], { cwd })
        .found.map(({ file }) => file)
        .sort(),
    ).toEqual(['a b\n::error::.yaml', "it's $(id) `x`.yaml", '值班.yaml'].sort());
    const { stdout } = run(['validate', '-f', 'github'], { cwd });
    expect(stdout.split('\n').filter((line) => !line.startsWith('::error file='))).toEqual(['']);
  });
});

describe('a folder that', () => {
  it('leads back to itself is walked once', () => {
    const cwd = workspaceWith();
    symlinkSync(cwd, join(cwd, 'plans', 'loop'));
    symlinkSync('.', join(cwd, 'self'));
    expect(run(['validate'], { cwd }).stdout).toContain('3 filer');
  });

  it.skipIf(process.getuid?.() === 0)('may not be read is said to be so', () => {
    const cwd = workspaceWith();
    chmodSync(join(cwd, 'plans'), 0);
    const { code, stderr } = run(['validate', '--lang', 'en'], { cwd });
    chmodSync(join(cwd, 'plans'), 0o755);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `plan: ${cwd}/plans cannot be read (EACCES).\n` });
  });
});
