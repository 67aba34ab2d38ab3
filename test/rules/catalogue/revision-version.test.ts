import { describe, expect, it } from 'vitest';
import { revisionVersion } from '../../../src/rules/catalogue/revision-version.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

/** A plan with a version, and a log of versions by day. */
function plan(version: string, ...entries: (readonly [string, string])[]): string {
  const log = entries.map(
    ([own, on]) => `  - { ${own === '' ? '' : `version: ${own}, `}on: ${on}, change: Ny }\n`,
  );
  return `version: ${version}\nrevisions:\n${log.join('')}`;
}

function lint(lines: string): Promise<Found[]> {
  return lintWith(revisionVersion, { [path]: samplePlan(lines) });
}

describe('the version in the head', () => {
  it('is that of the newest change, wherever it stands in the log', async () => {
    const found = await lint(plan('1.0', ['1.0', '2025-01-01'], ['2.0', '2026-01-01']));
    expect(placesOf(found)).toEqual([`${path}:3:10 revision-version`]);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      args: { version: '1.0', newest: '2.0' },
      related: [{ pointer: '/revisions/1' }],
    });
    expect(await lint(plan('2.0', ['1.0', '2025-01-01'], ['2.0', '2026-01-01']))).toEqual([]);
  });

  it('may be that of any change of the newest day', async () => {
    const entries = [
      ['2.1', '2026-01-01'],
      ['2.0', '2026-01'],
    ] as const;
    expect(await lint(plan('2.0', ...entries))).toEqual([]);
    expect(await lint(plan('2.1', ...entries))).toEqual([]);
    expect(await lint(plan('2.2', ...entries))).toHaveLength(1);
  });

  it.each([
    ['v2.1', '2.1'],
    ['2.1', 'Version 2.1'],
    ['第3.1版', '3.1'],
    ['2026-2', '2026-2'],
    ['2.0', '2.0'],
    ['A', 'a'],
  ])('can be written in other ways: %s and %s', async (head, entry) => {
    expect(await lint(plan(head, [entry, '2026-01-01']))).toEqual([]);
  });

  it('is kept as typed: 2.1 is not 2.10', async () => {
    expect(await lint(plan('2.1', ['2.10', '2026-01-01']))).toHaveLength(1);
  });

  it('is not asked of an entry without one, nor of a plan without one', async () => {
    expect(await lint(plan('2.1', ['', '2026-01-01'], ['2.0', '2025-01-01']))).toEqual([]);
    expect(await lint('revisions: [{ version: 2.0, on: 2026-01-01, change: Ny }]')).toEqual([]);
    expect(await lint('version: 2.0')).toEqual([]);
  });
});

describe('the versions of a log', () => {
  it('are used once', async () => {
    const found = await lint(
      plan('2.0', ['2.0', '2026-01-01'], ['1.0', '2025-01-01'], ['1.0', '2024-01-01']),
    );
    expect(placesOf(found)).toEqual([`${path}:7:16 revision-version.repeated`]);
    expect(found[0]).toMatchObject({ args: { version: '1.0' }, related: [{ pointer: '/revisions/1' }] });
  });

  it('are used for several lines of one day', async () => {
    expect(await lint(plan('2.0', ['2.0', '2026-01-01'], ['2.0', '2026-01-01']))).toEqual([]);
  });

  it('are of no concern in a plan that is retired', async () => {
    expect(await lint(`status: retired\n${plan('1.0', ['2.0', '2026-01-01'])}`)).toEqual([]);
  });
});
