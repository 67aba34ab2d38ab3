import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, lint, validate } from '../../src/api.js';
import { packageFolders, packagePath } from '../../src/host/package.js';

const asOf = '2026-11-23';
const whole = packageFolders('examples').filter((name) => name !== 'starter' && name !== 'mistakes');

describe.each(whole)('the example %s', (name) => {
  const cwd = packagePath('examples', name);

  it('is clean under validate and lint', async () => {
    expect((await validate({ cwd })).diagnostics).toEqual([]);
    expect((await lint({ cwd, asOf })).diagnostics).toEqual([]);
  });

  it('names no real service and no person', () => {
    const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    for (const file of files) {
      const text = readFileSync(join(cwd, file), 'utf8');
      for (const [address] of text.matchAll(/[\w.-]+@[\w.-]+/g)) expect(address).toMatch(/\.example$/);
    }
  });
});

describe('the example nordby', () => {
  const cwd = packagePath('examples', 'nordby');

  it('is a whole set: at least five plans of two departments, 15 roles, 15 resources and a binder', async () => {
    const plans = readdirSync(join(cwd, 'plans')).map((file) =>
      readFileSync(join(cwd, 'plans', file), 'utf8'),
    );
    expect(plans.length).toBeGreaterThanOrEqual(5);
    expect(new Set(plans.map((text) => /^unit: (.*)$/m.exec(text)?.[1])).size).toBeGreaterThanOrEqual(2);
    for (const register of ['roles', 'resources']) {
      const text = readFileSync(join(cwd, 'registers', `${register}.yaml`), 'utf8');
      expect(text.match(/^ {2}[a-z][\w-]*:$/gm)?.length).toBeGreaterThanOrEqual(15);
    }
    expect(readdirSync(join(cwd, 'binders')).length).toBe(1);
  });
});

describe('the example mistakes', () => {
  const cwd = packagePath('examples', 'mistakes');

  it('is right in shape, and shows each mistake exactly once, at the line that says so', async () => {
    expect((await validate({ cwd })).diagnostics).toEqual([]);
    const { diagnostics, sources } = await lint({ cwd, asOf });
    const said = readFileSync(join(cwd, 'README.md'), 'utf8').matchAll(/^\| `([\w-]+)` \|/gm);
    const found = diagnostics.map(({ code }) => code.replace(/\..*/, ''));
    expect(found.toSorted()).toEqual([...said].map(([, id]) => id).sort());
    for (const { code, at, related = [] } of diagnostics) {
      const places = [at, ...related].map((place) => {
        const source = sources.get(place.file);
        return source?.line(source.position(place.start).line) ?? '';
      });
      const marked = places.some((line) => line.includes(`FEJL (${code.replace(/\..*/, '')})`));
      expect(marked || /missing-|no-out-of-hours/.test(code), `${code} ${places.join(' | ')}`).toBe(true);
    }
  });

  it('cannot be built', async () => {
    expect((await build({ cwd, asOf })).outputs).toEqual([]);
  });
});

describe.each(packageFolders('examples', 'starter'))('the starter %s', (language) => {
  it('has no errors, and says what is still to be filled in', async () => {
    const { diagnostics } = await lint({ cwd: packagePath('examples', 'starter', language), asOf });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(diagnostics.some(({ code }) => code === 'placeholder')).toBe(true);
  });
});
