import Handlebars from 'handlebars';
import type { Locale } from '../core/locale.js';
import { isBinder, isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { DocumentView } from './document.js';
import { engineFor } from './engine.js';
import type { Rendered, RenderInput } from './input.js';
import type { Paper } from './paper.js';

/** A plan or a register with what it is printed by. */
export interface Printed {
  readonly paper: Paper;
  readonly view: DocumentView;
}

/** One HTML page before it gets its fonts. */
export interface Page {
  readonly title: string;
  readonly language: string;
  readonly labels: Locale;
  /** What stands before the content: a header with the ways into it; may be empty. */
  readonly header: string;
  readonly content: string;
  /** Style rules without fonts. */
  readonly style: string;
  /** Whether it has a table of contents that gets page numbers. */
  readonly figures: boolean;
}

/** Joins a page into one file that needs nothing but itself: the fonts for its characters are put inside. */
export function pageOf(
  input: RenderInput,
  { title, language, labels, header, content, style, figures }: Page,
): Rendered {
  const fonts = input.fonts(`${title}${header}${content}${style}`);
  const html = engineFor(input.templates)(
    'page',
    {
      title,
      language,
      generator: `planb ${input.version}`,
      style: new Handlebars.SafeString([fonts.css, ...(figures ? [fonts.figures] : []), style].join('\n')),
      header: new Handlebars.SafeString(header),
      content: new Handlebars.SafeString(content),
    },
    labels,
  );
  return { html, missingCharacters: fonts.missing };
}

/** Plans or registers as HTML. */
export function documentsHtml(input: RenderInput, documents: readonly Printed[]): string {
  const fill = engineFor(input.templates);
  return documents.map(({ view, paper }) => fill('document', view, paper.labels)).join('\n');
}

/** What is neither plan nor binder, those first in which one looks up whom to call. */
export function registersOf(workspace: Workspace): Member[] {
  const rank = (member: Member): number => {
    const defines = [...member.kind.shape.fields.values()].flatMap((shape) => shape.schema.defines ?? []);
    return defines.includes('role') ? 0 : defines.includes('resource') ? 1 : 2;
  };
  const registers = workspace.members.filter((member) => !isPlan(member) && !isBinder(member));
  return registers.sort((a, b) => rank(a) - rank(b));
}
