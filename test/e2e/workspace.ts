import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { languages, localeFor } from '../../src/host/locales.js';
import { planWith } from '../language/faults.js';
import { folderWith, plan, type Run, type RunOptions } from '../support/plan.js';

export const config: string = 'organisation: Nordby Kommune\nlanguage: da\ncountry: DK\n';

/** For the configuration of a workspace without a binder: most tests need none, and printing one takes a browser. */
export const unprinted: string = 'rules: { plan-not-on-paper: off }\n';

const roles = `kind: roles
roles:
  it-vagt: { title: IT-vagt, phone: '70 12 34 56', people: 4 }
  leder: { title: Leder, phone: '70 12 34 57', people: 4 }
  krisestab: { title: Krisestab, phone: '70 12 34 58', people: 4, function: crisis-staff }
verified: 2026-03-02
`;

/** A plan that no rule has anything to say of on 1 June 2026, with some of its sections replaced. */
export function soundPlan(sections: Readonly<Record<string, string>> = {}): string {
  return planWith({
    status: 'approved',
    owner: 'leder',
    approved: '{ by: direktionen, on: 2026-03-02 }',
    review: '{ last: 2026-03-02 }',
    situation: '{ definition: Internettet er væk. }',
    bemanding: '{ equipment: [{ what: Radio, where: Vagten }] }',
    alarmering: '[{ hours: 24/7, call: it-vagt }]',
    ...sections,
  });
}

/** A small workspace without faults, with some of its files replaced. */
export function workspaceWith(files: Readonly<Record<string, string | Buffer>> = {}): string {
  return folderWith(soundFiles(files));
}

/** The files of a small workspace without faults, with some of them replaced. */
export function soundFiles(
  files: Readonly<Record<string, string | Buffer>>,
): Record<string, string | Buffer> {
  return {
    'plan.config.yaml': config + unprinted,
    'registers/roles.yaml': roles,
    'plans/a.yaml': soundPlan(),
    'plans/b.yaml': soundPlan({ title: 'Strømsvigt' }),
    ...files,
  };
}

const unplaced = { bemanding: '{ equipment: [Radio] }' };

/** Two plans with one warning each that has nothing to do with the day: those that come with time alone are not counted. */
export const warned: Readonly<Record<string, string>> = {
  'plans/a.yaml': soundPlan(unplaced),
  'plans/b.yaml': soundPlan({ ...unplaced, title: 'Strømsvigt' }),
};

/** What the command says in each language when it falls over. */
const failures = languages().map((name) => localeFor(name).message('run/unexpected').trim());

/** Runs the command and makes sure that it did not fall over: no stack trace, no unexpected failure, a known exit code. */
export function run(args: readonly string[], options: RunOptions = {}): Run {
  const result = plan(args, options);
  expect(result.stderr).not.toMatch(/^\s+at /m);
  expect(result.stderr).not.toMatch(/node:internal|UnhandledPromise/);
  for (const failure of failures) expect(result.stderr).not.toContain(failure);
  expect([0, 1, 2]).toContain(result.code);
  return result;
}

/** One finding as the JSON report has it. */
export interface Reported {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The findings of a checking command, as the JSON report has them, and `file:line:column code` of each. */
export function check(
  args: readonly string[],
  options: RunOptions = {},
): Run & { found: Reported[]; lines: string[] } {
  const result = run([...args, '--format', 'json'], options);
  const { diagnostics: found } = JSON.parse(result.stdout) as { diagnostics: Reported[] };
  return {
    ...result,
    found,
    lines: found.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
  };
}

/** The day on which the workspace is without faults. */
export const today: readonly string[] = ['--as-of', '2026-06-01'];

/** The files below a folder, relative to it. */
export function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(join(folder, file)).isFile()).sort();
}
