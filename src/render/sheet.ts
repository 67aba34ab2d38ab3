import type { Member } from '../workspace/member.js';
import type { RenderedBinder } from './binder.js';
import { cssMargins, type Margins } from './geometry.js';
import type { Rendered, RenderInput } from './input.js';
import { pageOf } from './page.js';
import { dateOn, type Paper } from './paper.js';
import { cssString, styleSheet } from './style.js';

/** What is printed beside a binder on paper of its own, in one file. */
export interface Sheet extends Rendered {
  readonly title: string;
}

/** A binder that was printed, with its code, of which something is printed on other paper. */
export interface SheetSource {
  readonly input: RenderInput;
  readonly binder: Member;
  readonly rendered: Pick<RenderedBinder, 'rest'>;
  readonly code: string;
}

/** How a sheet is set. */
interface SheetPage {
  readonly title: string;
  /** As CSS says it, which has no name for A6. */
  readonly size: string;
  readonly margins: Margins;
  /** The style sheet that stands behind that of paper. */
  readonly style: string;
  readonly content: string;
}

/** A sheet as one HTML file. At its foot stands the code of the binder, by which one can tell whether it is current. */
export function sheetOf({ input, code }: SheetSource, paper: Paper, page: SheetPage): Sheet {
  const { templates } = input;
  const { labels, language } = paper;
  const facts = [
    code === '' ? '' : labels.label('pocket.of-binder', { code }),
    labels.label('foot.printed', { date: dateOn(paper, input.asOf) }),
  ];
  const foot = facts.filter((fact) => fact !== '').map(cssString);
  const rules = `@page { size: ${page.size}; margin: ${cssMargins(page.margins)};
  @bottom-left { content: ${foot.join(' "\\A" ')}; padding-top: 2mm; }
  @bottom-right { content: counter(page) "/" counter(pages); padding-top: 2mm; }
}`;
  const style = ['common.css', 'print.css', page.style].map((name) => styleSheet(templates, name));
  const { html, missingCharacters } = pageOf(input, {
    title: page.title,
    language,
    labels,
    header: '',
    content: page.content,
    style: [...style, rules].join('\n'),
  });
  return { html, missingCharacters, title: page.title };
}
