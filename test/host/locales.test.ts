import { describe, expect, it } from 'vitest';
import { environmentLanguage, languages, localeFor } from '../../src/host/locales.js';

describe('localeFor', () => {
  it('gives the locale of a language, whatever its region', () => {
    expect(languages()).toEqual(expect.arrayContaining(['da', 'en']));
    expect(localeFor('da').language).toBe('da');
    expect(localeFor('da_DK.UTF-8').language).toBe('da');
    expect(localeFor('DA-dk').language).toBe('da');
    expect(localeFor('da')).toBe(localeFor('da-DK'));
  });

  it.each(['tlh', 'C', 'POSIX', '', '../../package', '__proto__'])(
    'falls back to English for %j',
    (language) => {
      expect(localeFor(language).language).toBe('en');
    },
  );
});

describe('environmentLanguage', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sv_SE' }, 'sv'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'sv_SE', LC_ALL: 'da_DK' }, 'da'],
    [{ LANG: 'da_DK', LC_ALL: '' }, 'da'],
    [{ LANG: 'no_NO.UTF-8' }, 'nb'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nb'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'da_DK' }, 'en'],
  ])('of %o is %s', (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language);
  });
});
