import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { rules } from '../../src/rules/list.js';
import { argumentsOf, locales } from './wording.js';

const ids = rules.map(({ id }) => id);

describe('the list of rules', () => {
  it('names each rule once, in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has every file that is named like a rule, and each rule has one', () => {
    const files = readdirSync(packagePath('src', 'rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(files).toEqual(expect.arrayContaining(ids));
    const tests = readdirSync(packagePath('test', 'rules'));
    expect(tests).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
  });
});

describe.each(rules)('$id', ({ severity, sources, examples, document, words }) => {
  it('says where it comes from', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source.trim()).not.toBe('');
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  it('looks at something', () => {
    expect(document ?? words).toBeDefined();
  });

  it('has examples of files with the names that a workspace has', () => {
    for (const example of [examples.good, examples.bad]) {
      for (const path of Object.keys(example))
        expect(path).toMatch(/^(?:plans|registers|binders)\/[a-z-]+\.yaml$/);
    }
  });
});

describe.each(locales)('the locale $language', ({ data }) => {
  it('says of every rule what holds and why, and of no other', () => {
    expect(Object.keys(data.rules).sort()).toEqual([...ids].sort());
    for (const { summary, why } of Object.values(data.rules)) {
      expect(summary).toMatch(/^\p{Lu}.*\.$/u);
      expect(summary.length).toBeLessThan(90);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(why.length).toBeGreaterThan(summary.length);
    }
  });

  it.each(ids)('has messages and advice for %s', (id) => {
    const codes = Object.keys(data.messages).filter((code) => code === id || code.startsWith(`${id}.`));
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const wordings = [data.messages[code], data.advice[code]].flat();
      for (const text of wordings.flatMap((wording) =>
        typeof wording === 'object' ? Object.values(wording) : [wording],
      )) {
        expect(text, code).toMatch(/[.?]$|\{about\}$/);
      }
    }
  });
});

it('every language words the same findings with the same arguments', () => {
  const [first, ...others] = locales.map(({ data }) => {
    const codes = Object.keys(data.messages).filter((code) => ids.includes(code.replace(/\..*$/, '')));
    return Object.fromEntries(codes.sort().map((code) => [code, argumentsOf(data.messages[code] ?? '')]));
  });
  for (const other of others) expect(other).toEqual(first);
});
