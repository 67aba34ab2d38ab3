import { CannotRun } from '../core/diagnostic.js';
import type { Templates } from './input.js';
import type { Paper } from './paper.js';

/** What stands in the margins of a page, outside the counter. */
export interface RunningHead {
  readonly left: string;
  readonly right: string;
  /** The lines at its foot: what tells whether it is current. */
  readonly foot: readonly string[];
  /** When it was printed. */
  readonly printed: string;
  /** What the workspace has at the foot of every page. */
  readonly footer: string;
}

/** What stands at the foot, from the most important on; the last of it is the same on all pages of a binder. */
export function footOf({ foot, printed, footer }: RunningHead): string[] {
  return [...foot, [printed, footer].filter((part) => part !== '').join(' · ')].filter((line) => line !== '');
}

/** A style sheet of the templates. Throws CannotRun `run/template-failed` where it is missing. */
export function styleSheet(templates: Templates, name: string): string {
  const text = templates.get(name);
  if (text === undefined)
    throw new CannotRun('run/template-failed', { template: name, detail: 'no such file' });
  return text;
}

/** The running head and foot of a named page, with "page x of y" in the language of its document; of every page without a name. */
export function pageRule(name: string | undefined, { labels }: Paper, head: RunningHead): string {
  const counter = labels
    .label('paper.page-of', { page: '\u0001', pages: '\u0002' })
    .split(/([\u0001\u0002])/)
    .map((part) =>
      part === '\u0001' ? 'counter(page)' : part === '\u0002' ? 'counter(pages)' : cssString(part),
    );
  const selector = name === undefined ? '@page' : `@page ${name}`;
  const use = name === undefined ? '' : `.${name} { page: ${name}; }\n`;
  return `${selector} {
  @top-left { content: ${cssString(head.left)}; }
  @top-right { content: ${cssString(head.right)}; }
  @bottom-left { content: ${footOf(head).map(cssString).join(' "\\A" ')}; }
  @bottom-right { content: ${counter.join(' ')}; }
}
${use}`;
}

/** A text as a CSS string: whatever could end the string or the style element is written as a number, with the space that ends it. */
export function cssString(text: string): string {
  const asNumber = (character: string): string => `\\${character.codePointAt(0)?.toString(16) ?? ''} `;
  return `"${text.replace(/["\\<>&\p{Cc}]/gu, asNumber)}"`;
}
