import Handlebars from 'handlebars';
import type { Words } from '../language/words.js';
import { headOf } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { type CallSheetRoom, callSheetView } from './call-sheet.js';
import { cardView, isCard } from './card.js';
import { engineFor } from './engine.js';
import type { Margins } from './geometry.js';
import { bandsOf } from './head.js';
import { anchorOf, paperFor } from './paper.js';
import { asked, type Sheet, type SheetSource, sheetOf } from './sheet.js';
import { linesAbove } from './sheet-room.js';

/** What fits on a card of some size. */
const sizes: Readonly<
  Record<
    Words['pocket-size'],
    { paper: string; room: CallSheetRoom; margins: Margins; headLength: number; footLength: number }
  >
> = {
  A5: {
    paper: '148mm 210mm',
    room: { lines: 39, titleLength: 40, plansLength: 48 },
    margins: { top: 7, outer: 8, bottom: 14, inner: 8 },
    headLength: 58,
    footLength: 62,
  },
  A6: {
    paper: '105mm 148mm',
    room: { lines: 25, titleLength: 24, plansLength: 0 },
    margins: { top: 6, outer: 7, bottom: 14, inner: 7 },
    headLength: 40,
    footLength: 42,
  },
};

/** The cards of a binder for a pocket: whom to call, then the cards for one role; undefined where it asks for none. */
export function renderPocket(source: SheetSource): Sheet | undefined {
  const { input, binder } = source;
  const { pocket } = asked(binder);
  if (!pocket) return undefined;
  const { paper: size, room, margins, headLength, footLength } = sizes[pocket.size];
  const links = { anchor: () => null };
  const paper = paperFor(input, binder, links, true);
  const fill = engineFor(input.templates);
  const plans = plansOf(input.workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  const chosen = plans.filter((plan) => pocket.cards?.includes(plan.id) ?? isCard(plan));
  const bands = bandsOf(paper);
  const lines = room.lines - linesAbove(binder.title, bands, headLength);
  const call = callSheetView(paper, plans, { ...room, lines });
  const pages = chosen.map(({ id }) => anchorOf('plan', id));
  const cards = chosen.map((plan, index) => {
    const own = paperFor(input, plan, links, true);
    const page = pages[index] ?? '';
    return fill('card', cardView(own, page, page), own.labels);
  });
  const view = {
    title: binder.title,
    bands,
    size: pocket.size.toLowerCase(),
    call,
    // A page by another name would begin behind the title.
    page: call ? null : (pages[0] ?? null),
    cards: new Handlebars.SafeString(cards.join('\n')),
  };
  return sheetOf(source, paper, {
    title: paper.labels.label('pocket.title', { title: binder.title }),
    size,
    margins,
    style: 'pocket.css',
    content: fill('pocket', view, paper.labels),
    footLength,
    parts: new Map(chosen.map(({ title }, index) => [pages[index] ?? '', title])),
  });
}
