import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { document, mutant, scraps, seeds } from './mutants.js';
import { dataOf } from './support.js';
import { tricky } from './tricky.js';

const numRuns = Number(process.env['YAML_MUTANTS'] ?? 3_000);

/** Counts how often the subset reader dares to answer; wherever it does, the full reader must give the same. */
function compare(text: string): boolean {
  const subset = readSubset(text);
  if (!subset) return false;
  const full = readFull(text);
  if (full.problems.length === 0 && isDeepStrictEqual(full.root, subset)) return true;
  expect({ root: subset, problems: [] }).toEqual(full);
  throw new Error('the readers differ');
}

function agree(texts: fc.Arbitrary<string>): number {
  let accepted = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (compare(text)) accepted++;
    }),
    { numRuns },
  );
  return accepted / numRuns;
}

describe('the two readers', () => {
  it.each([...seeds])('agree on %s', (_, text) => {
    compare(text);
    compare(text.replaceAll('\n', '\r\n'));
  });

  it.each(tricky)('agree on %j', (text) => {
    compare(text);
    compare(`${text}\n`);
    compare(`a: 1\nb:\n${text.replace(/^(?=.)/gm, '  ')}`);
    compare(text.replaceAll('\n', '\r\n'));
  });

  it('agree on plans with something changed', () => {
    expect(agree(mutant)).toBeGreaterThan(0.3);
  });

  it('agree on documents made from the parts of the language', () => {
    expect(agree(document)).toBeGreaterThan(0.5);
  });

  it('agree on scraps', () => {
    expect(agree(scraps)).toBeGreaterThan(0);
  });
});

describe('the full reader', () => {
  it('means the same data as the library', () => {
    fc.assert(
      fc.property(fc.oneof(mutant, document), (text) => {
        const { root, problems } = readFull(text);
        if (problems.length > 0) return;
        expect(root ? dataOf(root) : null).toEqual(
          parse(text, { mapAsMap: true, logLevel: 'silent', uniqueKeys: false }),
        );
      }),
      { numRuns: numRuns / 3 },
    );
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), scraps, mutant), (text) => {
        readFull(text);
      }),
      { numRuns: numRuns / 3 },
    );
  });
});
