import { describe, expect, it } from 'vitest';
import type { BuildOutcome } from '../../src/api.js';
import { wordOutputs } from '../../src/commands/outputs.js';
import { languages, localeFor } from '../../src/host/locales.js';

type Output = BuildOutcome['outputs'][number];

function worded(language: string, output: Partial<Output>): string {
  const whole: Output = { path: 'x', format: 'pdf', plans: 2, pages: 1, isPrivate: false, ...output };
  return wordOutputs({ outputs: [whole] }, localeFor(language));
}

describe('what was written', () => {
  it.each([
    ['en', 'x: cards for a pocket, 1 page\n', 'x: cards for a pocket, 2 pages\n'],
    ['da', 'x: lommekort, 1 side\n', 'x: lommekort, 2 sider\n'],
    ['nb', 'x: lommekort, 1 side\n', 'x: lommekort, 2 sider\n'],
    ['sv', 'x: fickkort, 1 sida\n', 'x: fickkort, 2 sidor\n'],
    ['zh', 'x：口袋卡，共 1 页\n', 'x：口袋卡，共 2 页\n'],
    ['de', 'x: Taschenkarten, 1 Seite\n', 'x: Taschenkarten, 2 Seiten\n'],
  ])('counts pages as %s does, whatever the number of plans', (language, one, two) => {
    expect(worded(language, { part: 'pocket' })).toBe(one);
    expect(worded(language, { part: 'pocket', plans: 1, pages: 2 })).toBe(two);
  });

  it.each([
    [1, 1, 'x: mappe med 1 plan, 1 side\n'],
    [2, 9, 'x: mappe med 2 planer, 9 sider\n'],
    [1, 9, 'x: mappe med 1 plan, 9 sider\n'],
    [2, 1, 'x: mappe med 2 planer, 1 side\n'],
  ])('counts %i plans and %i pages each by itself', (plans, pages, line) => {
    expect(worded('da', { plans, pages })).toBe(line);
  });

  it.each(languages())('says every part and format that there is in %s', (language) => {
    for (const part of ['copy', 'replacement', 'pocket', 'poster'] as const)
      expect(worded(language, { part })).not.toMatch(/build\.|\{/);
    for (const format of ['html', 'pdf', 'docx', 'markdown', 'epub', 'site'] as const)
      expect(worded(language, { format })).not.toMatch(/build\.|\{/);
  });
});
