import { describe, expect, it } from 'vitest';
import { binderFrom } from './outline.js';

/** The rules of the pages of a binder whose form has so many columns. */
async function rulesWith(count: number): Promise<string> {
  const columns = Array.from({ length: count }, (_, index) => `Column ${index + 1}`).join(', ');
  const { rest } = await binderFrom({
    'binders/b.yaml': `kind: binder
title: Mappen
copies: [{ number: '1', holder: stab, place: Her }]
forms: [{ title: Log, columns: [${columns}] }]
`,
  });
  return rest.map(({ style }) => style).join('');
}

describe('the page of a form', () => {
  it('lies on its side with the heading before it, where the form has many columns', async () => {
    expect(await rulesWith(12)).toBe(
      '@page form { size: A4 landscape; margin: 32mm 20mm 20mm 20mm; }\n.sheet.wide, h2:has(+ .sheet.wide) { page: form; }',
    );
  });

  it('is upright else', async () => {
    expect(await rulesWith(8)).toBe('');
  });
});
