import { describe, expect, it } from 'vitest';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

/** What else grows old is no part of these tests. */
const lint: readonly string[] = ['lint', '--rule', 'stale-review'];

/** Approved and gone through on 2 March 2026; due on 2 March 2027, and again a year later. */
const workspace = (files: Readonly<Record<string, string>> = {}): string =>
  workspaceWith({ 'plans/b.yaml': soundPlan({ title: 'Strømsvigt', status: 'retired' }), ...files });

describe('the day of the check', () => {
  it.each([
    ['2025-01-01', []],
    ['2026-03-02', []],
    ['2027-03-01', []],
    ['2027-03-02', []],
    ['2027-03-03', ['warning stale-review 2027-03-02']],
    ['2027-12-31', ['warning stale-review 2027-03-02']],
    ['2028-02-29', ['warning stale-review 2027-03-02']],
    ['2028-03-02', ['warning stale-review 2027-03-02']],
    ['2028-03-03', ['warning stale-review.long 2027-03-02']],
    ['2099-12-31', ['warning stale-review.long 2027-03-02']],
  ])('%s finds %j', (day, expected) => {
    const cwd = workspace();
    const { code, found } = check([...lint, '--as-of', day], { cwd });
    const shown = found.map((one) => {
      const { severity, args } = one as typeof one & { args: { day: string } };
      return `${severity} ${one.code} ${args.day}`;
    });
    expect(shown).toEqual(expected);
    expect(code).toBe(0);
    const isLong = shown.some((line) => line.includes('.long'));
    const review = ['lint', '--preset', 'review', '--as-of', day, '-q'];
    expect(run(review, { cwd }).stdout.includes('stale-review')).toBe(isLong);
  });

  it.each([
    ['1 month', '2026-04-02', '2026-04-03'],
    ['90 d', '2026-05-31', '2026-06-01'],
    ['2 years', '2028-03-02', '2028-03-03'],
    ['P6M', '2026-09-02', '2026-09-03'],
  ])('with “review: %s” in the workspace is still in time on %s and late on %s', (review, last, late) => {
    const cwd = workspace({ 'plan.config.yaml': `${config}review: ${review}\n` });
    expect(check([...lint, '--as-of', last], { cwd }).lines).toEqual([]);
    expect(check([...lint, '--as-of', late], { cwd }).lines).toEqual(['plans/a.yaml:14:17 stale-review']);
  });
});

describe('the day of the environment', () => {
  it.each([
    ['1803945600', '2027-03-02', 0],
    ['1804031999', '2027-03-02 in its last second', 0],
    ['1804032000', '2027-03-03', 1],
  ])('SOURCE_DATE_EPOCH=%s is %s, on which %i plans are late', (SOURCE_DATE_EPOCH, _day, count) => {
    expect(check(lint, { cwd: workspace(), env: { SOURCE_DATE_EPOCH } }).lines).toHaveLength(count);
  });

  it('does not depend on where in the world the check runs', () => {
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Copenhagen']) {
      const env = { SOURCE_DATE_EPOCH: '1804031999', TZ };
      expect(check(lint, { cwd: workspace(), env }).lines).toEqual([]);
    }
  });

  it('gives way to --as-of', () => {
    const env = { SOURCE_DATE_EPOCH: '1804032000' };
    expect(check([...lint, '--as-of', '2027-03-02'], { cwd: workspace(), env }).lines).toEqual([]);
  });

  it.each([
    ['en', 'plan: SOURCE_DATE_EPOCH is “-1”, which is not a number of seconds.\n'],
    ['da', 'plan: SOURCE_DATE_EPOCH er “-1”, og det er ikke et antal sekunder.\n'],
  ])('must be a number of seconds (%s)', (lang, stderr) => {
    const env = { SOURCE_DATE_EPOCH: '-1' };
    for (const command of ['lint', 'build'])
      expect(run([command, '--lang', lang], { cwd: workspace(), env })).toEqual({
        code: 2,
        stdout: '',
        stderr,
      });
    expect(run(['validate', '--lang', lang], { cwd: workspace(), env }).code).toBe(0);
  });

  it.each([
    ['en', 'plan: “2 March” is not a day; write it as 2026-03-02.\n'],
    ['da', 'plan: “2 March” er ikke en dag; skriv den som 2026-03-02.\n'],
  ])('and --as-of must be a day (%s)', (lang, stderr) => {
    const args = ['lint', '--as-of', '2 March', '--lang', lang];
    expect(run(args, { cwd: workspace() })).toEqual({ code: 2, stdout: '', stderr });
  });
});
