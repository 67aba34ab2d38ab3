import { durationInWords } from '../../src/core/duration-in-words.js';
import { localeFor } from '../../src/host/locales.js';
import type { Shape } from '../../src/language/shape.js';
import { dateInWords } from '../../src/render/dates.js';
import { phoneInWords } from '../../src/render/phones.js';

/** Data with every field filled in, and for each field the words that must be found on paper. */
export interface Marked {
  readonly data: Record<string, unknown>;
  readonly expected: ReadonlyMap<string, string>;
}

/** Fills every field of a shape with a value that occurs nowhere else; of a choice the one numbered `choice`, turning over. */
export function markedData(shape: Shape, choice: number): Marked {
  const expected = new Map<string, string>();
  const labels = localeFor('da');
  let count = 0;

  const fill = (place: Shape, path: string, above: readonly Shape[]): unknown => {
    if (place.type === 'array')
      return [0, 1].map((index) => (place.items ? fill(place.items, `${path}/${index}`, above) : ''));
    if (place.type === 'object') return fillObject(place, path, above);
    count += 1;
    const [value, words] = place.type === 'string' ? textFor(place) : [count, String(count)];
    if (words !== undefined) expected.set(path, words);
    return value;
  };

  const fillObject = (place: Shape, path: string, above: readonly Shape[]): unknown => {
    const within = [...above, place];
    if (place.fields.size === 0 && place.items) {
      count += 1;
      const key = `nøgle${count}x`;
      if (place.schema.keys) expected.set(`${path}/key`, key);
      return { [key]: fill(place.items, `${path}/${key}`, within) };
    }
    // A word may hold itself: once is enough. How a document is laid out is seen and not read.
    const entries = [...place.fields]
      .filter(
        ([, field]) =>
          field.word !== 'layout' &&
          field.word !== 'pocket' &&
          !within.some(({ word }) => word !== undefined && word === field.items?.word),
      )
      .map(([name, field]) => [name, fill(field, `${path}/${name}`, within)] as const);
    // A contact with a title of its own is printed by that title and not by its id.
    if (place.word === 'contact') expected.delete(`${path}/role`);
    // The rows of a form are drawn and not counted.
    if (place.word === 'form') expected.delete(`${path}/rows`);
    return Object.fromEntries(entries);
  };

  const textFor = ({ word, schema }: Shape): [string, string | undefined] => {
    if (word === 'language') return ['da', undefined];
    if (word === 'sides') return ['one', undefined];
    if (schema.enum) {
      const value = schema.enum[choice % schema.enum.length] ?? '';
      const key = `choice.${word}.${value}`;
      return [value, labels.hasLabel(key) ? labels.label(key) : undefined];
    }
    const mark = `mærke${count}x`;
    switch (word) {
      case 'id':
      case 'csv-column':
      case 'section-reference':
      case 'tab':
        return [mark, undefined];
      case 'email':
        return [`${mark}@nordby.example`, `${mark}@nordby.example`];
      case 'date': {
        const date = new Date(Date.UTC(2020, 0, count)).toISOString().slice(0, 10);
        return [date, dateInWords(date, 'da-DK')];
      }
      case 'duration':
        return [`${count} min`, durationInWords(`${count} min`, 'da-DK')];
      case 'phone': {
        const number = `2${String(count).padStart(7, '0')}`;
        return [number, phoneInWords(number, 'DK').text];
      }
      default:
        return [mark, mark];
    }
  };

  return { data: fillObject(shape, '', []) as Record<string, unknown>, expected };
}
