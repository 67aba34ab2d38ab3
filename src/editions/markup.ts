import { Parser } from 'htmlparser2';
import { CannotRun } from '../core/diagnostic.js';
import { type Element, element, type Markup } from './nodes.js';

/** Elements that are never closed, for nothing stands in them. */
export const emptyElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const rawElements = ['script', 'style'];

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Markup[];
}

/**
 * Reads the HTML of a page, which our templates write, as a tree without rules and scripts. Every element is closed by a tag of its own,
 * as in XML: else nobody could say where it ends in a file that is no HTML. Throws CannotRun `run/template-failed` where one is not.
 */
export function readMarkup(html: string): Element {
  const root: Open = { name: 'root', attributes: {}, children: [] };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  const parser = new Parser(
    {
      onopentag: (name, attributes, isImplied) => {
        if (isImplied && !emptyElements.has(name)) throw notUnderstood(`</${name}> closes nothing`);
        open.push({ name, attributes: { ...attributes }, children: [] });
      },
      ontext: (text) => {
        if (!rawElements.includes(top().name)) addText(top().children, text);
      },
      onclosetag: (name, isImplied) => {
        const isClosed = !isImplied || emptyElements.has(name) || html.startsWith('/>', parser.endIndex - 1);
        if (!isClosed) throw notUnderstood(`<${name}> is not closed`);
        const closed = open.pop();
        if (closed && !rawElements.includes(name)) top().children.push(closed);
      },
    },
    { recognizeSelfClosing: true },
  );
  parser.end(html);
  return element(root.name, root.children);
}

/** The parser gives a text in pieces, one for each character reference. */
function addText(children: Markup[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

function notUnderstood(detail: string): CannotRun {
  return new CannotRun('run/template-failed', { template: 'document', detail });
}
