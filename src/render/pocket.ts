import Handlebars from 'handlebars';
import type { Words } from '../language/words.js';
import { headOf } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { type CallSheetRoom, callSheetView } from './call-sheet.js';
import { cardView, isCard } from './card.js';
import { engineFor } from './engine.js';
import type { Margins } from './geometry.js';
import { anchorOf, paperFor } from './paper.js';
import { type Sheet, type SheetSource, sheetOf } from './sheet.js';

/** What fits on a card of some size. */
const sizes: Readonly<
  Record<Words['pocket-size'], { paper: string; room: CallSheetRoom; margins: Margins }>
> = {
  A5: {
    paper: '148mm 210mm',
    room: { lines: 39, titleLength: 40, plansLength: 48 },
    margins: { top: 7, outer: 8, bottom: 14, inner: 8 },
  },
  A6: {
    paper: '105mm 148mm',
    room: { lines: 25, titleLength: 24, plansLength: 0 },
    margins: { top: 6, outer: 7, bottom: 14, inner: 7 },
  },
};

/** The cards of a binder for a pocket: whom to call, then the cards for one role; undefined where it asks for none. */
export function renderPocket(source: SheetSource): Sheet | undefined {
  const { input, binder } = source;
  const pocket = binder.data['pocket'] as Words['pocket'] | undefined;
  if (!pocket) return undefined;
  const { paper: size, room, margins } = sizes[pocket.size];
  const links = { anchor: () => null };
  const paper = paperFor(input, binder, links, true);
  const fill = engineFor(input.templates);
  const plans = plansOf(input.workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  const chosen = plans.filter((plan) => pocket.cards?.includes(plan.id) ?? isCard(plan));
  const call = callSheetView(paper, plans, room);
  const cards = chosen.map((plan) => {
    const own = paperFor(input, plan, links, true);
    return fill('card', cardView(own, anchorOf('plan', plan.id), 'pocket'), own.labels);
  });
  const view = {
    title: binder.title,
    size: pocket.size.toLowerCase(),
    call,
    cards: new Handlebars.SafeString(cards.join('\n')),
  };
  return sheetOf(source, paper, {
    title: paper.labels.label('pocket.title', { title: binder.title }),
    size,
    margins,
    style: 'pocket.css',
    content: fill('pocket', view, paper.labels),
  });
}
