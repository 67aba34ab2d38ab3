import type { ItemView, ValueView } from './values.js';

const softHyphen = '\u00ad';
const words = /\p{L}{8,}/gu;
const vowels = 'aeiouyæøåäöü';
/** Consonants that begin a syllable together; of any others only the last does. */
const onsets = 'schl|schr|schw|sch|spr|str|skr|ch|ph|th|sk|sj|kj|st|sp|[bfgkp]l|[bdfgkpt]r';
const syllable = new RegExp(`[${vowels}][^${vowels}]*?(?=(?:${onsets}|[^${vowels}])[${vowels}])`, 'giu');
/** Endings that are always joined to the next part by an s, which stays with them. */
const surely = 'hed|het|heit|keit|itet|ität|tion|sion|sjon|skab|skap|schaft';
/** Endings that are joined by an s or by none, so that an s behind them may begin the next part: “driftsansvarlig”, “driftstopp”. */
const perhaps = '[iu]ng|g[aå]ng|drift|arbe(?:jd|id|t)|samfun[dn]|f[eä]rd|v[åa]rd|[dgln]ion|tet|tät';
/** How parts begin that make no other word with an s before them. */
const beginnings = [
  's|[bdgrz]|f(?![äæi])|h(?!o[pw]|ell|un)',
  'afdel|aftal|an(?:[lv]|st|sv|ordn)|arb|assi|av[dt]|cent|chef|ein[hrw]|in(?:f|sat|st|sp)|jour',
  'kett|klass|klima|kom[mp]|kon(?:[df]|sul|t[ior])|koor|kopi|kris|kurs|kvali[tf]',
  'led(?:ar|e[lrn]|ning)|leit|list|lokal|l[öø]n|medarb|medd|medlem|metod|milj|m[öø][td]|måte|myndig|niv|nummer|nät',
  'omr|opp?[fg]|ord[fn]|partn|perso|plan|pla(?:ts|ds|ss)|pro[jtb]|progr|prosess|proces|punkt|pärm',
  'ta(?:gare|ger|ker)|tekn|telef|test|tid(?!l)|tj[aäe]n|trafi|ud[bdfsv]|upp[dfg]|ut[brsv]',
  'va[gk]t|varsl|ver[bfknstw]|virks|vård|w(?:ass|er|eg|ach)|ägare|økonom|ekonom|über|übung',
].join('|');
/** How parts go on that begin with the s. */
const withS = [
  'els(?![äi])|ikker|ignal|entral|enter|ett(?:else|ing)|upport|ystem|äker|äkr|ätt|æt|cheib|prech|prung',
  'tans|tart|tatus|topp|törn|tyr(?:ing|e)|ynkron',
].join('|');
const joint = new RegExp(
  `(?:(?<=\\p{L}{2})(?:${surely})s|(?:${perhaps})s(?=${beginnings}))(?=\\p{L}{4})`,
  'giu',
);
/** An s of which nobody can say which part it belongs to, with what stands before the next vowel. */
const doubtful = new RegExp(`(?<=${perhaps})s(?!${beginnings}|${withS})[^${vowels}]*`, 'giu');
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

/** Where a word may be broken: where its parts are joined, and between syllables, but neither beside such a place nor at a doubtful s. */
function placesIn(word: string): number[] {
  const joints = endsOf(joint, word);
  const doubts = [...word.matchAll(doubtful)].map(
    ({ index, 0: part }) => [index, index + part.length] as const,
  );
  const syllables = endsOf(syllable, word).filter(
    (place) =>
      place >= together &&
      place <= word.length - together &&
      joints.every((other) => Math.abs(place - other) > together) &&
      doubts.every(([from, to]) => place < from || place > to),
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
