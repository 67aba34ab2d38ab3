import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/core/tree.js';
import { dataOf, isEmpty } from '../../src/language/data.js';
import { locate } from '../../src/language/locate.js';
import { sameLetters } from '../../src/language/same-letters.js';
import { type Schema, shapeOf } from '../../src/language/shape.js';
import { readYaml } from '../../src/language/yaml/read.js';

const definitions: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  phone: { type: 'string' },
  contact: {
    type: 'object',
    shorthand: 'role',
    properties: {
      role: { $ref: '#/$defs/text' },
      phone: { type: 'array', single: true, items: { $ref: '#/$defs/phone' } },
      people: { type: 'integer' },
      ready: { type: 'boolean' },
      weight: { type: 'number' },
    },
  },
  // A shorthand that is a list itself, of which one item may stand alone.
  chain: {
    type: 'object',
    shorthand: 'call',
    properties: { call: { type: 'array', single: true, items: { $ref: '#/$defs/contact' } } },
  },
};

async function treeOf(text: string): Promise<Node> {
  const { root, problems } = await readYaml(text);
  if (!root || problems.length > 0) throw new Error(JSON.stringify(problems));
  return root;
}

async function read(text: string, schema: Schema): Promise<unknown> {
  return dataOf(await treeOf(text), shapeOf(schema, definitions));
}

const anyText: Schema = { type: 'object', additionalProperties: { $ref: '#/$defs/text' } };
const contacts: Schema = {
  type: 'object',
  properties: { kontakt: { type: 'array', items: { $ref: '#/$defs/contact' } } },
};
const contact: Schema = { type: 'object', properties: { a: { $ref: '#/$defs/contact' } } };

describe('a field that holds text', () => {
  it.each([
    '0701234567',
    '+45 12 34 56 78',
    '112',
    '007',
    '16:30',
    '1.10',
    '1_000',
    '0x1F',
    '0o17',
    '1e3',
    '.5',
    '-0',
    '.inf',
    'no',
    'yes',
    'on',
    'Off',
    'true',
    'FALSE',
    'null',
    'Null',
    '~',
    '2026-03-02',
    '2026-03',
    '12:30:45',
    '<6 h',
    'a - b',
    'æøå',
    '值班',
  ])('keeps %s as it was typed', async (typed) => {
    expect(await read(`a: ${typed}\n`, anyText)).toEqual({ a: typed });
    expect(await read(`{ a: ${typed} }\n`, anyText)).toEqual({ a: typed });
    expect(await read(`kontakt:\n  - ${typed}\n`, contacts)).toEqual({ kontakt: [{ role: typed }] });
    expect(await read(`kontakt: [{ role: x, phone: ${typed} }]\n`, contacts)).toEqual({
      kontakt: [{ role: 'x', phone: [typed] }],
    });
  });

  it('means what quotes and text blocks mean', async () => {
    expect(await read(`a: '0701'\n`, anyText)).toEqual({ a: '0701' });
    expect(await read('a: "x\\ny"\n', anyText)).toEqual({ a: 'x\ny' });
    expect(await read('a: |\n  x\n  y\n', anyText)).toEqual({ a: 'x\ny\n' });
    expect(await read(`a: ''\n`, anyText)).toEqual({ a: '' });
  });

  it('keeps every decimal number', async () => {
    const number = fc
      .tuple(fc.constantFrom('', '-', '+', '0', '00'), fc.nat(), fc.constantFrom('', '.0', '.10', 'e5'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(number, async (typed) => {
        expect(await read(`a: ${typed}\n`, anyText)).toEqual({ a: typed });
      }),
    );
  });

  it('shows what was written where it is no text', async () => {
    expect(await read('a: [1, b]\n', anyText)).toEqual({ a: [1, 'b'] });
    expect(await read('a: { b: no }\n', anyText)).toEqual({ a: { b: 'no' } });
  });
});

describe('a field that holds a number or a truth', () => {
  it.each([
    ['people: 4', { people: 4 }],
    ['people: 007', { people: 7 }],
    ['people: many', { people: 'many' }],
    [`people: '4'`, { people: '4' }],
    ['weight: 2.5', { weight: 2.5 }],
    ['ready: true', { ready: true }],
    ['ready: yes', { ready: 'yes' }],
    ['people: ~', { people: null }],
  ])('reads %s', async (typed, data) => {
    expect(await read(`a: { ${typed} }\n`, contact)).toEqual({ a: data });
  });
});

describe('a field that holds one of some texts', () => {
  it('holds text although its type is not said', async () => {
    const colour: Schema = { type: 'object', properties: { a: { enum: ['1', 'true'] } } };
    expect(await read('a: 1\n', colour)).toEqual({ a: '1' });
    expect(await read('a: true\n', colour)).toEqual({ a: 'true' });
  });
});

describe('a shorthand', () => {
  it('puts a plain text into its field', async () => {
    expect(await read('a: it-vagt\n', contact)).toEqual({ a: { role: 'it-vagt' } });
    expect(await read(`a: 'it-vagt'\n`, contact)).toEqual({ a: { role: 'it-vagt' } });
  });

  it('may lead through a list of one to another shorthand', async () => {
    expect(
      await read('a: it-vagt\n', { type: 'object', properties: { a: { $ref: '#/$defs/chain' } } }),
    ).toEqual({
      a: { call: [{ role: 'it-vagt' }] },
    });
  });

  it('is not used for what is written out, for a list, or for nothing', async () => {
    expect(await read('a: { role: x }\n', contact)).toEqual({ a: { role: 'x' } });
    expect(await read('a: [x]\n', contact)).toEqual({ a: ['x'] });
    expect(await read('a:\n', contact)).toEqual({ a: null });
  });

  it('does not exist where the schema names none', async () => {
    expect(
      await read('a: 007\n', { type: 'object', properties: { a: { type: 'object', properties: {} } } }),
    ).toEqual({ a: 7 });
  });
});

describe('a list of which one item may stand alone', () => {
  const phones: Schema = {
    type: 'object',
    properties: { a: { type: 'array', single: true, items: { $ref: '#/$defs/contact' } } },
  };

  it('takes a text, a block and a list', async () => {
    expect(await read('a: x\n', phones)).toEqual({ a: [{ role: 'x' }] });
    expect(await read('a: { role: x }\n', phones)).toEqual({ a: [{ role: 'x' }] });
    expect(await read('a: [x, { role: y }]\n', phones)).toEqual({ a: [{ role: 'x' }, { role: 'y' }] });
  });

  it('stays as it is when it is empty', async () => {
    expect(await read('a:\n', phones)).toEqual({ a: null });
    expect(await read('a: []\n', phones)).toEqual({ a: [] });
    expect(await read(`a: ''\n`, phones)).toEqual({ a: [{ role: '' }] });
  });
});

describe('what is compared with other texts', () => {
  const definition: Schema = { type: 'string' };
  const shape = shapeOf(
    {
      type: 'object',
      properties: {
        roles: { type: 'object', defines: 'role', additionalProperties: { $ref: '#/$defs/id' } },
        by: { type: 'array', single: true, items: { $ref: '#/$defs/reference' } },
        note: { $ref: '#/$defs/text' },
      },
    },
    { id: definition, reference: { type: 'string', refers: 'role' }, text: definition },
  );
  const composed = 'räddning2';
  const apart = composed.normalize('NFD');

  it('has the same letters however they were typed; what is only read stays as it is', async () => {
    expect(apart).not.toBe(composed);
    const text = `roles: { ${apart}: ${apart} }\nby: ${apart}\nnote: ${apart}\n`;
    expect(dataOf(await treeOf(text), shape)).toEqual({
      roles: { [composed]: composed },
      by: [composed],
      note: apart,
    });
  });

  it('is found where it stands', async () => {
    const root = await treeOf(`a: x\n${apart}: { b: y }\n`);
    expect(locate(root, `/${composed}/b`)).toMatchObject({ key: { text: 'b' }, node: { text: 'y' } });
    expect(locate(root, `/${apart}/b`)).toMatchObject({ key: { text: 'b' } });
  });

  it.each([
    ['in lines', `${composed}: x\n${apart}: y\n`],
    ['in braces', `{ ${composed}: x, ${apart}: y }\n`],
  ])('cannot stand twice as a key, %s', async (_where, text) => {
    const { problems } = await readYaml(text);
    expect(problems.map(({ code }) => code)).toEqual(['yaml/duplicate-key']);
  });

  it('is the composed form for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sameLetters(text)).toBe(text.normalize('NFC'));
        expect(sameLetters(text.normalize('NFD'))).toBe(text.normalize('NFD').normalize('NFC'));
      }),
    );
  });
});

describe('a map', () => {
  it('keeps the order of the text', async () => {
    const data = (await read('b: 1\na: 2\nc: 3\n', anyText)) as object;
    expect(Object.keys(data)).toEqual(['b', 'a', 'c']);
  });

  it('holds a key __proto__ like any other and changes no prototype', async () => {
    const data = (await read('__proto__: { polluted: yes }\nconstructor: x\n', {})) as Record<
      string,
      unknown
    >;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('without a schema gives the values of the core schema of YAML', async () => {
    expect(dataOf(await treeOf('a: 1\nb: [true, ~, x, "1"]\n'), undefined)).toEqual({
      a: 1,
      b: [true, null, 'x', '1'],
    });
  });
});

describe('isEmpty', () => {
  it('is true only where nothing was written', async () => {
    const root = await treeOf("a:\nb: ''\nc: ~\nd: []\n");
    const values = root.type === 'map' ? root.entries.map(({ value }) => isEmpty(value)) : [];
    expect(values).toEqual([true, false, false, false]);
  });
});
