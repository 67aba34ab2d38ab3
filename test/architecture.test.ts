import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../src/host/package.js';

/** The floors of the house: imports go to a smaller number, or stay in the room. */
const floors: Readonly<Record<string, number>> = {
  core: 0,
  language: 1,
  workspace: 2,
  rules: 3,
  render: 3,
  editions: 3.5,
  pdf: 3,
  report: 3,
  audit: 3,
  review: 3,
  simulate: 3,
  manifest: 3,
  host: 4,
  print: 4,
  'outcome.ts': 5,
  'survival-run.ts': 5,
  'audit-run.ts': 6,
  build: 6,
  'verify-run.ts': 6,
  'lint-run.ts': 6,
  'review-run.ts': 6,
  'simulate-run.ts': 6,
  'fix-run.ts': 7,
  'build-run.ts': 7,
  'watch-run.ts': 7.5,
  'api.ts': 8,
  commands: 9,
  'cli.ts': 10,
};

const source = packagePath('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(source, file), 'utf8')]));

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

function targetsOf(file: string): string[] {
  return importsOf(texts.get(file) ?? '')
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(source, resolve(source, dirname(file), path.replace(/\.js$/, '.ts'))));
}

/** The first file that leads back to itself, with the way round; undefined when none does. */
function circle(): string[] | undefined {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    const found = targetsOf(file).map((target) => from(target, [...way, file]));
    done.add(file);
    return found.find((one) => one !== undefined);
  };
  return files.map((file) => from(file, [])).find((one) => one !== undefined);
}

describe('the layers', () => {
  it('has no circle of files, not even of types', () => {
    expect(circle()).toBeUndefined();
  });

  it('knows the floor of every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => floors[room] === undefined)).toEqual([]);
  });

  it.each([...texts])('%s imports downwards or within its room', (file) => {
    const room = roomOf(file);
    const breaches = targetsOf(file)
      .map(roomOf)
      .filter((target) => target !== room && (floors[target] ?? 9) >= (floors[room] ?? 0));
    expect(breaches).toEqual([]);
  });

  // Packing, hashing and taking URLs apart depend on nothing but what they are given.
  it.each([...texts].filter(([file]) => (floors[roomOf(file)] ?? 9) < 4))(
    '%s touches no file, process, console or clock',
    (_file, text) => {
      expect(text).not.toMatch(
        /'node:(?!(?:url|zlib|crypto)')|\brandom(?:Bytes|UUID)\b|\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bperformance\./,
      );
    },
  );

  it.each([...texts])('%s never ends the process', (_file, text) => {
    expect(text).not.toContain('process.exit(');
  });

  it('sets the exit code only in cli.ts', () => {
    expect(files.filter((file) => texts.get(file)?.includes('process.exitCode'))).toEqual(['cli.ts']);
  });

  it('knows the browser only in print/, and there only lazily', () => {
    const users = files.filter((file) =>
      importsOf(texts.get(file) ?? '').some((path) => path.startsWith('puppeteer')),
    );
    expect(users.map(roomOf).filter((room) => room !== 'print')).toEqual([]);
    for (const file of users) expect(texts.get(file)).not.toMatch(/^import (?!type).*'puppeteer/m);
  });

  it.each(
    [...texts].filter(([file]) =>
      ['rules', 'render', 'editions', 'report', 'audit', 'review', 'simulate'].includes(roomOf(file)),
    ),
  )('%s knows no kind of plan by name', (file, text) => {
    const code = file.startsWith('rules') ? text.replace(/`[^`]*`/g, '') : text;
    const kinds = readdirSync(packagePath('schemas', 'kinds')).map((name) =>
      name.replace('.schema.json', ''),
    );
    const named = kinds.filter(
      (kind) => new RegExp(`'${kind}'`).test(code) && !['roles', 'resources', 'binder'].includes(kind),
    );
    expect(named).toEqual([]);
  });

  it('keeps files small: none above 250 lines, the median at most 70', () => {
    const lengths = [...texts.values()].map((text) => text.split('\n').length - 1).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(250);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
  });
});
