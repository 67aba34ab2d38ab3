import { describe, expect, it } from 'vitest';
import { Locale, type RuleTexts } from '../../src/core/locale.js';

const ownTexts: RuleTexts = {
  summary: 'Own.',
  why: 'Because.',
  messages: { default: 'Found {name}.', many: { one: '{count} thing', other: '{count} things' } },
  advice: { default: ['Take {other}.', 'Leave {name}.'] },
};

/** A locale that knows one rule, and tells how often it was asked for its rules. */
function localeWith(rule: RuleTexts): { locale: Locale; asked: () => number } {
  let count = 0;
  const data = { language: 'en', messages: { 'run/x': 'Cannot.' }, advice: {}, labels: {}, cli: {} };
  const details = {
    hints: () => ({ word: 'hint' }),
    rules: () => {
      count += 1;
      return { shared: rule };
    },
  };
  return { locale: new Locale(data, details), asked: () => count };
}

const shared: RuleTexts = { summary: 'Shared.', why: 'So.', messages: { default: 'Shared found.' } };

describe('a locale that knows rules of a workspace', () => {
  it('has words for them, beside all that it has', () => {
    const { locale } = localeWith(shared);
    const knowing = locale.knowing({ own: ownTexts });
    expect(knowing.rule('own')).toEqual(ownTexts);
    expect(knowing.message('own', { name: 'x' })).toBe('Found x.');
    expect(knowing.message('own.many', { count: 1 })).toBe('1 thing');
    expect(knowing.message('own.many', { count: 2 })).toBe('2 things');
    expect(knowing.advice('own', { name: 'x' })).toBe('Leave x.');
    expect(knowing.advice('own', { name: 'x', other: 'y' })).toBe('Take y.');
    expect(knowing.rule('shared')).toEqual(shared);
    expect(knowing.message('shared')).toBe('Shared found.');
    expect(knowing.message('run/x')).toBe('Cannot.');
    expect(knowing.hint('word', 'x')).toBe('hint');
    expect(knowing.language).toBe('en');
  });

  it('leaves the one that it was made of as it is', () => {
    const { locale } = localeWith(shared);
    locale.knowing({ own: ownTexts });
    expect(locale.rule('own')).toBeUndefined();
    expect(locale.message('own')).toBe('messages.own');
  });

  it('is the same one where there are none', () => {
    const { locale, asked } = localeWith(shared);
    expect(locale.knowing({})).toBe(locale);
    expect(asked()).toBe(0);
  });
});
