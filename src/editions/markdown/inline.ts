import { isElement, type Markup } from '../nodes.js';

/** A box to tick, as it never stands in words that are escaped. */
export const boxSign = '[ ]';

/** What stands for the ends of something stressed until it is known what stands beside it. */
const ends: Readonly<Record<string, readonly [string, string]>> = {
  strong: ['\u0002', '\u0003'],
  b: ['\u0002', '\u0003'],
  em: ['\u0004', '\u0005'],
  i: ['\u0004', '\u0005'],
};
/** Signs that steer a terminal, and places to break a word. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad]/g;
/** Without the signs that end a sentence, a bracket that nothing in it opens, and what would be read as a character. */
const addresses =
  /(https?:\/\/(?:(?!&#?\w+;)[^\s<>"'`\\()\u0000-\u001f\u3000-\u303f\uff00-\uffef]|\([^\s<>"'`\\()&]*\))+(?<![.,:;!?*\]]))/u;
const stressed = /\u0002([^\u0002-\u0005]*)\u0003|\u0004([^\u0002-\u0005]*)\u0005/g;

/** Words with what is stressed in them, in one line; whatever Markdown would take for a sign of its own is escaped. */
export function inlineOf(nodes: readonly Markup[]): string {
  const codes: string[] = [];
  const line = nodes
    .map((node) => piece(node, codes))
    .join('')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
  const marked = line.replaceAll(
    stressed,
    (_whole, strong: string | undefined, weak: string | undefined, at: number) => {
      const text = strong ?? weak ?? '';
      const end = at + text.length + 2;
      const stands = text !== '' && text.trim() === text && isApart(line[at - 1]) && isApart(line[end]);
      const sign = strong === undefined ? '*' : '**';
      return stands ? sign + text + sign : text;
    },
  );
  const words = marked.replaceAll(/[\u0002-\u0005]/g, '');
  const whole = words.replaceAll(/\u0006(\d+)\u0007/g, (mark, number: string, at: number) => {
    const text = codes[Number(number)] ?? '';
    const beside = `${words[at - 1] ?? ''}${words[at + mark.length] ?? ''}`;
    return /[`\u0006\u0007]/.test(beside) ? escaped(text) : code(text);
  });
  return whole.trim();
}

function piece(node: Markup, codes: string[]): string {
  if (!isElement(node)) return escaped(rawText(node));
  const { name, attributes, children } = node;
  if (name === 'br') return ' ';
  if (name === 'input') return boxSign;
  if (name === 'img') return `\u0004${escaped(attributes['alt'] ?? '')}\u0005`;
  if (name === 'code') return `\u0006${codes.push(rawText(node).replaceAll(/\s+/g, ' ')) - 1}\u0007`;
  const [open = '', close = ''] = ends[name] ?? [];
  return open + children.map((child) => piece(child, codes)).join('') + close;
}

function rawText(node: Markup): string {
  return isElement(node) ? node.children.map(rawText).join('') : node.replaceAll(unseen, '');
}

/** A fence of more backticks than there are in the text. */
function code(text: string): string {
  if (text.trim() === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
}

/** Signs are stressed only beside a space or a sign: within a word they would be printed. */
function isApart(character: string | undefined): boolean {
  return character === undefined || /[\s\p{P}\p{S}]/u.test(character);
}

/** With a sign more an address leads elsewhere: it stands as it is, in brackets where one would be in it or right behind it. */
function escaped(text: string): string {
  const parts = text.split(addresses).map((part) => ({ part, safe: withoutSigns(part) }));
  return parts
    .map(({ part, safe }, index) => {
      const isSafe = safe === part && !parts[index + 1]?.safe.startsWith('\\');
      return index % 2 === 0 || isSafe ? safe : `<${part}>`;
    })
    .join('');
}

function withoutSigns(text: string): string {
  return text
    .replaceAll(/[\\`*[\]<>|~]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/&(?=#?\w+;)/g, '\\&');
}

/** A paragraph of which the start cannot be taken for a heading, a list or a line. */
export function atStart(line: string): string {
  return line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
