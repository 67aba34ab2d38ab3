/** About as many letters go into a line on paper. */
const lineLength = 75;
const gap = 2;
/** Longer words can be broken between syllables. */
const longestWord = 14;
/** Texts of up to so many letters stay on one line. */
const shortText = 14;
const longestCell = 300;
/** Chinese may be broken anywhere, but not into a column of single characters. */
const leastOfChinese = 16;
/** Figures in bold are wider than the average letter. */
const figures = 1.2;
/** The heads of columns are set smaller. */
const headings = 0.88;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;

/** What stands in a column: its heading, the texts of each of its cells, and the numbers, which must never be broken. */
export interface ColumnTexts {
  readonly label?: string;
  readonly cells: readonly (readonly string[])[];
  readonly numbers: readonly string[];
}

/**
 * The widths of columns in percent. Every column gets room for its numbers and for its longest word, as far as there is any; what
 * is left goes to the columns with the longest cells.
 */
export function columnWidths(columns: readonly ColumnTexts[]): number[] {
  const fixed = columns.map(({ numbers }) => longest(numbers.map(lengthOf), lineLength) * figures + gap);
  const wished = columns.map(({ label = '', cells }, index) => {
    const unbroken = cells
      .flat()
      .flatMap((text) => (lengthOf(text) <= shortText ? lengthOf(text) : wordsOf(text)));
    // The first column is set in bold, which is wider.
    const word = longest(unbroken, longestWord) * (index === 0 ? 1 : 0.9);
    return Math.max(word + gap, longest(wordsOf(label), longestWord) * headings + gap, fixed[index] ?? 0);
  });
  const tight = Math.min((lineLength - sum(fixed)) / Math.max(sum(wished) - sum(fixed), 1), 1);
  const least = wished.map((width, index) => {
    const own = fixed[index] ?? 0;
    return own + (width - own) * Math.max(tight, 0);
  });
  const wanting = columns.map(({ cells }, index) => {
    const lengths = cells.map((texts) => sum(texts.map(lengthOf)));
    return Math.max(longest(lengths, longestCell) - (least[index] ?? 0), 1);
  });
  const spare = Math.max(lineLength - sum(least), 0) / sum(wanting);
  const widths = least.map((width, index) => width + spare * (wanting[index] ?? 0));
  return widths.map((width) => Math.round((width / sum(widths)) * 100));
}

/** How many letters fit into a line of a column that is so many percent wide. */
export function roomIn(width: number): number {
  return (width / 100) * lineLength - gap;
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

function longest(lengths: readonly number[], most: number): number {
  return Math.min(Math.max(0, ...lengths), most);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
