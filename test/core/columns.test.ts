import { expect, it } from 'vitest';
import { columnsOf } from '../../src/core/columns.js';

it.each([
  ['', 0],
  ['plan --help', 11],
  ['Ærø på tværs', 12],
  ['工作区', 6],
  ['默认 pretty', 11],
  ['用法：', 6],
  ['（2026-03-02）；', 16],
  ['プラン', 6],
  ['계획', 4],
  ['“引号”', 6],
])('%j takes %i columns of a terminal', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
