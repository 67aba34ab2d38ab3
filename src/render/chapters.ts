import type { Member } from '../workspace/member.js';
import { callSheetView } from './call-sheet.js';
import { isCard } from './card.js';
import { changesSection } from './changes.js';
import { namesSection } from './contact-names.js';
import { type Chapter, type ChapterJob, Desk } from './desk.js';
import { distributionView } from './distribution.js';
import { documentView, sectionsOf } from './document.js';
import type { RenderInput } from './input.js';
import { logSection } from './log-sheet.js';
import { overviewEntry, overviewView } from './overview.js';
import type { Printed } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { recoverySection } from './recovery-order.js';
import { definedBy, registersOf } from './registers.js';

/** A plan or a register in words. */
export function printedOf(input: RenderInput, member: Member, links: Links): Printed {
  const paper = paperFor(input, member, links, true);
  const anchor = links.anchor('plan', member.id) ?? anchorOf('register', member.id);
  return { paper, view: documentView(paper, anchor, anchor, false) };
}

/**
 * All of a binder behind its table of contents, as it is reached for: whom to call, how it is used, the cards, the plans, whom and what there
 * is, the lists and the sheets to write on, and last what is said about the binder itself.
 */
export function chaptersOf(job: ChapterJob): Chapter[] {
  const { input, paper, links, layout } = job;
  const registers = registersOf(input.workspace).map((member) => printedOf(input, member, links));
  const desk = new Desk(job, [...job.plans, ...registers]);
  const part = (group: 'front' | 'back') => {
    const names = [...paper.member.kind.shape.fields.keys()];
    return sectionsOf(
      paper,
      group,
      2,
      names.filter((name) => !layout[group].includes(name)),
    );
  };
  const front = part('front');
  const overview = overviewView(
    paper,
    job.plans.map((plan) => plan.paper.member),
    input.survival,
  );
  const plans = [...job.plans].sort(
    (a, b) => Number(isCard(b.paper.member)) - Number(isCard(a.paper.member)),
  );
  const call = callSheetView(
    paper,
    plans.map((plan) => plan.paper.member),
  );
  const defining = (target: 'role' | 'resource'): Printed[] =>
    registers.filter(({ paper: own }) => definedBy(own.member).includes(target));
  const known = new Set([...defining('role'), ...defining('resource')]);
  const copies = distributionView(paper);
  return [
    ...(call ? [desk.page(call.anchor, call.title, 'call-sheet', call)] : []),
    ...(front.length > 0 ? [desk.sections('front', front)] : []),
    ...(overview
      ? [
          {
            ...desk.page(overview.anchor, overview.title, 'overview', overview),
            entries: [overviewEntry(overview)],
          },
        ]
      : []),
    ...desk.plans(plans),
    ...defining('role').map((register) => desk.document(register)),
    ...desk.section(namesSection(paper)),
    ...defining('resource')
      .filter((register) => !defining('role').includes(register))
      .map((register) => desk.document(register)),
    ...desk.section(recoverySection(paper, input.recovery)),
    ...registers.filter((register) => !known.has(register)).map((register) => desk.document(register)),
    ...part('back').flatMap((section) => desk.section(section)),
    ...desk.section(logSection(paper)),
    ...desk.section(
      changesSection(
        paper,
        plans.map((plan) => plan.paper.member),
      ),
    ),
    ...(copies ? [desk.page(copies.anchor, copies.title, 'distribution', copies)] : []),
  ];
}
