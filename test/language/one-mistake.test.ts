import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import { packagePath } from '../../src/host/package.js';
import { dataOf } from '../../src/language/data.js';
import { type Document, readDocument } from '../../src/language/document.js';
import { editorSchema } from '../../src/language/editor-schema.js';
import { locate } from '../../src/language/locate.js';
import { type Visit, walk } from '../../src/language/walk.js';
import { kinds } from '../support/workspace.js';

const folder = packagePath('examples', 'nordby');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.yaml') && file !== 'plan.config.yaml' && !file.startsWith('out'),
);

const documents = new Map<string, { readonly document: Document; readonly visits: readonly Visit[] }>();
for (const file of files) {
  const { document } = await readDocument(file, readFileSync(join(folder, file), 'utf8'), kinds);
  if (!document) throw new Error(`${file} is broken`);
  documents.set(file, { document, visits: walk(document.data, document.kind.shape) });
}

const editors = new Map(
  packageKindNames().map((name) => [
    name,
    new Ajv2020({ allowUnionTypes: true }).compile(editorSchema(packageKind(name))),
  ]),
);

/** A document with one place of it changed. A place that becomes undefined is gone. */
function changed(data: unknown, pointer: string, change: (value: unknown) => unknown): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop();
  if (last === undefined) return change(copy);
  const holder = steps.reduce((place, step) => place[step] as Record<string, unknown>, copy);
  holder[last] = change(holder[last]);
  return copy;
}

/** What is said of a document that is written as JSON, which YAML is too: pointer, code and key of each fault. */
async function faults(data: unknown): Promise<string[]> {
  const { diagnostics } = await readDocument('x.yaml', JSON.stringify(data, null, 2), kinds);
  return diagnostics.map(
    ({ at, code, args }) => `${at.pointer} ${code} ${args['key'] ?? args['value'] ?? ''}`,
  );
}

interface Mistake {
  readonly pointer: string;
  readonly change: (value: unknown) => unknown;
  readonly fault: string;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mistakesAt({ value, shape, pointer, key, parent }: Visit): Mistake[] {
  const { schema } = shape;
  const name = typeof key === 'string' ? key : String(parent?.key);
  const mistakes: Mistake[] = [];
  const add = (change: unknown, fault: string): void => {
    mistakes.push({ pointer, change: () => change, fault: `${pointer} ${fault}` });
  };
  if (pointer === '/kind') return [];
  if (isObject(value) && shape.fields.size > 0) {
    mistakes.push({
      pointer,
      change: (old) => ({ ...(old as object), zzz: 1 }),
      fault: `${pointer} shape/unknown-key zzz`,
    });
    for (const required of schema.required ?? []) {
      if (required === 'kind') continue;
      mistakes.push({
        pointer,
        change: (old) => ({ ...(old as object), [required]: undefined }),
        fault: `${pointer} shape/missing-key ${required}`,
      });
    }
    if (pointer !== '') add([], `shape/not-object ${name}`);
  }
  if (schema.enum) add('zzz', `shape/not-allowed ${name}`);
  if (shape.type === 'string') {
    add('', `shape/empty ${name}`);
    add({}, `shape/not-string ${name}`);
  }
  if (schema.format) add('2026-02-30 x', `shape/bad-${schema.format} ${name}`);
  if (shape.type === 'array' && schema.minItems) add([], `shape/empty ${name}`);
  if (shape.type === 'array' && !schema.single) add('zzz', `shape/not-array ${name}`);
  if (shape.type === 'integer') add('many', `shape/not-integer ${name}`);
  if (schema.minimum !== undefined) add(-5, `shape/too-small ${name}`);
  return mistakes;
}

/** One place for each mistake of each word: the others would only repeat it. */
const tried = new Set<string>();
const mistakesOf = new Map(
  [...documents].map(([file, { visits }]) => [
    file,
    visits.flatMap((visit) =>
      mistakesAt(visit).filter(({ pointer, fault }) => {
        const what = `${visit.parent?.word} ${visit.word} ${fault.slice(pointer.length)}`;
        return !tried.has(what) && tried.add(what);
      }),
    ),
  ]),
);

describe.each([...documents])('%s', (file, { document, visits }) => {
  const { data, kind, root } = document;

  it('is read from JSON as from YAML', async () => {
    expect(await faults(data)).toEqual([]);
    expect(editors.get(kind.name)?.(data)).toBe(true);
  });

  it('has each place of the walk where the text has it', () => {
    for (const { pointer, shape, value } of visits) {
      expect([pointer, dataOf(locate(root, pointer).node, shape)]).toEqual([pointer, value]);
    }
  });

  it('with one mistake gets one diagnostic, of that place and of what is wrong with it', async () => {
    for (const { pointer, change, fault } of mistakesOf.get(file) ?? []) {
      expect(await faults(changed(data, pointer, change))).toEqual([fault]);
    }
  });

  it('with one mistake is refused by an editor too', () => {
    for (const { pointer, change, fault } of mistakesOf.get(file) ?? []) {
      const text = JSON.stringify(changed(data, pointer, change));
      expect([fault, editors.get(kind.name)?.(JSON.parse(text))]).toEqual([fault, false]);
    }
  });
});

describe('the mistakes', () => {
  it('are of every sort and in nearly every word', () => {
    const codes = new Set([...tried].map((what) => /shape\/[\w-]+/.exec(what)?.[0]));
    expect(codes.size).toBeGreaterThan(10);
    expect(tried.size).toBeGreaterThan(200);
  });
});
