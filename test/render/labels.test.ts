import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/host/kinds.js';
import { localeFor } from '../../src/host/locales.js';

const forFiles = ['id', 'language'];
const words = Object.entries(vocabulary()).filter(([word]) => !forFiles.includes(word));

describe.each(['en', 'da'])('labels in %s', (language) => {
  const labels = localeFor(language);

  it('name every field of every word', () => {
    const unnamed = words.flatMap(([word, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { $ref = '' }]) => {
        const isForFiles = forFiles.some((name) => $ref.endsWith(`/${name}`));
        const isNamed = labels.hasLabel(`field.${word}.${field}`) || labels.hasLabel(`field.${field}`);
        return isForFiles || isNamed ? [] : [`${word}.${field}`];
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('name every choice', () => {
    const unnamed = words.flatMap(([word, schema]) =>
      (schema.enum ?? []).flatMap((value) =>
        labels.hasLabel(`choice.${word}.${value}`) ? [] : [`${word} ${value}`],
      ),
    );
    expect(unnamed).toEqual([]);
  });
});

it('are the same in every language', () => {
  expect(Object.keys(localeFor('da').data.labels)).toEqual(Object.keys(localeFor('en').data.labels));
});
