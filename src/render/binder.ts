import { headOf, type Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { coverView, layoutOf } from './cover.js';
import { documentView, sectionsOf } from './document.js';
import { engineFor } from './engine.js';
import type { RenderedBinder, RenderInput } from './input.js';
import { listRules } from './list-sheets.js';
import { documentsHtml, type Printed, pageOf } from './page.js';
import { anchorOf, headingOf, type Links, type Paper, paperFor } from './paper.js';
import { registersOf } from './registers.js';
import { binderHead, documentHead } from './running-head.js';
import { pageRule, styleSheet } from './style.js';
import { documentEntry, headingEntry, numbered, sectionEntries, type TocEntry } from './toc.js';

/**
 * Renders a binder for the PDF: cover, table of contents, what comes before the plans in its kind, the plans, the registers,
 * and what comes after the plans.
 */
export function renderBinder(input: RenderInput, binder: Member): RenderedBinder {
  const { workspace, templates } = input;
  const plans = plansOf(workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  const links = linksTo(plans);
  const paper = paperFor(input, binder, links, true);
  const { labels, language } = paper;
  const printed = [...plans, ...registersOf(workspace)].map((member, index) =>
    printedOf(input, member, links, index + 1),
  );
  const layout = layoutOf(binder);
  const part = (group: 'front' | 'back') => sectionsOf(paper, group, 2, sectionsBut(binder, layout[group]));
  const [front, back] = [part('front'), part('back')];
  const entries = numbered([
    ...front.flatMap(sectionEntries),
    ...planEntries(paper, layout.plans, printed.slice(0, plans.length)),
    ...printed.slice(plans.length).map(({ view }) => documentEntry(view, false, language)),
    ...back.flatMap(sectionEntries),
  ]);
  const fill = engineFor(templates);
  const content = [
    fill('cover', coverView(paper, printed.slice(0, plans.length), layout.copies), labels),
    fill('toc', { entries }, labels),
    ...front.map((section) => fill('front', section, labels)),
    documentsHtml(input, printed),
    ...back.map((section) => fill('front', section, labels)),
  ].join('\n');
  const style = [
    styleSheet(templates, 'common.css'),
    styleSheet(templates, 'print.css'),
    pageRule(undefined, paper, binderHead(paper)),
    ...listRules([...front, ...back], paper, binderHead(paper)),
    ...printed.flatMap((document) => documentRules(document)),
  ].join('\n');
  const title = binder.title;
  const rendered = pageOf(input, { title, language, labels, header: '', content, style, figures: true });
  return { ...rendered, title, language, toc: entries.flatMap(({ anchor }) => anchor ?? []) };
}

function sectionsBut({ kind }: Member, chosen: readonly string[]): string[] {
  return [...kind.shape.fields.keys()].filter((name) => !chosen.includes(name));
}

/** The plans in their order; where they come from several lists of the binder, each under the heading of its list. */
function planEntries(paper: Paper, lists: readonly string[], printed: readonly Printed[]): TocEntry[] {
  const { member, language } = paper;
  const taken = new Set<string>();
  const groups = lists.flatMap((name) => {
    const shape = member.kind.shape.fields.get(name);
    const ids = (member.data[name] ?? []) as readonly string[];
    const own = printed.filter(
      ({ paper: plan }) => ids.includes(plan.member.id) && !taken.has(plan.member.id),
    );
    for (const { paper: plan } of own) taken.add(plan.member.id);
    return own.length === 0 || !shape ? [] : [{ title: headingOf(paper, name, shape), own }];
  });
  if (groups.length < 2 || taken.size < printed.length)
    return printed.map(({ view }) => documentEntry(view, false, language));
  return groups.flatMap(({ title, own }) => [
    headingEntry(title),
    ...own.map(({ view }) => documentEntry(view, true, language)),
  ]);
}

function documentRules(document: Printed): string[] {
  const { paper, view } = document;
  const head = documentHead(document);
  return [pageRule(view.page, paper, head), ...listRules(view.sections, paper, head)];
}

function printedOf(input: RenderInput, member: Member, links: Links, number: number): Printed {
  const paper = paperFor(input, member, links, true);
  const anchor = links.anchor('plan', member.id) ?? anchorOf('register', member.id);
  return { paper, view: documentView(paper, anchor, `document-${number}`, false) };
}

/** On paper a link saves nobody a step, but each costs time in printing: only plans are linked. */
function linksTo(plans: readonly Member[]): Links {
  const ids = new Set(plans.map((plan) => plan.id));
  return { anchor: (target, id) => (target === 'plan' && ids.has(id) ? anchorOf('plan', id) : null) };
}
