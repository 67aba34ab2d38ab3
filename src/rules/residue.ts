import { exportResidue } from './lists/export-residue.js';
import { pageNumbers } from './lists/page-numbers.js';
import { webResidue } from './lists/web-residue.js';

/** Tags that nobody would write for a blank to fill in, as “<code>” or “<title>” may be. */
const tags =
  'a|b|big|blockquote|br|col|colgroup|dd|div|dl|dt|em|font|h[1-6]|hr|html|i|iframe|img|li|o:p|ol|p|pre|s|script|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|v:\\w+|w:\\w+';

const code = union([
  '\\[bookmark: ?[^[\\]\\n]{0,80}\\]',
  '\\b_(?:(?:Toc|Ref|Hlk)\\d{5,}|GoBack)\\b',
  '\\\\\\* ?MERGEFORMAT',
  '\\bHYPERLINK (?:\\\\l )?"[^"\\n]{0,300}"',
  ...allOf(exportResidue).map((left) => `${literal(left)}${/\w$/.test(left) ? '(?![\\p{L}\\p{N}])' : ''}`),
]);

// An attribute has an equals sign: “<p>” is a tag, “<a b>” somebody’s blank to fill in.
const markup = union([
  `</?(?:${tags})(?:\\s+[\\w:-]+=(?:"[^"<>]*"|'[^'<>]*'|[\\w#%.-]+))*\\s*/?>`,
  '<!--',
  '&(?:nbsp|amp|lt|gt|quot|apos|shy|ndash|mdash|hellip|[lr][ds]quo|bull|copy|[aeou]uml|szlig|aring|oslash|aelig|#\\d{1,6}|#x[\\da-f]{1,6});',
]);

/** The kinds of leavings. */
type Kind = 'code' | 'markup' | 'page' | 'web' | 'letter';

/** What each kind of leavings looks like; most texts have not even a character of it, which is faster to see. */
const leavings: readonly { readonly kind: Kind; readonly sign: RegExp; readonly pattern: RegExp }[] = [
  { kind: 'code', sign: /[[\\_!"#]/, pattern: code },
  { kind: 'markup', sign: /[<&]/, pattern: markup },
  {
    kind: 'page',
    sign: /\d/,
    pattern: lines('[ \\t|·–—-]*', '[ \\t|·–—-]*', allOf(pageNumbers).map(pageNumber)),
  },
  {
    kind: 'web',
    sign: new RegExp(allOf(webResidue).map(literal).join('|'), 'iu'),
    pattern: lines('[ \\t|>»【]*', '[ \\t|.。!】]*', allOf(webResidue).map(literal)),
  },
  // A character that a program could not read when the text was taken over.
  { kind: 'letter', sign: /\uFFFD/, pattern: /\uFFFD+/gu },
];

/** Leavings of other programs in a text, as they stand there. */
export interface Residue {
  readonly kind: Kind;
  readonly text: string;
}

/** What other programs left in a text, each once. What stands in backquotes is meant to be read as it is. */
export function findResidue(text: string): Residue[] {
  const plain = text.includes('`') ? text.replaceAll(/`[^`\n]*`/g, '') : text;
  const residues: Residue[] = [];
  for (const { kind, sign, pattern } of leavings) {
    if (!sign.test(plain)) continue;
    const found = plain.match(pattern) ?? [];
    for (const left of new Set(found.map((part) => part.trim()))) residues.push({ kind, text: left });
  }
  return residues;
}

/** The text with spaces for the codes and tags of other programs: the rest stays where it is. */
export function withoutResidue(text: string): string {
  return /[[\\_!"#<&]/.test(text) ? text.replace(code, spaces).replace(markup, spaces) : text;
}

function spaces(left: string): string {
  return ' '.repeat(left.length);
}

function allOf(list: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(list).flat();
}

/** Lines that hold one of these and nothing else. */
function lines(before: string, after: string, parts: readonly string[]): RegExp {
  return new RegExp(`^${before}(?:${parts.join('|')})${after}$`, 'gimu');
}

function union(parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'giu');
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}

function pageNumber(text: string): string {
  return text.replaceAll('{n}', '\\d{1,4}').replaceAll(' ', '[ \\t]*[，,/]?[ \\t]*');
}
