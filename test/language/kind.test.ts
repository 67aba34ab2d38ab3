import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageKind, packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { ajvOptions, compileValidator } from '../../src/language/compile.js';
import { bundle, composeKind, type KindSchema } from '../../src/language/kind.js';
import type { Schema } from '../../src/language/shape.js';

const words: Readonly<Record<string, Schema>> = {
  text: { type: 'string', minLength: 1 },
  unused: { type: 'string' },
  person: {
    type: 'object',
    properties: { name: { $ref: 'vocabulary.schema.json#/$defs/text' }, boss: { $ref: '#/$defs/person' } },
  },
  head: { type: 'object', required: ['title'], properties: { title: { $ref: '#/$defs/text' } } },
};

const file: KindSchema = {
  kind: 'nødplan',
  title: 'Nødplan',
  description: 'En plan.',
  language: 'da',
  head: { $ref: '../vocabulary.schema.json#/$defs/head' },
  required: ['mandskab'],
  properties: {
    mandskab: { title: 'Mandskab', $ref: '../vocabulary.schema.json#/$defs/person' },
    '2-trin': { type: 'array', items: { $ref: '#/$defs/own' } },
  },
  $defs: { own: { type: 'object', properties: { what: { $ref: '../vocabulary.schema.json#/$defs/text' } } } },
};

describe('composeKind', () => {
  const kind = composeKind(file, words);

  it('puts kind first, then the head, then the sections in their order', () => {
    expect(Object.keys(kind.schema.properties ?? {})).toEqual(['kind', 'title', 'mandskab', '2-trin']);
    expect([...kind.shape.fields.keys()]).toEqual(['kind', 'title', 'mandskab', '2-trin']);
    expect(kind.headFields).toEqual(new Set(['kind', 'title']));
  });

  it('asks for what kind, head and sections ask for, and lets nothing else in', () => {
    expect(kind.schema.required).toEqual(['kind', 'title', 'mandskab']);
    expect(kind.schema.additionalProperties).toBe(false);
  });

  it('holds the words that it reaches, also through each other, and no others', () => {
    expect(Object.keys(kind.schema.$defs ?? {})).toEqual(['own', 'person', 'text']);
  });

  it('is complete JSON Schema in itself', () => {
    const validate = new Ajv2020(ajvOptions).compile(kind.schema);
    expect(validate({ kind: 'nødplan', title: 'x', mandskab: { name: 'Mia', boss: { name: 'Bo' } } })).toBe(
      true,
    );
    expect(validate({ kind: 'nødplan', title: 'x', mandskab: { boss: { boss: { name: '' } } } })).toBe(false);
    expect(validate({ kind: 'other', title: 'x', mandskab: {} })).toBe(false);
  });

  it('tells what it is', () => {
    expect(kind).toMatchObject({
      name: 'nødplan',
      title: 'Nødplan',
      description: 'En plan.',
      language: 'da',
      head: 'head',
    });
  });

  it('goes by its name when it has no title, and has no language of its own', () => {
    const plain = composeKind({ kind: 'x', head: { $ref: '#/$defs/head' } }, words);
    expect(plain).toMatchObject({ title: 'x', description: '', language: undefined });
    expect(plain.schema.required).toEqual(['kind', 'title']);
  });

  it('leaves the vocabulary as it was', () => {
    expect(words['person']?.properties?.['name']?.$ref).toBe('vocabulary.schema.json#/$defs/text');
  });
});

describe('bundle', () => {
  it('keeps a reference to a word that does not exist, for the check to refuse', () => {
    const schema = bundle({ type: 'object', properties: { a: { $ref: 'x#/$defs/nothing' } } }, words);
    expect(schema.properties?.['a']?.$ref).toBe('#/$defs/nothing');
    expect(() => compileValidator(schema)).toThrow(/nothing/);
  });

  it('takes a property that is called $ref for none', () => {
    const schema = bundle({ enum: ['$ref'], type: 'string' }, words);
    expect(schema).toEqual({ enum: ['$ref'], type: 'string', $defs: {} });
  });
});

describe('the shapes of a kind', () => {
  const { shape } = composeKind(file, words);

  it('know their word, its schema and the title of the place', () => {
    const section = shape.fields.get('mandskab');
    expect(section).toMatchObject({ word: 'person', title: 'Mandskab', type: 'object' });
    expect(section?.fields.get('name')).toMatchObject({ word: 'text', type: 'string' });
    expect(shape.fields.get('2-trin')).toMatchObject({ word: undefined, type: 'array' });
    expect(shape.fields.get('2-trin')?.items).toMatchObject({ word: 'own' });
    expect(shape.word).toBeUndefined();
  });

  it('follow a word that holds itself as deep as one goes', () => {
    let place = shape.fields.get('mandskab');
    for (let depth = 0; depth < 50; depth += 1) place = place?.fields.get('boss');
    expect(place?.word).toBe('person');
  });

  it('are the same object each time they are asked for', () => {
    expect(shape.fields.get('mandskab')).toBe(shape.fields.get('mandskab'));
    expect(shape.fields.get('2-trin')?.items).toBe(shape.fields.get('2-trin')?.items);
  });

  it('refuse a word that the vocabulary does not have', () => {
    const broken = composeKind(
      { kind: 'x', head: { $ref: '#/$defs/head' }, properties: { a: { $ref: '#/$defs/nothing' } } },
      words,
    );
    expect(() => broken.shape.fields.get('a')).toThrow(RangeError);
  });
});

describe.each(packageKindNames())('the kind %s of the package', (name) => {
  const kind = packageKind(name);

  it('is named like its file and compiles', () => {
    expect(kind.name).toBe(name);
    expect(compileValidator(kind.schema)({})).not.toEqual([]);
  });

  it('has a head of the vocabulary and sections with headings and descriptions', () => {
    expect(Object.keys(vocabulary())).toContain(kind.head);
    expect(kind.title).not.toBe('');
    expect(kind.description).not.toBe('');
    for (const [key, section] of kind.shape.fields) {
      if (!kind.headFields.has(key))
        expect([key, section.title, section.description]).not.toContain(undefined);
    }
  });

  it('has a plan for every section that it asks for', () => {
    expect((kind.schema.required ?? []).filter((key) => !kind.shape.fields.has(key))).toEqual([]);
  });
});
