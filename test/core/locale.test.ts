import { describe, expect, it } from 'vitest';
import { Locale, type LocaleData, type LocaleDetails } from '../../src/core/locale.js';

const data: LocaleData = {
  language: 'en',
  messages: {
    'a/plain': 'Nothing to fill.',
    'a/value': '“{value}” is {value}, not {other}.',
    'a/list': 'One of {allowed}.',
    'a/time': 'Every {every:time}, within {within:time}.',
    'a/count': { one: '{count} file', other: '{count} files' },
  },
  advice: {
    'a/plain': 'Do it.',
    'a/value': ['Did you mean “{suggestion}”?', 'Write {allowed}.'],
    'a/list': 'Write {allowed}.',
  },
  labels: { contact: 'Contact', contacts: { one: 'Contact', other: 'Contacts' } },
  cli: { hello: 'Hello {name}' },
};
const details: LocaleDetails = {
  hints: () => ({ 'step.do': 'What is done.' }),
  rules: () => ({
    'a-rule': {
      summary: 'A thing has a name.',
      why: 'Without one nobody finds it.',
      messages: { default: 'No name.', long: '“{name}” is too long.' },
      advice: { long: 'Shorten it.' },
    },
  }),
};
const english = new Locale(data, details);
const danish = new Locale({ ...data, language: 'da' }, details);

describe('what a rule says', () => {
  it('is found by the code of its finding, with or without a variant', () => {
    expect(english.message('a-rule')).toBe('No name.');
    expect(english.message('a-rule.long', { name: 'Ab' })).toBe('“Ab” is too long.');
    expect(english.advice('a-rule.long')).toBe('Shorten it.');
    expect(english.advice('a-rule')).toBeUndefined();
    expect(english.rule('a-rule')?.summary).toBe('A thing has a name.');
  });

  it('shows the code where there is none', () => {
    expect(english.message('b-rule')).toBe('messages.b-rule');
    expect(english.message('a-rule.short')).toBe('messages.a-rule.short');
    expect(english.rule('toString')).toBeUndefined();
  });

  it('is only read when it is asked for', () => {
    const forbidden = (): never => {
      throw new Error('read');
    };
    const frugal = new Locale(data, { hints: forbidden, rules: forbidden });
    expect(frugal.message('a/plain')).toBe('Nothing to fill.');
    expect(frugal.label('contact')).toBe('Contact');
    expect(frugal.hint(undefined, 'text')).toBe('text');
  });
});

describe('Locale.message', () => {
  it('fills in arguments, each as often as it stands there', () => {
    expect(english.message('a/value', { value: 'x', other: 3 })).toBe('“x” is x, not 3.');
  });

  it('leaves out an argument that is not given', () => {
    expect(english.message('a/value', { value: 'x' })).toBe('“x” is x, not .');
  });

  it('does not read an argument as a wording', () => {
    expect(english.message('a/value', { value: '{other}', other: '$& {value}' })).toBe(
      '“{other}” is {other}, not $& {value}.',
    );
  });

  it('joins a list as the language does', () => {
    expect(english.message('a/list', { allowed: ['a'] })).toBe('One of a.');
    expect(english.message('a/list', { allowed: ['a', 'b', 'c'] })).toBe('One of a, b, or c.');
    expect(danish.message('a/list', { allowed: ['a', 'b', 'c'] })).toBe('One of a, b eller c.');
  });

  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
    [21, '21 files'],
  ])('takes the plural of %i', (count, text) => {
    expect(english.message('a/count', { count })).toBe(text);
  });

  it('falls back to "other" where a language has more plurals than the file', () => {
    const polish = new Locale({ ...data, language: 'pl' }, details);
    expect(polish.message('a/count', { count: 3 })).toBe('3 files');
  });

  it('shows an unknown code, also one that every object has', () => {
    expect(english.message('a/none')).toBe('messages.a/none');
    expect(english.message('toString')).toBe('messages.toString');
    expect(english.message('__proto__')).toBe('messages.__proto__');
  });
});

describe('Locale.advice', () => {
  it('gives the one wording there is', () => {
    expect(english.advice('a/plain')).toBe('Do it.');
  });

  it('gives the first wording whose arguments are all there', () => {
    expect(english.advice('a/value', { suggestion: 'title', allowed: ['title'] })).toBe(
      'Did you mean “title”?',
    );
    expect(english.advice('a/value', { allowed: ['title', 'unit'] })).toBe('Write title or unit.');
  });

  it.each([[{}], [{ allowed: '' }], [{ allowed: [] }]])(
    'is silent when there is nothing to say: %o',
    (args) => {
      expect(english.advice('a/list', args)).toBeUndefined();
      expect(english.advice('a/value', args)).toBeUndefined();
    },
  );

  it('is silent for a code without advice', () => {
    expect(english.advice('a/count')).toBeUndefined();
    expect(english.advice('toString')).toBeUndefined();
  });
});

describe('labels and sentences', () => {
  it('come from their own sections', () => {
    expect(english.label('contact')).toBe('Contact');
    expect(english.label('contacts', { count: 2 })).toBe('Contacts');
    expect(english.say('hello', { name: 'Mia' })).toBe('Hello Mia');
    expect(english.label('hello')).toBe('labels.hello');
    expect(english.say('contact')).toBe('cli.contact');
  });

  it('tells whether there is a label', () => {
    expect(english.hasLabel('contact')).toBe(true);
    expect(english.hasLabel('a/plain')).toBe(false);
    expect(english.hasLabel('toString')).toBe(false);
  });

  it('knows its language', () => {
    expect(danish.language).toBe('da');
    expect(danish.data.labels['contact']).toBe('Contact');
  });
});

describe('what is measured', () => {
  it.each([
    ['en', 'Every 1 hour, within 2 days.', '“2.5” is 2.5, not 1200.'],
    ['da', 'Every 1 time, within 2 dage.', '“2,5” is 2,5, not 1200.'],
  ])('is worded in %s', (language, times, numbers) => {
    const locale = new Locale({ ...data, language }, details);
    expect(locale.message('a/time', { every: '1 h', within: '2 d' })).toBe(times);
    expect(locale.message('a/value', { value: 2.5, other: 1200 })).toBe(numbers);
  });

  it('stays as typed where it is no length of time', () => {
    expect(english.message('a/time', { every: 'now and then', within: '' })).toBe(
      'Every now and then, within .',
    );
  });
});

describe('Locale.hint', () => {
  it.each([
    ['step.do', 'What is done.'],
    ['step.by', 'from the schema'],
    ['toString', 'from the schema'],
    [undefined, 'from the schema'],
  ])('of %s is the translation, or else what the schema says', (key, said) => {
    expect(english.hint(key, 'from the schema')).toBe(said);
  });
});
