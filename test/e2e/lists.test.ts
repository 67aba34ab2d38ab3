import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { samplePdf } from '../support/attached.js';
import { readPdf } from '../support/pdf.js';
import { check, run, soundPlan, workspaceWith } from './workspace.js';

const password = 'blåbær-grød';
const friday = ['--as-of', '2026-05-29'];
const people = 'Udtræk pr. 28-05-2026\nNavn;Kode\nÅge Ødum;A1\nBo Dalgaard;B2\n';

const list = (fields: string): string =>
  `  - { title: Alarmer, trigger: { type: periodic, days: [mo, th] }, by: leder, disposal: Makuleres, ${fields} }\n`;
const workspace = (
  lists: string,
  files: Readonly<Record<string, string | Buffer>> = {},
  status = 'approved',
): string =>
  workspaceWith({
    'plans/a.yaml': soundPlan(),
    'binders/mappe.yaml': `kind: binder
title: Mappen
owner: leder
status: ${status}
plans: [a]
copies: [{ number: 1, holder: leder, place: Vagten }]
${lists === '' ? '' : `lists:\n${lists}`}`,
    ...files,
  });
const withCsv = (): string => workspace(list('file: l.csv'), { 'l.csv': people });
const modeOf = (...path: string[]): number => statSync(join(...path)).mode & 0o777;

describe('plan build with lists of people', () => {
  it('writes for the eyes of its user only, and says so', () => {
    const cwd = withCsv();
    const { code, stdout, stderr } = run(['build', ...friday, '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('out/mappe.pdf holds lists of people: only you can read it.');
    expect(stdout + stderr).not.toMatch(/Ødum|Dalgaard/);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['index.html', 'manifest.json', 'mappe.pdf']);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).not.toMatch(/Ødum|Dalgaard/);
    if (process.platform === 'win32') return;
    expect(modeOf(cwd, 'out/mappe.pdf')).toBe(0o600);
    expect(modeOf(cwd, 'out/index.html')).toBe(0o666 & ~process.umask());
  });

  it('takes a list to be of the day on which it was made, not of one of birth', () => {
    const born = people.replace('Udtræk pr. 28-05-2026', 'Udtræk 28-05-2026, født før 01-01-2010');
    const cwd = workspace(list('file: l.csv'), { 'l.csv': born });
    const { code, stdout, stderr } = run(['lint', ...friday, '--lang', 'en'], { cwd });
    expect(stdout + stderr).not.toContain('list/stale');
    expect(code).toBe(0);
  });

  it('leaves a binder without lists to all', () => {
    const cwd = workspace('');
    const { code, stderr } = run(['build', ...friday, '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stderr).not.toContain('only you');
    expect(modeOf(cwd, 'out/mappe.pdf')).toBe(0o666 & ~process.umask());
  });

  it('locks it with the password of the environment, and builds it anew', async () => {
    const cwd = withCsv();
    const env = { PLAN_PASSWORD: password };
    const command = ['build', ...friday, '--encrypt', '--lang', 'en'];
    const { code, stdout, stderr } = run(command, { cwd, env });
    expect(code).toBe(0);
    expect(stderr).toContain('out/mappe.pdf opens with the password only.');
    expect(stdout + stderr).not.toContain(password);
    const bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
    expect(modeOf(cwd, 'out/mappe.pdf')).toBe(0o600);
    await expect(getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).rejects.toThrow(
      /password/i,
    );
    const locked = await readPdf(bytes, password);
    expect(locked).toMatchObject({ tagged: true, language: 'da' });
    expect(run(command, { cwd, env }).code).toBe(0);
    expect(run(['build', ...friday], { cwd }).code).toBe(0);
    const open = await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')));
    expect(locked.pages).toEqual(open.pages);
    expect(locked.outline).toEqual(open.outline);
    expect(await locked.linksOf(2)).toEqual(await open.linksOf(2));
  });

  it.each([
    ['no password', {}, 'There is no password'],
    ['a short one', { PLAN_PASSWORD: 'kort' }, 'at least 10 characters'],
  ])('writes nothing with %s', (_, env, said) => {
    const cwd = withCsv();
    const { code, stdout, stderr } = run(['build', ...friday, '--encrypt', '--lang', 'en'], { cwd, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(cwd)).not.toContain('out');
  });

  it('takes no password from the command line', () => {
    const { code } = run(['build', ...friday, `--encrypt=${password}`], { cwd: withCsv() });
    expect(code).toBe(2);
  });

  it('prints the pages of a PDF', async () => {
    const cwd = workspace(list('file: medicin-20260528.pdf'), { 'medicin-20260528.pdf': await samplePdf() });
    const { code, stderr } = run(['build', ...friday, '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('only you can read it');
    const pdf = await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')));
    const pageOf = (title: string): string =>
      pdf.pages[(pdf.outline.find((entry) => entry.title === title)?.page ?? 0) - 1]?.text ?? '';
    expect(pageOf('Alarmer, side 1 af 2')).toMatch(/28\. maj 2026[\s\S]*Rendezvous at the fire station/);
    expect(pageOf('Alarmer, side 2 af 2')).toMatch(/28\. maj 2026[\s\S]*Map of the north/);
    expect(pageOf('Alarmer, side 1 af 2')).toContain('Nordby Kommune · Mappen');
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).not.toContain('application/pdf');
  });
});

describe('an old list', () => {
  const late = ['--as-of', '2026-06-03'];

  it('stops the build, at its place and with its age', () => {
    const cwd = withCsv();
    const { code, found } = check(['build', ...late, '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(found).toEqual([
      expect.objectContaining({
        code: 'list/stale',
        severity: 'error',
        file: 'binders/mappe.yaml',
        message: '“Alarmer” was exported on 2026-05-28; the next one was due on 2026-06-01, 2 days ago.',
      }),
    ]);
    expect(readdirSync(cwd)).not.toContain('out');
  });

  it('is a warning to lint, that turns no unchanged plan into a failure', () => {
    const { code, found } = check(['lint', ...late, '--max-warnings', '0'], { cwd: withCsv() });
    expect(found.map((one) => [one.code, one.severity])).toEqual([['list/stale', 'warning']]);
    expect(code).toBe(0);
  });

  it('is a warning where the binder is a draft', () => {
    const cwd = workspace(list('file: l.csv'), { 'l.csv': people }, 'draft');
    const { code, found } = check(['build', ...late], { cwd });
    expect(found.filter((one) => one.code === 'list/stale').map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    expect(code).toBe(0);
  });

  it('is told of on the day on which the next one is due', () => {
    const { code, found } = check(['build', '--as-of', '2026-06-01'], { cwd: withCsv() });
    expect(found.map((one) => [one.code, one.severity])).toEqual([['list/due', 'warning']]);
    expect(code).toBe(0);
  });
});

describe('a password that is typed', () => {
  /** Types lines into a terminal of its own, each after a prompt, and gives what stands on the screen and the exit code. */
  const typist = `
import os, pty, sys
lines = sys.argv[1].split('|')
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
screen = b''
while True:
    try:
        seen = os.read(fd, 1024)
    except OSError:
        break
    if not seen: break
    screen += seen
    if lines and screen.endswith(b': '):
        os.write(fd, (lines.pop(0) + '\\r').encode())
sys.stdout.buffer.write(screen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;
  const hasPython = ((): boolean => {
    try {
      execFileSync('python3', ['-c', 'import pty'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!hasPython)('is not shown, and locks the binder', async () => {
    const cwd = withCsv();
    const plan = [process.execPath, join(import.meta.dirname, '../../bin/plan.js')];
    const build = [...plan, 'build', ...friday, '--encrypt', '--lang', 'en', '--no-color'];
    const screen = execFileSync('python3', ['-c', typist, `${password}|${password}`, ...build], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(screen).toMatch(/Password for the binder: ?\r?\n/);
    expect(screen).not.toContain('grød');
    expect((await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')), password)).tagged).toBe(true);
  });
});
