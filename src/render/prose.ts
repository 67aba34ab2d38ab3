import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import { withUnbrokenNumbers } from './digit-runs.js';
import { keepWrittenNumbers } from './list-numbers.js';

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false });
markdown.disable('image');
markdown.core.ruler.after('block', 'written-numbers', keepWrittenNumbers);
markdown.core.ruler.push('links-in-words', (state) => {
  for (const token of state.tokens) if (token.children) token.children = linksInWords(token.children, state);
});
markdown.core.ruler.push('unbroken-numbers', ({ tokens }) => {
  for (const { children } of tokens) if (children) holdNumbers(children);
});
// The headings of a page are those of its plans: a heading inside prose must not break their order.
markdown.renderer.rules['heading_open'] = () => '<p class="prose-heading"><strong>';
markdown.renderer.rules['heading_close'] = () => '</strong></p>\n';

/** Prose (CommonMark without HTML and images) as HTML; what a link points to is also printed in words. */
export function proseToHtml(text: string): string {
  return markdown.render(text);
}

/** A number is not broken where its line ends in the source either. */
function holdNumbers(tokens: readonly Token[]): void {
  let run: Token[] = [];
  const hold = (): void => {
    let rest = withUnbrokenNumbers(run.map(textIn).join(''));
    for (const token of run) {
      const { length } = textIn(token);
      const text = rest.slice(0, length);
      rest = rest.slice(length);
      if (token.type === 'softbreak' && text !== '\n') token.type = 'text';
      if (token.type === 'text') token.content = text;
    }
    run = [];
  };
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'softbreak') run.push(token);
    else hold();
  }
  hold();
}

function textIn({ type, content }: Token): string {
  return type === 'softbreak' ? '\n' : content;
}

function linksInWords(tokens: readonly Token[], state: StateCore): Token[] {
  const result: Token[] = [];
  let target = '';
  let shown = '';
  for (const token of tokens) {
    result.push(token);
    if (token.type === 'link_open') {
      target = String(token.attrGet('href') ?? '');
      shown = '';
    } else if (token.type !== 'link_close') {
      shown += token.content;
    } else if (target.replace(/^(?:mailto|tel):/, '') !== shown) {
      const words = new state.Token('text', '', 0);
      words.content = ` (${target.replace(/^(?:mailto|tel):/, '')})`;
      result.push(words);
    }
  }
  return result;
}
