import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { readDocument } from '../../src/language/document.js';
import { kinds } from '../support/workspace.js';

const role = (phone: string): string =>
  `kind: roles\nroles:\n  vagt:\n    title: Vagt\n    phone: ${phone}\n`;

describe('a text that is too short', () => {
  it.each([
    ['en', '9', '“9” does not have the form that “phone” needs.'],
    ['da', '9', '“9” har ikke den form, som “phone” kræver.'],
    ['en', '[112, x]', '“x” does not have the form that “phone” needs.'],
    ['en', "''", '“phone” has no value.'],
    ['da', '', '“phone” har ingen værdi.'],
  ])('is not said to be missing (%s: %j)', async (language, phone, message) => {
    const { diagnostics } = await readDocument('a.yaml', role(phone), kinds);
    expect(diagnostics.map(({ code, args }) => localeFor(language).message(code, args))).toEqual([message]);
  });

  it('is fine as soon as it is long enough', async () => {
    expect((await readDocument('a.yaml', role('99'), kinds)).diagnostics).toEqual([]);
  });
});
