import { keyNames } from './lists/key-names.js';
import { unfinishedAlone, unfinishedWords } from './lists/unfinished-words.js';
import { withoutResidue } from './residue.js';

// A letter of another script may stand right beside a blank: XX公司.
const wordBefore = '(?<![\\p{Script=Latin}\\p{N}])';
const wordAfter = '(?![\\p{Script=Latin}\\p{N}])';

const blank = new RegExp(
  [
    // Links, images, footnotes and tick boxes have brackets too. A long text may go on in the next line.
    `(?<![\\]\\p{L}\\p{N}])\\[(?![ xX]?\\]|\\d+\\])[^[\\]\\n]+(?:\\n[^[\\]\\n]+)?\\](?![([]|: *(?:<|/|\\w+:))`,
    '\\{\\{[^{}\\n]*\\}\\}',
    // So have addresses: <https://example.dk>, <vagt@example.dk>.
    '<(?=\\p{L})(?!\\w+:)[^<>@\\n]+>',
    `${wordBefore}[Xx]{2,}(?:[ .-]?[Xx]{2,})*${wordAfter}`,
    // One between two numbers multiplies them, and so may two by mistake: 10×20. In 20××年 they stand for the rest.
    `(?<!\\p{Script=Latin})(?:[×Ｘｘ]{3,}|(?<!\\p{N}\\s)(?<!\\p{N}(?=..\\p{N}))[×Ｘｘ]{2}(?![×Ｘｘ]))(?:[ .-]?[×Ｘｘ]{2,})*(?!\\p{Script=Latin})`,
    '某{2,}',
    // Behind an at or in the name of a file these are somebody's initials; “tbc” within a text is an illness.
    '(?<![\\p{L}\\p{N}@/._-])[Tt][Bb][AaDd](?![\\p{L}\\p{N}@/_]|[.-][\\p{L}\\p{N}])',
    '[Tt][Bb][Cc](?<=^[\\s(]*...)(?=[\\s).?!]*$)',
    ...Object.values(unfinishedWords).flat().map(wordPattern),
    // Right behind a word or its quotation they only say that it goes on: "osv...". So do those between two numbers: R1, R2 … R9.
    '(?<![\\p{L}\\p{N}…]|[\\p{L}\\p{N}?!.][?!.)"”“’»]+)(?:…+|\\.{3,})(?!…|(?<=\\p{N} ?(?:…+|\\.{3,})) ?\\p{L}{0,3}\\p{N})',
    // Right behind a word or a bracket they only ask.
    '(?<![\\p{L}\\p{Pe}\\p{Pf}"?？!！])[?？]{3,}',
    // Before the number of a service they are dialled: **61*70102030#.
    '\\*{2,}(?!(?<!\\*..)\\d{2,3}[*#])',
    `(?<!_)${wordBefore}_{2,}(?!_)${wordAfter}`,
    // The rest of a year: 20__年.
    '(?<=(?<!\\p{N})\\p{N}{2})_{2,}(?=\\s?年)',
  ].join('|'),
  'gu',
);
/** Most texts have nothing that any of them begins with, which is much faster to see. */
const sign = new RegExp(
  [
    '[[{<…]',
    '\\*\\*',
    '__',
    '\\.{3}',
    '[?？]{3}',
    '[Xx]{2}',
    '[×Ｘｘ]{2}',
    '某某',
    '[Tt][Bb][AaCcDd]',
    ...Object.values(unfinishedWords).flat().map(lettersOf),
  ].join('|'),
  'u',
);
/** Where these letters are an illness within a text, also in capitals. */
const illnesses: ReadonlySet<string> = new Set(['da', 'nb', 'sv', 'de']);
const onlyUnfinished = /^[\s(]*TBC[\s).?!]*$/;

/** The whole text, or what stands behind the last colon: “Deputy: NN”. */
const alone = new RegExp(
  `(?:^|[:：])[\\s(（]*(${Object.values(unfinishedAlone).flat().map(lettersOf).join('|')})[\\s)）.。?!]*$`,
  'u',
);

const bold = /\*\*(?=\S)((?:[^*]|\*(?!\*))*?)(?<=\S)\*\*/gu;
const strong =
  /(?<![\p{L}\p{N}_])__(?=[^\s_])(?=[^_\n]*[\p{L}\p{N}])([^_\n]*)(?<=[^\s_])__(?![\p{L}\p{N}_])/gu;
const rule = /^ *(?:\*{3,}|_{3,}) *$/gmu;

/** What was left in a text to be filled in: `[navn]`, `XX`, `××`, a word that says so, `{{name}}`, `<name>`, `…`, `???`, `**`, `__`. Each as typed, once, in order. */
export function findPlaceholders(text: string, language: string = 'en'): string[] {
  const [, only] = alone.exec(text) ?? [];
  if (only !== undefined) return [only];
  if (!sign.test(text)) return [];
  const plain = withoutResidue(text)
    .replace(rule, (line) => ' '.repeat(line.length))
    .replace(bold, '  $1  ');
  const left = plain.includes('__') ? plain.replace(strong, '  $1  ') : plain;
  return [
    ...new Set(
      [...left.matchAll(blank)]
        .map(({ index, 0: { length } }) => ({ index, found: text.slice(index, index + length) }))
        .filter(({ index, found }) => !isKey(found, text, index))
        .map(({ found }) => found)
        .filter((found) => found !== 'TBC' || !illnesses.has(language) || onlyUnfinished.test(text)),
    ),
  ];
}

/** Whether brackets hold what stands on a key: <Enter>, [Ctrl]+[C], [Alt+F4]. In square ones a small letter begins what is to be filled in: [shift]. */
function isKey(found: string, text: string, index: number): boolean {
  if (!/^(?:<|\[(?!\p{Ll}))/u.test(found)) return false;
  const keys = found
    .slice(1, -1)
    .toLowerCase()
    .split(/ ?[+-] ?/);
  const isNamed = (key: string): boolean => keyNames.has(key) || /^f(?:[1-9]|1\d|2[0-4])$/.test(key);
  const isHeld = keys.some(isNamed) || /[>\]] ?[+-] ?$/.test(text.slice(Math.max(0, index - 4), index));
  return isHeld && keys.every((key) => isNamed(key) || /^[\p{L}\p{N}]$/u.test(key));
}

/** A text without the keys in brackets, which are no words. */
export function withoutKeys(text: string): string {
  return text.replaceAll(/<[^<>\n]+>|\[[^[\]\n]+\]/g, (found: string, index: number) =>
    isKey(found, text, index) ? ' ' : found,
  );
}

/** Whether something in a text still has to be filled in; then nothing else is worth saying of it. */
export function hasPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}

/** A word as it may stand in a text; Chinese ones need no space around them. */
function wordPattern(word: string): string {
  const letters = `(?:${lettersOf(word)})`;
  return /\p{Script=Han}/u.test(word) ? letters : `${wordBefore}${letters}${wordAfter}`;
}

/** A word of small letters may begin a sentence. */
function lettersOf(word: string): string {
  const letters = word.replaceAll(/[().]/g, '\\$&');
  return /^\p{Ll}/u.test(word) ? `${letters}|${letters.charAt(0).toUpperCase()}${letters.slice(1)}` : letters;
}
