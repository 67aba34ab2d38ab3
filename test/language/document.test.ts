import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { compileValidator } from '../../src/language/compile.js';
import { type Reading, readDocument, readForm } from '../../src/language/document.js';
import { type Schema, shapeOf } from '../../src/language/shape.js';
import { kinds } from '../support/workspace.js';
import { planWith, show } from './faults.js';

const examples = readdirSync(packagePath('examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('plan.config.yaml'))
  .map((file) => readFileSync(join(packagePath('examples'), file), 'utf8'));

/** What must hold of a reading, whatever the text was. */
function expectSound({ source, document, diagnostics }: Reading): void {
  expect(document === undefined).toBe(diagnostics.length > 0);
  for (const { at, code, args, severity } of diagnostics) {
    expect(severity).toBe('error');
    expect(at.start).toBeGreaterThanOrEqual(0);
    expect(at.end).toBeGreaterThanOrEqual(at.start);
    expect(at.end).toBeLessThanOrEqual(source.text.length);
    for (const language of ['en', 'da']) {
      expect(localeFor(language).message(code, args)).not.toMatch(/^messages\.|\{\w+\}|“”/);
    }
  }
  expect(diagnostics.map(({ at }) => at.start)).toEqual(
    diagnostics.map(({ at }) => at.start).sort((a, b) => a - b),
  );
}

describe('readDocument', () => {
  it.each(examples.map((text) => [text.slice(0, 60), text]))('reads the example %j', async (_start, text) => {
    const reading = await readDocument('a.yaml', text, kinds);
    expect(reading.diagnostics.map((diagnostic) => show(diagnostic, reading.source))).toEqual([]);
    expectSound(reading);
  });

  it('gives the same data whatever the line ends are', async () => {
    for (const text of examples) {
      const [unix, windows] = await Promise.all(
        [text, text.replaceAll('\n', '\r\n')].map((one) => readDocument('a.yaml', one, kinds)),
      );
      expect(windows?.document?.data).toEqual(unix?.document?.data);
    }
  });

  it('answers every text with diagnostics that have a place and a wording', async () => {
    const values = fc.constantFrom(
      'x',
      "''",
      '',
      '~',
      '007',
      '[]',
      '{}',
      '[a, [b]]',
      '{ a: { b: c } }',
      '{ role: a, phone: [1, {}] }',
      '2026-02-30',
      '- x',
      '"\\u0000"',
      '[{}]',
      '[~]',
      '[[[]]]',
    );
    const keys = fc.constantFrom(
      'title',
      'id',
      'status',
      'owner',
      'review',
      'approved',
      'situation',
      'alarmering',
      'handling',
      'ledelse',
      'kontakt',
      'related',
      '__proto__',
      'kind2',
      '1',
      'a b',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(keys, values, { maxKeys: 8, noNullPrototype: true }),
        async (sections) => {
          expectSound(await readDocument('a.yaml', planWith(sections), kinds));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers every change of an example', async () => {
    const example = fc.constantFrom(...examples);
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      ': ',
      '- ',
      '  ',
      '{',
      ']',
      "'",
      '#',
      'x',
      '\t',
      '[]',
      '~',
      'kind: ',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(example, fc.nat(), fc.nat(12), piece, async (text, number, length, sign) => {
        const at = number % text.length;
        expectSound(await readDocument('a.yaml', text.slice(0, at) + sign + text.slice(at + length), kinds));
      }),
      { numRuns: 400 },
    );
  });

  it('answers every text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        expectSound(await readDocument('a.yaml', text, kinds));
        expectSound(await readDocument('a.yaml', `kind: roles\nroles:\n  ${text}`, kinds));
      }),
      { numRuns: 400 },
    );
  });
});

describe('readForm', () => {
  const schema: Schema = {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { type: 'string' },
      weight: { type: 'number' },
      ready: { type: 'boolean' },
      code: { type: 'string', pattern: '^[A-Z]+$' },
    },
  };
  const form = { shape: shapeOf(schema, {}), validate: compileValidator(schema) };
  const read = async (text: string): Promise<string[]> => {
    const { diagnostics, source } = await readForm('a.yaml', text, form);
    return diagnostics.map((diagnostic) => show(diagnostic, source));
  };

  it('gives the data and the tree', async () => {
    const { document, diagnostics } = await readForm<{ name: string }>(
      'a.yaml',
      'name: 007\nweight: 2.5\nready: true\ncode: AB\n',
      form,
    );
    expect(diagnostics).toEqual([]);
    expect(document?.data).toEqual({ name: '007', weight: 2.5, ready: true, code: 'AB' });
    expect(document?.root).toMatchObject({ type: 'map', start: 0 });
  });

  it.each([
    ['name: x\nweight: heavy\n', ['2:9 shape/not-number [heavy]']],
    ['name: x\nready: yes\n', ['2:8 shape/not-boolean [yes]']],
    ['name: x\ncode: ab\n', ['2:7 shape/bad-pattern [ab]']],
    ['nam: x\n', ['1:1 shape/unknown-key [nam] -> name']],
    ['- x\n', ['1:1 shape/not-a-document []']],
    ['', ['1:1 shape/empty-file []']],
    ['name: [\n', ['1:7 yaml/unclosed-bracket [[]']],
  ])('says what is wrong with %j', async (text, faults) => {
    expect(await read(text)).toEqual(faults);
  });
});
