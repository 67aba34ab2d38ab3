import type { Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { coverView, layoutOf } from './cover.js';
import { documentView, sectionsOf } from './document.js';
import { engineFor } from './engine.js';
import type { RenderedBinder, RenderInput } from './input.js';
import { documentsHtml, type Printed, pageOf, registersOf } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { binderHead, documentHead } from './running-head.js';
import { pageRule, styleSheet } from './style.js';

/** Renders a binder for the PDF: cover, table of contents, how to use it, its plans, and the registers. */
export function renderBinder(input: RenderInput, binder: Member): RenderedBinder {
  const { workspace, templates } = input;
  const plans = plansOf(workspace, binder).filter((plan) => plan.data['status'] !== 'retired');
  const links = linksTo(plans);
  const paper = paperFor(input, binder, links);
  const { labels, language } = paper;
  const printed = [...plans, ...registersOf(workspace)].map((member, index) =>
    printedOf(input, member, links, index + 1),
  );
  const { copies, skip } = layoutOf(binder);
  const front = sectionsOf(paper, 'front', 2, skip);
  const entries = [
    ...front.map(({ anchor, title }) => ({ anchor, title: title ?? '', note: null })),
    ...printed.map(({ view }) => ({ anchor: view.anchor, title: view.title, note: view.unit })),
  ];
  const fill = engineFor(templates);
  const content = [
    fill('cover', coverView(paper, printed.slice(0, plans.length), copies), labels),
    fill(
      'toc',
      { entries: entries.map((entry, index) => ({ ...entry, number: placeholder(index) })) },
      labels,
    ),
    ...front.map((section) => fill('front', section, labels)),
    documentsHtml(input, printed),
  ].join('\n');
  const style = [
    styleSheet(templates, 'common.css'),
    styleSheet(templates, 'print.css'),
    pageRule(undefined, paper, binderHead(paper)),
    ...printed.map((document) => pageRule(document.view.page, document.paper, documentHead(document))),
  ].join('\n');
  const title = binder.title;
  const rendered = pageOf(input, { title, language, labels, header: '', content, style, figures: true });
  return { ...rendered, title, language, toc: entries.map(({ anchor }) => anchor) };
}

function printedOf(input: RenderInput, member: Member, links: Links, number: number): Printed {
  const paper = paperFor(input, member, links);
  const anchor = links.anchor('plan', member.id) ?? anchorOf('register', member.id);
  return { paper, view: documentView(paper, anchor, `document-${number}`, false) };
}

/** On paper a link saves nobody a step, but each costs time in printing: only plans are linked. */
function linksTo(plans: readonly Member[]): Links {
  const ids = new Set(plans.map((plan) => plan.id));
  return { anchor: (target, id) => (target === 'plan' && ids.has(id) ? anchorOf('plan', id) : null) };
}

/** Stands where the page number of an entry is written after printing: its own number in three digits. */
function placeholder(index: number): string {
  return String(index + 1).padStart(3, '0');
}
