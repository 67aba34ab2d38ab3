import type { BinderUnit } from './binder-unit.js';
import { cardView, isCard, referenceView } from './card.js';
import { rowsIn } from './card-places.js';
import type { BinderLayout } from './cover.js';
import type { SectionView } from './document.js';
import { engineFor } from './engine.js';
import type { RenderInput } from './input.js';
import { isPersonal, listHead, listRules, listSheetsIn, wideRules, withoutLists } from './list-sheets.js';
import { documentsHtml, type Printed } from './page.js';
import { headingOf, type Links, type Paper } from './paper.js';
import { binderHead, documentHead } from './running-head.js';
import { pageRule } from './style.js';
import { documentEntry, headingEntry, sectionEntries, type TocEntry } from './toc.js';
import { UnitLabels } from './unit-label.js';

/** Pieces of a binder that follow each other, with their lines in the table of contents. */
export interface Chapter {
  readonly units: readonly BinderUnit[];
  readonly entries: readonly TocEntry[];
  /** The page rules that they need where all is printed in one go. */
  readonly rules: readonly string[];
}

/** What the chapters of a binder are made of. */
export interface ChapterJob {
  readonly input: RenderInput;
  readonly paper: Paper;
  readonly links: Links;
  readonly plans: readonly Printed[];
  readonly layout: BinderLayout;
}

/** Where the pieces of one binder are made, each with a label that no other has. */
export class Desk {
  readonly #job: ChapterJob;
  readonly #labels: UnitLabels;

  /** `documents` are all that may have a tab of their own. */
  constructor(job: ChapterJob, documents: readonly Printed[]) {
    this.#job = job;
    this.#labels = new UnitLabels(documents.flatMap(({ paper }) => tabOf(paper) ?? []));
  }

  /** One page of the binder itself. */
  page(anchor: string, title: string, template: string, view: object): Chapter {
    const html = engineFor(this.#job.input.templates)(template, view, this.#job.paper.labels);
    const entry = { title, anchor, note: null, language: null, inner: false };
    return { units: [this.#unit(anchor, html, { title })], entries: [entry], rules: [] };
  }

  /** Sections of the binder that are read in one go; called like the first of them where they have no other name. */
  sections(anchor: string, sections: readonly SectionView[], named?: string): Chapter {
    const { input, paper } = this.#job;
    const fill = engineFor(input.templates);
    const html = sections.map((section) => fill('front', section, paper.labels)).join('\n');
    const entries = sections.flatMap(sectionEntries);
    const unit = this.#unit(anchor, `<div class="front" id="${anchor}">${html}</div>`, {
      title: named ?? sections[0]?.title ?? paper.member.title,
      targets: [anchor, ...entries.flatMap((entry) => entry.anchor ?? [])],
      style: wideRules(sections),
      isPersonal: sections.some(isPersonal),
    });
    return { units: [unit], entries, rules: listRules(sections, paper, binderHead(paper)) };
  }

  /** A section that is looked up by itself, and behind it each of its lists on sheets of its own; nothing for none. */
  section(section: SectionView | null): Chapter[] {
    if (!section) return [];
    const { paper } = this.#job;
    const first = this.sections(`sheets-${section.anchor}`, [withoutLists(section)]);
    const lists = listSheetsIn(section).flatMap((list) => {
      const alone = { ...section, anchor: `${list.anchor}-sheet`, title: null, value: list, sections: [] };
      const { units } = this.sections(`sheets-${list.anchor}`, [alone], list.title);
      return units.map((unit) => ({ ...unit, head: listHead(binderHead(paper), list.title), depth: 2 }));
    });
    const rules = listRules([section], paper, binderHead(paper));
    return [{ units: [...first.units, ...lists], entries: sectionEntries(section), rules }];
  }

  /** A register, or a plan. */
  document(document: Printed, isInner = false): Chapter {
    const { input, paper: binder } = this.#job;
    const { paper, view } = document;
    const unit: BinderUnit = {
      anchor: view.anchor,
      title: view.title,
      label: this.#labels.of(view.title, tabOf(paper)),
      targets: [view.anchor],
      html: documentsHtml(input, [document]),
      style: wideRules(view.sections),
      head: documentHead(document),
      depth: 1,
      isPersonal: view.sections.some(isPersonal),
    };
    return {
      units: [unit],
      entries: [documentEntry(view, isInner, binder.language)],
      rules: rulesOf(document),
    };
  }

  /** The plans in their order; where they come from several lists of the binder, each under the heading of its list. */
  plans(plans: readonly Printed[]): Chapter[] {
    const { layout, paper } = this.#job;
    const { data, kind } = paper.member;
    const listOf = ({ paper: { member } }: Printed): string | undefined =>
      layout.plans.find((name) => ((data[name] ?? []) as readonly string[]).includes(member.id));
    const lists = new Set(plans.map(listOf));
    const isGrouped = lists.size > 1 && !lists.has(undefined);
    return plans.map((plan, index) => {
      const chapter = isCard(plan.paper.member)
        ? this.#card(plan, isGrouped)
        : this.document(plan, isGrouped);
      const list = listOf(plan);
      const before = plans[index - 1];
      const shape = list === undefined ? undefined : kind.shape.fields.get(list);
      if (!isGrouped || list === undefined || !shape || (before && listOf(before) === list)) return chapter;
      return { ...chapter, entries: [headingEntry(headingOf(paper, list, shape)), ...chapter.entries] };
    });
  }

  /** A card on a sheet of its own, and behind it what is looked up. */
  #card(plan: Printed, isInner: boolean): Chapter {
    const { input, paper: binder } = this.#job;
    const { paper, view } = plan;
    const card = cardView(paper, view.anchor, view.page);
    const html = engineFor(input.templates)('card', card, paper.labels);
    const head = documentHead(plan);
    const label = this.#labels.of(view.title, tabOf(paper));
    const unit: BinderUnit = {
      anchor: view.anchor,
      title: view.title,
      label,
      targets: [view.anchor, ...rowsIn(html)],
      html,
      style: '',
      head,
      depth: 1,
      isPersonal: false,
      maxPages: 1,
    };
    const entries = [documentEntry(view, isInner, binder.language)];
    const anchor = `${view.anchor}-reference`;
    const reference = referenceView(paper, anchor, anchor);
    if (!reference) return { units: [unit], entries, rules: rulesOf(plan) };
    const behind = { paper, view: reference };
    const more: BinderUnit = {
      ...unit,
      anchor,
      title: reference.title,
      label: this.#labels.behind(label),
      targets: [anchor],
      html: documentsHtml(input, [behind]),
      style: wideRules(reference.sections),
      head: documentHead(behind),
      isPersonal: reference.sections.some(isPersonal),
      maxPages: undefined,
    };
    return {
      units: [unit, more],
      entries: [...entries, documentEntry(reference, true, binder.language)],
      rules: [...rulesOf(plan), ...rulesOf(behind)],
    };
  }

  #unit(anchor: string, html: string, rest: Partial<BinderUnit> & Pick<BinderUnit, 'title'>): BinderUnit {
    const { paper } = this.#job;
    return {
      anchor,
      label: this.#labels.of(rest.title),
      targets: [anchor],
      html,
      style: '',
      head: binderHead(paper),
      depth: 1,
      isPersonal: false,
      ...rest,
    };
  }
}

function rulesOf(document: Printed): string[] {
  const { paper, view } = document;
  const head = documentHead(document);
  return [pageRule(view.page, paper, head), ...listRules(view.sections, paper, head)];
}

function tabOf({ member }: Paper): string | undefined {
  const { tab } = member.data;
  return typeof tab === 'string' ? tab : undefined;
}
