import type { StateCore, Token } from 'markdown-it';

/** More than that is no count of items, and has no room beside a list. */
const most = 99;

/**
 * Markdown counts the items of a list by itself: “112. Fire” and “1813. Doctor” become 112 and 113, and “070.” becomes 70. Where the
 * numbers that were written are no count, they are taken for words, and the list for one without numbers.
 */
export function keepWrittenNumbers(state: StateCore): void {
  const open: Written[] = [];
  for (const token of state.tokens) {
    if (token.type === 'ordered_list_open') open.push({ list: token, items: [] });
    else if (token.type === 'list_item_open') open.at(-1)?.items.push(token);
    else if (token.type === 'bullet_list_open') open.push({ list: undefined, items: [] });
    else if (token.type === 'bullet_list_close') open.pop();
    else if (token.type === 'ordered_list_close') {
      const { list, items } = open.pop() as Written;
      if (list && !isCount(items.map(({ info }) => info))) takeForWords(state, list, items, token);
    }
  }
}

/** A list with numbers, and its items. */
interface Written {
  readonly list: Token | undefined;
  readonly items: Token[];
}

/** From any number on, or the same one each time, which is how some write lists that are to be counted. */
function isCount(numbers: readonly string[]): boolean {
  const first = Number(numbers[0]);
  if (first + numbers.length - 1 > most) return false;
  const isLazy = first <= 1 && numbers.every((number) => number === numbers[0]);
  return isLazy || numbers.every((number, index) => number === String(first + index));
}

function takeForWords(state: StateCore, list: Token, items: readonly Token[], end: Token): void {
  list.attrs = null;
  for (const token of [list, end]) {
    token.type = token.type.replace('ordered', 'bullet');
    token.tag = 'ul';
  }
  for (const item of items) {
    const at = state.tokens.indexOf(item) + 1;
    const words = `${item.info}${item.markup}`;
    const text = state.tokens[at]?.type === 'paragraph_open' ? state.tokens[at + 1] : undefined;
    if (text) text.content = `${words} ${text.content}`;
    else state.tokens.splice(at, 0, ...paragraphOf(state, words));
  }
}

function paragraphOf(state: StateCore, words: string): Token[] {
  const text = new state.Token('inline', '', 0);
  text.content = words;
  text.children = [];
  return [new state.Token('paragraph_open', 'p', 1), text, new state.Token('paragraph_close', 'p', -1)];
}
