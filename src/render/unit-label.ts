const mostInitials = 3;
const han = /\p{Script=Han}/u;

/** The labels of the pieces of one binder: what stands before their page numbers and on the thumb index, each only once. */
export class UnitLabels {
  /** The contents are numbered "0-1". */
  readonly #taken = new Set<string>(['0']);
  readonly #tabs: ReadonlySet<string>;

  /** `tabs` are those that documents ask for: no other piece gets one of them. */
  constructor(tabs: readonly string[]) {
    this.#tabs = new Set(tabs);
  }

  /** The tab of a piece where it has one that is not given away, else what its title begins with. */
  of(title: string, tab?: string): string {
    if (tab !== undefined && !this.#taken.has(tab)) return this.#give(tab);
    return this.#first(candidatesOf(title));
  }

  /** The label of what is looked up behind a piece. */
  behind(label: string): string {
    return this.#first([`${label}B`]);
  }

  #first(candidates: readonly string[]): string {
    const isFree = (label: string): boolean => !this.#taken.has(label) && !this.#tabs.has(label);
    const [base = ''] = candidates;
    let label = candidates.find(isFree);
    for (let number = 2; label === undefined; number += 1)
      if (isFree(`${base}${number}`)) label = `${base}${number}`;
    return this.#give(label);
  }

  #give(label: string): string {
    this.#taken.add(label);
    return label;
  }
}

/** What a title may be cut down to, the best first: the first letters of its words, in Chinese two characters. */
function candidatesOf(title: string): string[] {
  const words = title.toUpperCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['P'];
  if (words.some((word) => han.test(word))) return inChinese(words.join(''));
  const [only = ''] = words;
  if (words.length === 1) return [beginning(only, 3), beginning(only, 4), beginning(only, 5)];
  const chosen = words.slice(0, mostInitials);
  const before = chosen
    .slice(0, -1)
    .map((word) => beginning(word, 1))
    .join('');
  const last = chosen.at(-1) ?? '';
  return [1, 2, 3].map((length) => before + beginning(last, length));
}

/** Two characters, the first ones or those behind them; letters that stand before them are a word of their own. */
function inChinese(text: string): string[] {
  const start = text.search(han);
  const characters = [...text.slice(start)];
  const pairs = characters.slice(0, -1).map((_, index) => characters.slice(index, index + 2).join(''));
  const word = start > 0 ? [beginning(text.slice(0, start), mostInitials)] : [];
  return [...word, ...(pairs.length > 0 ? pairs : characters)];
}

function beginning(word: string, length: number): string {
  return [...word].slice(0, length).join('');
}
