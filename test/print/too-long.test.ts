import { expect, it } from 'vitest';
import type { Part } from '../../src/pdf/part.js';
import { tooLongIn } from '../../src/print/too-long.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';

const page = (text: string): Part['pages'][number] => ({
  width: 595,
  height: 842,
  content: new Uint8Array(),
  resources: [],
  annotations: [],
  elements: [],
  text,
  arrangement: '',
});
const part = {
  pages: [page('first'), page('second'), page('3rd')],
  objects: [],
  roots: [],
  identified: [],
  outline: [],
  destinations: [
    { name: 'card', page: 1, view: '' },
    { name: 'row-1', page: 1, view: '' },
    { name: 'row-2', page: 2, view: '' },
    { name: 'row-3', page: 3, view: '' },
  ],
} as unknown as Part;
const unit = (maxPages: number | undefined): BinderUnit =>
  ({ anchor: 'card', maxPages }) as unknown as BinderUnit;

it('tells what stands on pages that a piece may not have', () => {
  expect(tooLongIn(unit(1), part)).toEqual([
    { unit: 'card', pages: 3, beyond: ['row-2', 'row-3'], characters: 'second3rd'.length },
  ]);
  expect(tooLongIn(unit(2), part)).toMatchObject([{ beyond: ['row-3'], characters: 3 }]);
});

it('has nothing to tell of a piece that fits, or that may have any number of pages', () => {
  expect(tooLongIn(unit(3), part)).toEqual([]);
  expect(tooLongIn(unit(undefined), part)).toEqual([]);
});
