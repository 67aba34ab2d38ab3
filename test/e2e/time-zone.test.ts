import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/host/clock.js';
import { check, config, run, soundPlan, unprinted, workspaceWith } from './workspace.js';

/** 26 hours apart: it is never the same day in both. */
const earliest = 'Pacific/Kiritimati';
const latest = 'Etc/GMT+12';

function workspace(timeZone: string | undefined, approved: string): string {
  const zone = timeZone === undefined ? '' : `time-zone: ${timeZone}\n`;
  const plan = (title: string): string =>
    soundPlan({ title, approved: `{ by: direktionen, on: ${approved} }`, review: `{ last: ${approved} }` });
  return workspaceWith({
    'plan.config.yaml': config + unprinted + zone,
    'plans/a.yaml': plan('It-nedbrud'),
    'plans/b.yaml': plan('Strømsvigt'),
  });
}

describe('today', () => {
  const lint = ['lint', '--rule', 'future-date'];

  it('is the day of the workspace, where it has come before that of the machine', () => {
    const options = { cwd: workspace(earliest, dayOf(new Date(), earliest)), env: { TZ: latest } };
    expect(check(lint, options)).toMatchObject({ code: 0, lines: [] });
    expect(run(['lint', '--preset', 'review', '--format', 'json'], options).stdout).not.toContain(
      'future-date',
    );
    const { code, stdout } = run(['build'], options);
    expect(stdout).not.toContain('future-date');
    expect(code).toBe(0);
  });

  it('is the day of the workspace, where that of the machine has come before it', () => {
    const options = { cwd: workspace(latest, dayOf(new Date(), earliest)), env: { TZ: earliest } };
    expect(check(lint, options)).toMatchObject({ code: 1 });
    const { code, stdout } = run(['build'], options);
    expect(stdout).toContain('future-date');
    expect(code).toBe(1);
  });

  it('is the day of the machine where the workspace has no zone, or none that there is', () => {
    const approved = dayOf(new Date(), earliest);
    expect(check(lint, { cwd: workspace(undefined, approved), env: { TZ: earliest } }).lines).toEqual([]);
    expect(check(lint, { cwd: workspace(undefined, approved), env: { TZ: latest } }).lines).toHaveLength(4);
    const unknown = check(lint, { cwd: workspace('Europe/Nordby', approved), env: { TZ: earliest } });
    expect(unknown.found.map(({ code }) => code)).toEqual(['config/unknown-time-zone']);
  });

  it.each([
    ['review', ['review', '--format', 'json']],
    ['audit', ['audit', '--standard', 'nis2', '--format', 'json']],
  ])('is so for %s too', (_, args) => {
    for (const [zone, TZ] of [
      [earliest, latest],
      [latest, earliest],
    ] as const) {
      const before = dayOf(new Date(), zone);
      const { stdout } = run(args, { cwd: workspace(zone, '2026-03-02'), env: { TZ } });
      const { asOf } = JSON.parse(stdout) as { asOf: string };
      expect([before, dayOf(new Date(), zone)]).toContain(asOf);
    }
  });

  it('stands in the report of a check that does not depend on it', () => {
    for (const [zone, TZ] of [
      [earliest, latest],
      [latest, earliest],
    ] as const) {
      const before = dayOf(new Date(), zone);
      const { stdout } = run(['validate', '--format', 'html'], {
        cwd: workspace(zone, '2026-03-02'),
        env: { TZ },
      });
      expect([before, dayOf(new Date(), zone)].some((day) => stdout.includes(day))).toBe(true);
    }
  });

  it('gives way to --as-of and to SOURCE_DATE_EPOCH', () => {
    const cwd = workspace(earliest, '2026-03-02');
    const env = { TZ: latest, SOURCE_DATE_EPOCH: '1772409599' };
    // Two approvals, two reviews and the numbers of the register.
    expect(check(lint, { cwd, env }).lines).toHaveLength(5);
    expect(check([...lint, '--as-of', '2026-03-02'], { cwd, env }).lines).toEqual([]);
  });
});
