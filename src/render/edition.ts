import { isPlan, type Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { renderBinder } from './binder.js';
import type { CoverView } from './cover.js';
import { dateInWords } from './dates.js';
import { documentView } from './document.js';
import { engineFor } from './engine.js';
import type { RenderInput } from './input.js';
import { documentsHtml, type Printed } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { registersOf } from './registers.js';
import { binderHead, documentHead } from './running-head.js';
import { type RunningHead, styleSheet } from './style.js';
import { textView } from './values.js';

/** Plans in HTML with what stands around it on paper: what any other format of document is made from. */
export interface Edition {
  /** What its file is called. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly language: string;
  /** Language and country. */
  readonly locale: string;
  /** The day of printing, YYYY-MM-DD. */
  readonly asOf: string;
  /** The name and the version of this program. */
  readonly generator: string;
  /** What its table of contents is called. */
  readonly contents: string;
  /** What stands between a label and its value. */
  readonly colon: string;
  /** The words of "page x of y": the one number comes between the first and the second, the other behind the second. */
  readonly counter: readonly string[];
  /** The style sheet of a book. */
  readonly bookStyle: string;
  /** Elements that each begin on a page of their own. */
  readonly html: string;
  /** What stands in the margins of its pages, and of those of its parts by their anchors. */
  readonly head: RunningHead;
  readonly heads: ReadonlyMap<string, RunningHead>;
  /** How many plans it holds. */
  readonly plans: number;
  /** Whether it holds what was exported about people. */
  readonly isPersonal: boolean;
}

const nowhere: Links = { anchor: () => null };

/** A binder with everything that its PDF holds, but for the pages of other documents, which are named. */
export function binderEdition(input: RenderInput, binder: Member): Edition {
  const alone = withoutDocuments(input);
  const paper = paperFor(alone, binder, nowhere, true);
  const rendered = renderBinder(alone, binder);
  const units = [rendered.cover(''), ...rendered.rest];
  return {
    ...common(alone, paper.language),
    id: binder.id,
    title: binder.title,
    html: units.map(({ html }) => html).join('\n'),
    head: binderHead(paper),
    heads: new Map(units.flatMap(({ anchor, head }) => (head ? [[anchor, head]] : []))),
    plans: plansOf(input.workspace, binder).length,
    isPersonal: units.some((unit) => unit.isPersonal),
  };
}

/** One plan by itself, as it stands on the page of the workspace: without the lists that are kept elsewhere. */
export function planEdition(input: RenderInput, plan: Member): Edition {
  const alone = withoutDocuments(input);
  const printed = printedOf(alone, plan, nowhere);
  return {
    ...common(alone, printed.paper.language),
    id: plan.id,
    title: printed.view.title,
    html: documentsHtml(alone, [printed]),
    head: documentHead(printed),
    heads: new Map(),
    plans: 1,
    isPersonal: false,
  };
}

/** All plans in force and the registers; undefined where there is no plan. */
export function workspaceEdition(input: RenderInput): Edition | undefined {
  const { workspace, templates, asOf } = input;
  const { organisation, language, country } = workspace.settings;
  const locale = `${language}-${country}`;
  const { compare } = new Intl.Collator(locale);
  const plans = workspace.members
    .filter((member) => isPlan(member) && member.data['status'] !== 'retired')
    .sort((a, b) => compare(a.title, b.title));
  if (plans.length === 0) return undefined;
  const known = new Set(plans.map(({ id }) => id));
  const links: Links = {
    anchor: (target, id) => (target === 'plan' && known.has(id) ? anchorOf('plan', id) : null),
  };
  const alone = withoutDocuments(input);
  const printed = [...plans, ...registersOf(workspace)].map((member) => printedOf(alone, member, links));
  const labels = input.locales(language);
  const day = textView(dateInWords(asOf, locale));
  const title = labels.label('paper.plans-title');
  const cover: CoverView = {
    title,
    organisation: organisation || null,
    bands: [],
    facts: [{ name: 'printed', label: labels.label('fact.printed'), value: day }],
    about: [],
    copies: [],
  };
  const front = engineFor(templates)(
    'cover',
    { ...cover, anchor: 'cover', stamp: null, logo: input.look?.logo ?? null },
    labels,
  );
  return {
    ...common(alone, language),
    id: 'index',
    title,
    html: `${front}\n${documentsHtml(alone, printed)}`,
    head: { left: organisation, right: '', foot: [], printed: '', footer: '' },
    heads: new Map(printed.map((one) => [one.view.anchor, documentHead(one)])),
    plans: plans.length,
    isPersonal: false,
  };
}

type Common =
  | 'organisation'
  | 'language'
  | 'locale'
  | 'asOf'
  | 'generator'
  | 'contents'
  | 'colon'
  | 'counter'
  | 'bookStyle';

function common(
  { workspace, locales, templates, asOf, version }: RenderInput,
  language: string,
): Pick<Edition, Common> {
  const { organisation, country } = workspace.settings;
  const labels = locales(language);
  return {
    organisation,
    language,
    locale: `${language}-${country}`,
    asOf,
    generator: `planb ${version}`,
    contents: labels.label('paper.contents'),
    colon: labels.label('paper.colon'),
    counter: labels.label('paper.page-of', { page: '\u0001', pages: '\u0001' }).split('\u0001'),
    bookStyle: styleSheet(templates, 'epub.css'),
  };
}

function printedOf(input: RenderInput, member: Member, links: Links): Printed {
  const paper = { ...paperFor(input, member, links, false), survival: input.survival?.get(member.id) };
  const anchor = anchorOf(isPlan(member) ? 'plan' : 'register', member.id);
  return { paper, view: documentView(paper, anchor, 'document', false) };
}

/** No other format can hold the pages of a PDF, nor does it need the fonts of a page. */
function withoutDocuments(input: RenderInput): RenderInput {
  const fonts = (): ReturnType<RenderInput['fonts']> => ({ css: '', missing: [] });
  const lists = [...input.files.lists].filter(([, { table }]) => table !== undefined);
  return { ...input, fonts, files: { ...input.files, documents: new Map(), lists: new Map(lists) } };
}
