import { describe, expect, it } from 'vitest';
import {
  bracketed,
  joined,
  separatorIn,
  withCommas,
  withNote,
  withSemicolons,
} from '../../src/core/punctuation.js';

describe.each([
  ['en', ['(a)', 'a b', 'a, b', 'a, b', 'a; b', 'a (b)']],
  ['da-DK', ['(a)', 'a b', 'a, b', 'a, b', 'a; b', 'a (b)']],
  ['zh', ['（a）', 'ab', 'a、b', 'a，b', 'a；b', 'a（b）']],
  ['zh-CN', ['（a）', 'ab', 'a、b', 'a，b', 'a；b', 'a（b）']],
])('the marks of %s', (language, marks) => {
  it('are its own', () => {
    const parts = ['a', 'b'];
    expect([
      bracketed('a', language),
      joined(parts, language),
      parts.join(separatorIn(language)),
      withCommas(parts, language),
      withSemicolons(parts, language),
      withNote('a', 'b', language),
    ]).toEqual(marks);
  });
});

it('what is not there leaves no blank', () => {
  expect(joined(['a', undefined, '', 'b'], 'en')).toBe('a b');
});
