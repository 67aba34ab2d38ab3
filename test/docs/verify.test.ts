import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCode } from '../../src/core/code.js';
import { packagePath } from '../../src/host/package.js';
import { nextManifest } from '../../src/manifest/history.js';
import { binderWith, buildOf } from '../manifest/made.js';

const page = readFileSync(packagePath('docs', 'verify.md'), 'utf8');
const fields = page.slice(page.indexOf('| field | what it is |'));

/** The names of all fields in a value, at any depth, but those that are themselves data. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...namesIn(item)]));
  return new Set(
    Object.entries(value).flatMap(([name, inner]) => [name, ...(name === 'sources' ? [] : namesIn(inner))]),
  );
}

it('the page about codes names every field of a manifest', () => {
  const holding = { number: '1', holder: 'Vagten', place: 'Reolen' };
  const copies = [{ ...holding, path: 'mappe-1.pdf' }];
  const output = {
    path: 'mappe-1.pdf',
    format: 'pdf',
    plans: 1,
    pages: 2,
    binder: 'mappe',
    part: 'copy',
  } as const;
  const build = (asOf: string, content: string) => ({
    ...buildOf(asOf, [binderWith({ IT: content }, { listed: [holding], copies })]),
    outputs: [{ ...output, isPrivate: true, sha256: '' }],
  });
  const manifest = nextManifest(nextManifest(undefined, build('2026-03-01', 'a')), build('2026-03-02', 'b'));
  const names = [...namesIn(manifest)];
  expect(names).toContain('replaces');
  expect(names).toContain('until');
  expect(names.filter((name) => !new RegExp(`[\`.]${name}(\\[\\])?[\`.]`).test(fields))).toEqual([]);
});

it('the codes that it shows can be typed as it says', () => {
  const typed = ['K7M4-Q2XP', 'k7m4q2xp', 'K7M4 Q2XP'];
  for (const code of typed) expect(page).toContain(code);
  expect(new Set(typed.map(readCode))).toEqual(new Set(['K7M4-Q2XP']));
});
