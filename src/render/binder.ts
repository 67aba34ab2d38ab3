import type { Locale } from '../core/locale.js';
import { headOf, type Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import type { BinderUnit } from './binder-unit.js';
import { chaptersOf, printedOf } from './chapters.js';
import { coverStamp, coverView, type ListedCopy, layoutOf, listedCopies } from './cover.js';
import { withDrawnCells } from './empty-cells.js';
import { engineFor } from './engine.js';
import { cssMargins, upright } from './geometry.js';
import type { Rendered, RenderInput } from './input.js';
import { ownRules, pageOf } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { binderHead } from './running-head.js';
import { pageRule, styleSheet } from './style.js';
import { numbered } from './toc.js';

/** The label of the page that an anchor stands on; undefined where that is not known. */
export type LabelOf = (anchor: string) => string | undefined;

/** A binder for the PDF. */
export interface RenderedBinder extends Rendered {
  readonly title: string;
  readonly language: string;
  /** "Page 3 of 12" in its language. */
  pageOf(page: string, pages: string): string;
  /** What its pieces look like, besides what they say: a piece with the same text is printed the same while this is the same. */
  readonly look: string;
  /** What stands on the empty back of a sheet. */
  readonly blank: string;
  /** Its list of printed copies. */
  readonly copies: readonly ListedCopy[];
  /** Its cover with the code of the binder, which is empty where it is not known; that of a copy names the copy. */
  cover(code: string, copy?: ListedCopy): BinderUnit;
  contents(labelOf: LabelOf): BinderUnit;
  /** Its other pieces in their order. */
  readonly rest: readonly BinderUnit[];
  /** A sheet that says which sheets to take out of an older print, and which to put in. */
  instruction(view: InstructionView): BinderUnit;
  /** Some of its pieces as one HTML file, with what else is put behind them. */
  page(units: readonly BinderUnit[], behind: string): Rendered;
}

/** What the sheet says that comes before replacement pages. */
export interface InstructionView {
  /** The code of the binder that is made current, and the one that it gets. */
  readonly from: string | null;
  readonly to: string;
  readonly steps: readonly {
    readonly title: string;
    readonly out: readonly string[];
    readonly in: readonly string[];
    /** Behind what it is put; null where that is clear. */
    readonly after: string | null;
    /** All its sheets go there. */
    readonly isMoved: boolean;
  }[];
}

const contentsAnchor = 'contents';
const instructionAnchor = 'instruction';

/**
 * Renders a binder: cover, table of contents, what comes before the plans in its kind, the plans, the registers, and what comes after the plans.
 * As `html` all of it is one document with page numbers of its own.
 */
export function renderBinder(input: RenderInput, binder: Member): RenderedBinder {
  const { workspace, templates } = input;
  const plans = plansOf(workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  const links = linksTo(plans);
  const paper = paperFor(input, binder, links, true);
  const { labels, language } = paper;
  const { title } = binder;
  const printed = plans.map((member) => printedOf(input, member, links));
  const layout = layoutOf(binder);
  const chapters = chaptersOf({ input, paper, links, plans: printed, layout });
  const entries = chapters.flatMap((chapter) => chapter.entries);
  const fill = engineFor(templates);
  const head = binderHead(paper);
  const unit = (anchor: string, html: string, rest: Partial<BinderUnit> = {}): BinderUnit => ({
    anchor,
    title,
    label: '',
    targets: [anchor],
    html,
    style: '',
    head,
    depth: 1,
    isPersonal: false,
    ...rest,
  });
  const covered = coverView(paper, printed, layout.copies);
  const lasting = { ...covered, facts: covered.facts.filter(({ name }) => name !== 'printed') };
  const cover = (code: string, copy?: ListedCopy): BinderUnit => {
    const anchor = copy ? anchorOf('cover', copy.number) : 'cover';
    const stamp = coverStamp(paper, code, copy, input.qr);
    return unit(
      anchor,
      fill('cover', { ...covered, stamp, anchor, logo: input.look?.logo ?? null }, labels),
      {
        title: labels.label('paper.cover'),
        label: '',
        identity: JSON.stringify([code, lasting]),
        isCover: true,
        depth: 0,
      },
    );
  };
  const contents = (labelOf: LabelOf): BinderUnit =>
    unit(
      contentsAnchor,
      fill('toc', { entries: numbered(entries, labelOf), anchor: contentsAnchor }, labels),
      { title: labels.label('paper.contents'), label: '0' },
    );
  const rest = chapters
    .flatMap(({ units }) => units)
    .map((one) => ({ ...one, html: withDrawnCells(one.html) }));
  const instruction = (view: InstructionView): BinderUnit =>
    unit(
      instructionAnchor,
      fill('instruction', { ...view, codes: codesIn(view, labels), anchor: instructionAnchor }, labels),
      { label: '' },
    );
  const common = `${styleSheet(templates, 'common.css')}${styleSheet(templates, 'print.css')}@page { margin: ${cssMargins(upright)}; }\n`;
  const page = (chosen: readonly BinderUnit[], behind: string, rules = ''): Rendered =>
    pageOf(input, {
      title,
      language,
      labels,
      header: '',
      content: [...chosen.map(({ html }) => html), behind].join('\n'),
      style: [common, ...chosen.map(({ style }) => style), rules].filter((rule) => rule !== '').join('\n'),
    });
  const whole = (): Rendered => {
    const rules = [pageRule(undefined, paper, head), ...chapters.flatMap((chapter) => chapter.rules)].join(
      '\n',
    );
    return page([cover(''), contents(() => undefined), ...rest], '', rules);
  };
  return {
    title,
    language,
    look: [
      input.version,
      language,
      common,
      ...ownRules(input),
      ...[...templates.keys()]
        .filter((name) => /^[a-z]{2}\.css$/.test(name))
        .map((name) => templates.get(name)),
    ].join('\n'),
    blank: labels.label('paper.blank'),
    pageOf: (number, numbers) => labels.label('paper.page-of', { page: number, pages: numbers }),
    copies: listedCopies(paper),
    cover,
    contents,
    rest,
    instruction,
    page,
    get html() {
      return whole().html;
    },
    get missingCharacters() {
      return whole().missingCharacters;
    },
  };
}

/** On paper a link saves nobody a step, but each costs time in printing: only plans are linked. */
function linksTo(plans: readonly Member[]): Links {
  const ids = new Set(plans.map((plan) => plan.id));
  return { anchor: (target, id) => (target === 'plan' && ids.has(id) ? anchorOf('plan', id) : null) };
}

/** The sentence that names the codes, in pieces: a code that is broken over two lines is read as two. */
function codesIn({ from, to }: InstructionView, labels: Locale): { text: string; code: string | null }[] {
  const codes: Readonly<Record<string, string | null>> = { '\u0001': from, '\u0002': to };
  const sentence =
    from === null
      ? labels.label('instruction.code', { to: '\u0002' })
      : labels.label('instruction.codes', { from: '\u0001', to: '\u0002' });
  return sentence.split(/([\u0001\u0002])/).map((text) => ({ text, code: codes[text] ?? null }));
}
