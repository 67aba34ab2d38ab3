import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';
import type { RenderedBinder } from './binder.js';
import { cssMargins, type Margins } from './geometry.js';
import type { Rendered, RenderInput } from './input.js';
import { pageOf } from './page.js';
import { dateOn, type Paper } from './paper.js';
import { cssString, styleSheet } from './style.js';
import { lengthOf } from './widths.js';

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

/** What a binder asks for on other paper. */
export function asked({ data }: Member): { isPoster: boolean; pocket: Words['pocket'] | undefined } {
  return { isPoster: data['poster'] === true, pocket: data['pocket'] as Words['pocket'] | undefined };
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
  /** The titles of its parts, which stand at the foot of all their pages, by the names of these. */
  readonly parts?: ReadonlyMap<string, string>;
  /** About so many letters go into a line of its foot. */
  readonly footLength?: number;
}

/** What one line more at the foot takes in millimetres, where its lines are closer. */
const footLine = 2;

const closer = 'padding-top: 1mm; line-height: 1.15;';
const counter = 'counter(page) "/" counter(pages)';

/** A sheet as one HTML file. At its foot stands the code of the binder, by which one can tell whether it is current. */
export function sheetOf({ input, code }: SheetSource, paper: Paper, page: SheetPage): Sheet {
  const { templates } = input;
  const { labels, language } = paper;
  const facts = [
    code === '' ? '' : labels.label('pocket.of-binder', { code }),
    labels.label('foot.printed', { date: dateOn(paper, input.asOf) }),
  ];
  const foot = facts.filter((fact) => fact !== '');
  const rules = `@page { size: ${page.size}; margin: ${cssMargins(page.margins)};
  @bottom-left { content: ${linesOf(foot)}; padding-top: 2mm; }
  @bottom-right { content: ${counter}; padding-top: 2mm; }
}
`;
  const parts = [...(page.parts ?? [])].map(([name, part]) => {
    const title = cut(part, page.footLength ?? part.length);
    return partRule(name, [title, ...foot], page.margins.bottom + footLine);
  });
  const style = ['common.css', 'print.css', page.style].map((name) => styleSheet(templates, name));
  const { html, missingCharacters } = pageOf(input, {
    title: page.title,
    language,
    labels,
    header: '',
    content: page.content,
    style: [...style, rules, ...parts].join('\n'),
  });
  return { html, missingCharacters, title: page.title };
}

/** The rule of the pages of a part. Beside its title stands nothing: however wide its letters are, it is on one line and covers nothing. */
function partRule(name: string, foot: readonly string[], bottom: number): string {
  return `@page ${name} { margin-bottom: ${bottom}mm;
  @bottom-left { content: ${linesOf(foot)}; width: 84%; white-space: pre; ${closer} }
  @bottom-right { content: "\\A" ${counter}; white-space: pre; ${closer} }
}
.${name} { page: ${name}; }
`;
}

function linesOf(lines: readonly string[]): string {
  return lines.map(cssString).join(' "\\A" ');
}

/** A title that is too long for its line, without its middle: what tells it from others may stand at either end. */
function cut(title: string, letters: number): string {
  if (lengthOf(title) <= letters) return title;
  const characters = [...title];
  const half = (letters - 3) / 2;
  const end = [...beginning(characters.toReversed(), half)].reverse().join('');
  return `${beginning(characters, half)} … ${end}`;
}

/** So many letters of the beginning, to the end of a word where one is near. */
function beginning(characters: readonly string[], letters: number): string {
  let text = '';
  for (const character of characters) {
    if (lengthOf(text + character) > letters) break;
    text += character;
  }
  const word = text.lastIndexOf(' ');
  return (word > text.length / 2 ? text.slice(0, word) : text).trim();
}
