import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentLanguage, languages, localeFor } from '../../src/host/locales.js';

describe('the language of the environment', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'DA_dk' }, 'da'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: '12' }, 'en'],
    [{ LANG: 'nn_NO' }, 'nb'],
    [{ LANG: 'no' }, 'nb'],
    [{ LANG: 'nb_NO@euro' }, 'nb'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'da_DK' }, 'da'],
    [{ LANG: 'da_DK', LC_MESSAGES: '', LC_ALL: '' }, 'da'],
    [{ LANG: 'da_DK', LC_MESSAGES: 'sv_SE', LC_ALL: 'en_US' }, 'en'],
    [{ LANG: 'en_GB', LC_TIME: 'da_DK' }, 'en'],
  ])('with %o is %s', (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language);
  });

  it('always gives a locale, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (LANG) => {
        const language = environmentLanguage({ LANG });
        expect(language).toMatch(/^[a-z]+$/);
        expect(languages()).toContain(localeFor(language).language);
      }),
    );
  });

  it.each(['constructor', '__proto__', '../locales/da', 'tostring'])(
    'takes %j for none that it has',
    (name) => {
      expect(localeFor(name).language).toBe('en');
    },
  );
});
