import { digitRunsIn } from './digit-runs.js';

/** A line of a table: about how many letters go into it, and how much wider than those figures are, and letters in the heads. */
export interface TableLine {
  readonly letters: number;
  readonly figures: number;
  readonly heads: number;
}

const gap = 2;
/** Longer words can be broken between syllables. */
const longestWord = 14;
/** Texts of up to so many letters stay on one line. */
const shortText = 14;
const longestCell = 300;
/** Of a longer word so many letters stay together, or it is no longer read as one. */
const legibleWord = 8;
/** Figures are wider than the average letter. */
const figuresInTexts = 1.1;
const boldFigures = 1.2;
/** Chinese may be broken anywhere, but not into a column of single characters. */
const leastOfChinese = 16;
/** A line on an upright sheet, where numbers are bold. */
export const onPage: TableLine = { letters: 75, figures: boldFigures, heads: 0.88 };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;
const wideLetters = /\p{Lu}|[mw]/gu;

/** What stands in a column: its heading, the texts of each of its cells, and the numbers, which must never be broken. */
export interface ColumnTexts {
  readonly label?: string;
  readonly cells: readonly (readonly string[])[];
  readonly numbers: readonly string[];
}

/** What a column needs, in letters: for its numbers, to be read at all, and to break no word. */
interface Need {
  readonly numbers: number;
  readonly legible: number;
  readonly words: number;
}

/**
 * The widths of columns in percent. Every column gets room for its numbers, then for words in legible pieces, then for its longest word, as
 * far as there is any; what is left goes to the columns with the longest cells.
 */
export function columnWidths(columns: readonly ColumnTexts[]): number[] {
  return columnShares(columns, onPage).map(Math.round);
}

/** The widths of columns in percent, to fractions of one, for lines of any length. */
export function columnShares(columns: readonly ColumnTexts[], line: TableLine): number[] {
  const least = leastWidths(needsOf(columns, line), line);
  const wanting = columns.map(({ cells }, index) => {
    const lengths = cells.map((texts) => sum(texts.map(lengthOf)));
    return Math.max(longest(lengths, longestCell) - (least[index] ?? 0), 1);
  });
  const spare = Math.max(line.letters - sum(least), 0) / sum(wanting);
  const widths = least.map((width, index) => width + spare * (wanting[index] ?? 0));
  return widths.map((width) => (width / sum(widths)) * 100);
}

/** The widths in percent of columns that are written in by hand: as even as their heads allow. */
export function evenShares(labels: readonly string[], line: TableLine): number[] {
  const least = leastWidths(needsOf(labels.map(headed), line), line);
  const level = levelIn(
    least.toSorted((a, b) => b - a),
    line.letters,
  );
  const widths = least.map((width) => Math.max(width, level));
  return widths.map((width) => (width / sum(widths)) * 100);
}

/** What is left for each of the narrower columns when the widest have what they need. */
function levelIn([widest = 0, ...rest]: readonly number[], room: number): number {
  const even = room / (rest.length + 1);
  return widest <= even || rest.length === 0 ? even : levelIn(rest, room - widest);
}

/** A column with nothing in it but its head. */
export function headed(label: string): ColumnTexts {
  return { label, cells: [], numbers: [] };
}

/** Whether the columns can stand beside each other so that they can be read. */
export function fitsLine(columns: readonly ColumnTexts[], line: TableLine): boolean {
  return sum(needsOf(columns, line).map(({ legible }) => legible)) <= line.letters;
}

/** How many letters fit into a line of a column that is so many percent wide. */
export function roomIn(width: number, { letters }: TableLine = onPage): number {
  return (width / 100) * letters - gap;
}

function needsOf(columns: readonly ColumnTexts[], { letters, figures, heads }: TableLine): Need[] {
  return columns.map(({ label = '', cells, numbers: own }, index) => {
    const texts = cells.flat();
    // The first column is set in bold, which is wider.
    const isBold = index === 0;
    const bold = isBold ? 1 : 0.9;
    const numbers = longest(own.map(lengthOf), letters) * (isBold ? boldFigures : figures) + gap;
    const unbroken = texts.flatMap((text) => (lengthOf(text) <= shortText ? lengthOf(text) : wordsOf(text)));
    const whole = texts.flatMap((text) => [...digitRunsIn(text), ...codesIn(text)]);
    const inTexts = longest(whole.map(lengthOf), letters) * (isBold ? boldFigures : figuresInTexts);
    const needFor = (most: number): number =>
      Math.max(
        longest(unbroken, most) * bold + gap,
        longest(headWords(label), most) * heads + gap,
        inTexts + gap,
        numbers,
      );
    return { numbers, legible: needFor(legibleWord), words: needFor(longestWord) };
  });
}

/** As much of each need as there is room for, the first ones first. */
function leastWidths(needs: readonly Need[], { letters }: TableLine): number[] {
  let widths = needs.map(({ numbers }) => numbers);
  for (const need of ['legible', 'words'] as const) {
    const missing = sum(needs.map((one) => one[need])) - sum(widths);
    const part = Math.min(Math.max(letters - sum(widths), 0) / Math.max(missing, 1), 1);
    widths = widths.map((width, index) => width + ((needs[index]?.[need] ?? width) - width) * part);
  }
  return widths;
}

/** How many letters wide a text is; a Chinese character is as wide as two. */
export function lengthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

function wordsOf(text: string): number[] {
  return text.split(/[\s-]+/).map((word) => {
    const chinese = word.match(wide)?.length ?? 0;
    return word.length - chinese + Math.min(chinese * 2, leastOfChinese);
  });
}

/** A head is often a single short word, in which a wide letter is not made up for by narrow ones. */
function headWords(label: string): number[] {
  return label.split(/[\s-]+/).flatMap((word) => {
    const more = sum((word.match(wideLetters) ?? []).map((letter) => (/[mw]/i.test(letter) ? 0.6 : 0.25)));
    return wordsOf(word).map((length) => length + more);
  });
}

/** What is read by its characters rather than as a word: the number of a key, a time. */
function codesIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word.length <= legibleWord && /\d/.test(word));
}

function longest(lengths: readonly number[], most: number): number {
  return lengths.reduce((longer, length) => Math.min(Math.max(longer, length), most), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
