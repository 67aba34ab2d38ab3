import type { ItemView, ValueView } from './values.js';

const softHyphen = '\u00ad';
const words = /\p{L}{8,}/gu;
const vowels = 'aeiouyæøåäöü';
/** Consonants that begin a syllable together; of any others only the last does. */
const onsets = 'schl|schr|schw|sch|spr|str|skr|ch|ph|th|sk|sj|kj|st|sp|[bfgkp]l|[bdfgkpt]r';
const syllable = new RegExp(`[${vowels}][^${vowels}]*?(?=(?:${onsets}|[^${vowels}])[${vowels}])`, 'giu');
/** What joins the parts of a word with an s, which stays with the part before it. */
const endings = 'hed|het|heit|keit|tet|tät|ion|[iu]ng|g[aå]ng|skab|skap|schaft|ferd|vård';
const joint = new RegExp(
  `(?:(?<=\\p{L}{2})(?:${endings})|arbe(?:jd|id|t)|drift|samfun[dn])s(?=\\p{L}{4})`,
  'giu',
);
/** So many letters stay together at the start and at the end of a word, and on both sides of where its parts are joined. */
const together = 3;

/**
 * Says where words that are longer than their line may be broken, between syllables: browsers know no rules for most languages,
 * and a word that is broken anywhere without a hyphen is misread. `room` is how many letters fit into the line.
 */
export function hyphenated(text: string, room: number): string {
  return text.replaceAll(words, (word) => {
    if (word.length < room) return word;
    return placesIn(word).reduceRight(
      (broken, place) => broken.slice(0, place) + softHyphen + broken.slice(place),
      word,
    );
  });
}

/** Where a word may be broken: where its parts are joined, and between syllables that are not beside such a place. */
function placesIn(word: string): number[] {
  const joints = endsOf(joint, word);
  const syllables = endsOf(syllable, word).filter(
    (place) =>
      place >= together &&
      place <= word.length - together &&
      joints.every((other) => Math.abs(place - other) > together),
  );
  return [...joints, ...syllables].sort((a, b) => a - b);
}

function endsOf(pattern: RegExp, word: string): number[] {
  return [...word.matchAll(pattern)].map(({ index, 0: part }) => index + part.length);
}

/** A value of which the words that are longer than its line may be broken; numbers, addresses and links stay as they are. */
export function hyphenatedValue(value: ValueView, room: number): ValueView {
  switch (value.template) {
    case 'values/text':
    case 'values/role':
      return { ...value, text: hyphenated(value.text, room) };
    case 'values/link':
      return value.href === null || value.href.startsWith('#')
        ? { ...value, text: hyphenated(value.text, room) }
        : value;
    case 'values/prose':
      return /[@`]|:\/\//.test(value.source) ? value : { ...value, source: hyphenated(value.source, room) };
    case 'values/list':
      return { ...value, items: value.items.map((item) => hyphenatedValue(item, room)) };
    default:
      return 'items' in value
        ? { ...value, items: value.items.map((item) => hyphenatedItem(item, room)) }
        : value;
  }
}

function hyphenatedItem(item: ItemView, room: number): ItemView {
  const fields = item.fields.map((field) => ({ ...field, value: hyphenatedValue(field.value, room) }));
  return { ...item, fields };
}
