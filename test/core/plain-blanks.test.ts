import { expect, it } from 'vitest';
import { withPlainBlanks } from '../../src/core/plain-blanks.js';

it.each([
  ['88 88 80 01', '88 88 80 01'],
  ['88\u00a088\u202f80\u200701', '88 88 80 01'],
  ['\u202a88\t88\u200b80\u206001\u202c\u200e\ufeff\u00ad', '88 888001'],
  ['（＋45） 88–88', '（＋45） 88–88'],
])('%j is %j', (typed, plain) => {
  expect(withPlainBlanks(typed)).toBe(plain);
});
