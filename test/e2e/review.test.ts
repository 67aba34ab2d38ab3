import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { repositoryIn } from '../support/git.js';
import { filesIn, run, soundPlan, workspaceWith } from './workspace.js';

const verified = `kind: roles
title: Roller
owner: leder
verified: 2026-05-01
roles:
  it-vagt: { title: IT-vagt, phone: '70 12 34 56', people: 4, unit: It }
  leder: { title: Leder, phone: '70 12 34 57', people: 4 }
  krisestab: { title: Krisestab, phone: '70 12 34 58', people: 4, function: crisis-staff }
`;

const exercise = `kind: exercise
title: Øvelse
owner: it-vagt
on: 2026-04-01
type: tabletop
plans: [a, b]
participants: [leder]
objectives: [At øve]
result: Det gik.
`;

const now: readonly string[] = ['--as-of', '2026-06-01'];
const noGit = 'Changes since the approval were not looked for: there is no history of these files (git).\n';

/** A workspace in which nobody has anything to do on 1 June 2026, with some of its files replaced. */
function reviewed(files: Readonly<Record<string, string>> = {}): string {
  return workspaceWith({ 'registers/roles.yaml': verified, 'exercises/x.yaml': exercise, ...files });
}

const late = { 'plans/a.yaml': soundPlan({ review: '{ next: 2026-05-01 }', unit: 'Sundhed' }) };

describe('plan review', () => {
  it('has nothing to say where everything was done in time', () => {
    expect(run(['review', ...now, '--lang', 'en'], { cwd: reviewed() })).toEqual({
      code: 0,
      stdout: `Review of the plans – Nordby Kommune\nAs of 2026-06-01\n\nNothing to do.\n${noGit}`,
      stderr: '',
    });
  });

  it('lists what is overdue in the language of the workspace; that is no failure', () => {
    const { code, stdout, stderr } = run(['review', ...now], { cwd: reviewed(late) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 8)).toEqual([
      'Gennemgang af planerne – Nordby Kommune',
      'Pr. 2026-06-01',
      '',
      'Leder',
      '  Sundhed',
      '    Gennemgang overskredet  IT-nedbrud  frist var 2026-05-01  plans/a.yaml:14',
      '',
      '1 opgave',
    ]);
  });

  it('colours what is late only where colour is wanted', () => {
    const cwd = reviewed(late);
    expect(run(['review', ...now, '--color'], { cwd }).stdout).toContain(
      '\u001b[31mGennemgang overskredet\u001b[39m',
    );
    expect(run(['review', ...now, '--color', '--format', 'markdown'], { cwd }).stdout).not.toContain(
      '\u001b',
    );
    run(['review', ...now, '--color', '--format', 'pretty', '--output', 'review.txt'], { cwd });
    expect(readFileSync(join(cwd, 'review.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('looks as far ahead and back as it is told', () => {
    const cwd = reviewed({ 'plans/a.yaml': soundPlan({ review: '{ next: 2026-08-01 }' }) });
    const counted = (...args: readonly string[]) =>
      run(['review', ...now, '--lang', 'en', ...args], { cwd })
        .stdout.split('\n')
        .at(-3);
    expect(counted()).toBe('Nothing to do.');
    expect(counted('--within', '61 d')).toBe('1 task');
    expect(counted('--within', '60d')).toBe('Nothing to do.');
    expect(counted('--within', '2 months')).toBe('1 task');
    expect(counted('--exercised-within', '1 month')).toBe('2 tasks');
    expect(counted('--exercised-within', 'P2M')).toBe('Nothing to do.');
  });

  it('keeps to an owner or a unit', () => {
    const cwd = reviewed({
      ...late,
      'plans/b.yaml': soundPlan({ title: 'Strøm', owner: 'it-vagt', review: '{ next: 2026-05-02 }' }),
    });
    const rows = (...args: readonly string[]) =>
      run(['review', ...now, ...args], { cwd })
        .stdout.split('\n')
        .filter((line) => line.startsWith('    '));
    expect(rows()).toHaveLength(2);
    expect(rows('--owner', 'it-vagt')).toEqual([
      '    Gennemgang overskredet  Strøm  frist var 2026-05-02  plans/b.yaml:14',
    ]);
    expect(rows('--unit', 'Sundhed')).toEqual([
      '    Gennemgang overskredet  IT-nedbrud  frist var 2026-05-01  plans/a.yaml:14',
    ]);
    expect(rows('--owner', 'krisestab')).toEqual([]);
    expect(rows('--unit', 'It')).toEqual([]);
  });

  it.each([
    [['--owner', 'leeder'], 'plan: There is no role “leeder”.\n  Did you mean “leder”?\n'],
    [
      ['--owner', 'xxxxxxxx'],
      'plan: There is no role “xxxxxxxx”.\n  The roles are it-vagt, leder, or krisestab.\n',
    ],
    [['--unit', 'Ot'], 'plan: No plan and no role belongs to a unit “Ot”.\n  Did you mean “It”?\n'],
    [['--within', 'soon'], 'plan: “soon” is not a length of time; write it as 60 d or 12 months.\n'],
    [
      ['--exercised-within', '-1 d'],
      'plan: “-1 d” is not a length of time; write it as 60 d or 12 months.\n',
    ],
    [['--as-of', '2026-02-30'], 'plan: “2026-02-30” is not a day; write it as 2026-03-02.\n'],
    [
      ['--format', 'csv', '--output', 'plans/a.yaml'],
      'plan: plans/a.yaml is, or would become, a file of the workspace; no report is written there.\n  Choose another name for the report.\n',
    ],
    [
      ['--format', 'csv', '--output', 'new.yml'],
      'plan: new.yml is, or would become, a file of the workspace; no report is written there.\n  Choose another name for the report.\n',
    ],
  ])('cannot run with %s', (args, stderr) => {
    const cwd = reviewed();
    const before = filesIn(cwd);
    const result = run(['review', ...now, '--lang', 'en', ...args], { cwd });
    expect(result).toEqual({ code: 2, stdout: '', stderr });
    expect(filesIn(cwd)).toEqual(before);
  });

  it('cannot run with a format that there is not, or without a plan', () => {
    expect(run(['review', '--format', 'pdf'], { cwd: reviewed() })).toMatchObject({ code: 2, stdout: '' });
    const cwd = workspaceWith();
    const none = run(['review', '--config', join(cwd, 'registers', 'plan.config.yaml')], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: '' });
    const retired = {
      'plans/a.yaml': soundPlan({ status: 'retired' }),
      'plans/b.yaml': soundPlan({ status: 'retired' }),
    };
    const unused = reviewed({ ...retired, 'exercises/x.yaml': exercise });
    expect(run(['review', '--lang', 'en'], { cwd: unused })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no plan in '),
    });
  });

  it.each([
    ['a plan', { 'plans/b.yaml': 'kind: indsatsplan\ntitel: X\n' }, 'plans/b.yaml:2:1'],
    [
      'the configuration',
      { 'plan.config.yaml': 'organisation: X\nlanguage: en\ncountry: GB\nnonsense: 1\n' },
      'plan.config.yaml:4:1',
    ],
  ])('hands out no packet while %s cannot be read, and says where', (_, files, place) => {
    const cwd = reviewed({ ...late, ...files });
    const { code, stdout, stderr } = run(['review', ...now, '--format', 'html', '--output', 'r.html'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(place);
    expect(filesIn(cwd)).not.toContain('r.html');
  });

  it('writes a file, also into a new folder and over an old one, and says so elsewhere', () => {
    const heads =
      '\ufeffResponsible,Unit,What,Concerns,Belongs to,Action,Since or by when,Date,File,Line,Done\r\n';
    const cwd = reviewed({ ...late, 'out/r.csv': `${heads}an,old,one\r\n` });
    for (const path of ['out/r.csv', 'new/folder/r.csv']) {
      const result = run(['review', ...now, '--lang', 'en', '--format', 'csv', '--output', path], { cwd });
      expect(result).toEqual({ code: 0, stdout: '', stderr: `${path}: 1 task\n${noGit}` });
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(
        `${heads}Leder,Sundhed,Review overdue,IT-nedbrud,,,was due 2026-05-01,2026-05-01,plans/a.yaml,14,\r\n`,
      );
    }
    expect(filesIn(join(cwd, 'new'))).toEqual(['folder/r.csv']);
  });

  it('gives a calendar, and says which plans are not in it', () => {
    const undated = soundPlan({
      title: 'Uden dato',
      review: '{ upon: [flytning] }',
      approved: 'direktionen',
    });
    const cwd = reviewed({ 'plans/b.yaml': undated });
    const { code, stdout, stderr } = run(['review', ...now, '--lang', 'en', '--format', 'ics'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(['UID:review-a@Nordby%20Kommune']);
    expect(stdout).toContain('DTSTAMP:20260601T000000Z\r\nDTSTART;VALUE=DATE:20270302\r\n');
    expect(stderr).toBe(`${noGit}1 plan has no entry: it does not say when it is reviewed.\n`);
  });

  it('counts the entries of a calendar that it writes, not the tasks', () => {
    const cwd = reviewed({ ...late, 'plans/b.yaml': soundPlan({ title: 'Strømsvigt' }) });
    const written = (format: string): string | undefined => {
      const { stderr } = run(['review', ...now, '--lang', 'en', '--format', format, '-o', `r.${format}`], {
        cwd,
      });
      return stderr.split('\n')[0];
    };
    expect(written('csv')).toBe('r.csv: 1 task');
    expect(written('ics')).toBe('r.ics: 2 entries');
    expect(readFileSync(join(cwd, 'r.ics'), 'utf8').match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  it.each(['pretty', 'markdown', 'html', 'csv', 'ics', 'json'])(
    'gives the same bytes twice as %s',
    (format) => {
      const cwd = reviewed(late);
      const once = run(['review', ...now, '--format', format], { cwd });
      expect(once.code).toBe(0);
      expect(once.stdout).not.toBe('');
      expect(run(['review', ...now, '--format', format], { cwd, env: { TZ: 'Pacific/Kiritimati' } })).toEqual(
        once,
      );
    },
  );

  it('reads no clock when it is told the day, and a set one when not', () => {
    const cwd = reviewed(late);
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 1) / 1000) };
    expect(run(['review'], { cwd, env }).stdout).toBe(run(['review', ...now], { cwd }).stdout);
  });

  it.each(languages())('speaks %s when asked to', (language) => {
    const { stdout } = run(['review', ...now, '--lang', language], { cwd: reviewed(late) });
    expect(stdout.split('\n')[0]).toBe(`${localeFor(language).label('review.title')} – Nordby Kommune`);
    expect(stdout).toContain(localeFor(language).label('review.task.overdue'));
  });
});

describe('plan review in a repository', () => {
  it('tells which plans have changed since they were approved, and which it does not know', () => {
    const cwd = reviewed();
    const repository = repositoryIn(cwd);
    repository.write({ '.gitignore': 'plans/ignored.yaml\n' });
    repository.commit('2026-03-02');
    repository.commit('2026-04-05', { 'plans/a.yaml': soundPlan({ situation: 'Mere er væk.' }) });
    repository.write({
      'plans/b.yaml': soundPlan({ title: 'Strømsvigt', situation: 'Strømmen er væk.' }),
      'plans/ignored.yaml': soundPlan({ title: 'Uden for git' }),
      'exercises/x.yaml': exercise.replace('[a, b]', '[a, b, ignored]'),
    });
    const { code, stdout, stderr } = run(['review', ...now, '--lang', 'en'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Review of the plans – Nordby Kommune
As of 2026-06-01

Leder
  No unit stated
    Changed since approval  Strømsvigt  changed, not committed yet  plans/b.yaml:1
    Changed since approval  IT-nedbrud  changed 2026-04-05          plans/a.yaml:1

2 tasks
Changes since the approval were not looked for where the file is not in git: Uden for git
`);
    expect(run(['review', '--as-of', '2026-04-04', '--lang', 'en'], { cwd }).stdout).not.toContain(
      'IT-nedbrud',
    );
  });

  it('does without git', () => {
    const cwd = reviewed();
    repositoryIn(cwd).commit('2026-04-05');
    const { code, stdout, stderr } = run(['review', ...now, '--lang', 'en'], {
      cwd,
      env: { PATH: '/nowhere' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith(`Nothing to do.\n${noGit}`)).toBe(true);
  });
});

describe('the examples', () => {
  it.each(['falkenau', 'fjellvik', 'harbourline', 'nordby', 'sjostad', 'yunxi'])(
    '%s can be reviewed',
    (name) => {
      const config = packagePath('examples', name, 'plan.config.yaml');
      for (const format of ['pretty', 'html', 'ics']) {
        const { code, stdout } = run([
          'review',
          '--config',
          config,
          '--as-of',
          '2028-01-01',
          '--format',
          format,
        ]);
        expect(code).toBe(0);
        expect(stdout).not.toMatch(/labels\.|undefined|\[object/);
      }
    },
  );
});
