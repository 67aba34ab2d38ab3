import { describe, expect, it } from 'vitest';
import { circlesIn } from '../../src/host/kind-circles.js';
import type { Schema } from '../../src/language/shape.js';

const to = (word: string): Schema => ({ $ref: `#/$defs/${word}` });
const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => {
  return { type: 'object', properties, required, additionalProperties: false };
};
const list = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });

describe('words that lead back to themselves', () => {
  it.each<[string, Record<string, Schema>, string[][]]>([
    ['a word that is itself', { a: to('a') }, [['a', 'a', '/$defs/a/$ref']]],
    ['words that are each other', { a: to('b'), b: to('a') }, [['a', 'b', 'a', '/$defs/a/$ref']]],
    ['a word that leads into a circle', { a: to('b'), b: to('b') }, [['b', 'b', '/$defs/b/$ref']]],
    [
      'a field that must be there',
      { a: object({ 'x/y': to('a') }) },
      [['a', 'a', '/$defs/a/properties/x~1y/$ref']],
    ],
    [
      'an object within, and a list that may not be empty',
      { a: object({ x: object({ y: list(to('b'), 1) }) }), b: object({ z: to('a') }) },
      [['a', 'b', 'a', '/$defs/a/properties/x/properties/y/items/$ref']],
    ],
    [
      'two circles',
      { a: object({ x: to('b') }), b: to('a'), c: to('d'), d: to('c') },
      [
        ['a', 'b', 'a', '/$defs/a/properties/x/$ref'],
        ['c', 'd', 'c', '/$defs/c/$ref'],
      ],
    ],
    ['a shared word', { a: to('step') }, []],
    ['a field that may be left out', { a: object({ x: to('a') }, []) }, []],
    ['a list that may be empty', { a: object({ x: list(to('a')) }) }, []],
    ['the same word twice', { a: object({ x: to('b'), y: to('b') }), b: { type: 'string' } }, []],
  ])('%s', (_, words, circles) => {
    expect(circlesIn(words).map(({ words: way, pointer }) => [...way, pointer])).toEqual(circles);
  });
});
