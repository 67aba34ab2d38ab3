import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/document.js';
import { composeKind } from '../../src/language/kind.js';
import { locate } from '../../src/language/locate.js';
import { type Schema, shapeOf } from '../../src/language/shape.js';
import { type Visit, walk } from '../../src/language/walk.js';
import { kinds } from '../support/workspace.js';
import { planWith } from './faults.js';

const words: Readonly<Record<string, Schema>> = {
  text: { type: 'string' },
  head: { type: 'object', properties: { title: { $ref: '#/$defs/text' } } },
  step: { type: 'object', properties: { do: { $ref: '#/$defs/text' }, by: { type: 'string' } } },
};

const { shape } = composeKind(
  {
    kind: 'x',
    head: { $ref: '#/$defs/head' },
    properties: {
      first: { type: 'array', items: { $ref: '#/$defs/step' } },
      second: { type: 'object', additionalProperties: { $ref: '#/$defs/step' } },
      third: { $ref: '#/$defs/text' },
    },
  },
  words,
);

function outline(visits: readonly Visit[]): string[] {
  return visits.map(({ pointer, word }) => `${pointer} ${word ?? '-'}`);
}

describe('walk', () => {
  const data = {
    third: 'c',
    second: { 'b/1': { by: 'x', do: 'y' }, a: {} },
    unknown: { do: 'z' },
    first: [{ by: 'p', do: 'q' }, {}],
    title: 'T',
  };

  it('follows the order of the schema and not of the data, parents first', () => {
    expect(outline(walk(data, shape))).toEqual([
      ' -',
      '/title text',
      '/first -',
      '/first/0 step',
      '/first/0/do text',
      '/first/0/by -',
      '/first/1 step',
      '/second -',
      '/second/b~11 step',
      '/second/b~11/do text',
      '/second/b~11/by -',
      '/second/a step',
      '/third text',
    ]);
  });

  it('gives each place its value, its key and the place above', () => {
    const visits = walk(data, shape);
    const action = visits.find(({ pointer }) => pointer === '/second/b~11/do');
    expect(action).toMatchObject({ value: 'y', key: 'do' });
    expect(action?.parent).toMatchObject({ key: 'b/1', word: 'step' });
    expect(action?.parent?.parent).toMatchObject({ key: 'second', word: undefined });
    expect(visits.find(({ pointer }) => pointer === '/first/0')?.key).toBe(0);
    expect(visits[0]).toMatchObject({ key: '', pointer: '', parent: undefined, value: data });
  });

  it('passes over what does not fit instead of failing', () => {
    const misfit = { first: 'no list', second: null, third: ['x'] };
    expect(outline(walk(misfit, shape))).toEqual([' -', '/first -', '/second -', '/third text']);
    expect(outline(walk(null, shape))).toEqual([' -']);
  });

  it('looks into nothing of which the schema says nothing', () => {
    const open = shapeOf({ type: 'object', properties: { a: { type: 'object' }, b: { type: 'array' } } }, {});
    expect(outline(walk({ a: { x: 1 }, b: [1] }, open))).toEqual([' -', '/a -', '/b -']);
  });

  it('sees own properties only', () => {
    const text: Schema = { type: 'string' };
    const object = shapeOf({ type: 'object', properties: { ['toString' as string]: text, a: text } }, {});
    expect(outline(walk({ a: 'x' }, object))).toEqual([' -', '/a -']);
  });

  it('visits places that exist in the text', async () => {
    const { document } = await readDocument(
      'a.yaml',
      planWith({ kontakt: '[krisestab, { role: x, title: X, phone: 112 }]' }),
      kinds,
    );
    const visits = walk(document?.data, document?.kind.shape ?? shape);
    expect(visits.length).toBeGreaterThan(30);
    for (const visit of visits) {
      const place = document && locate(document.root, visit.pointer);
      if (typeof visit.value === 'string' && place?.node.type === 'scalar')
        expect(place.node.text).toBe(visit.value);
    }
    expect(visits.filter(({ word }) => word === 'contact').map(({ pointer }) => pointer)).toEqual([
      '/kontakt/0',
      '/kontakt/1',
    ]);
    expect(visits.filter(({ word }) => word === 'phone').map(({ pointer }) => pointer)).toEqual([
      '/kontakt/1/phone/0',
    ]);
  });
});
