import type { Target } from '../language/shape.js';
import { isPlan, type Member, valuesOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { dateInWords } from './dates.js';
import { documentView } from './document.js';
import type { RenderInput } from './input.js';
import type { Printed } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { recordsOf, registersOf } from './registers.js';

/** A document with what the index says of it. */
interface Entry extends Printed {
  /** The titles of what is lost when the plan is needed. */
  readonly lost: readonly string[];
}

/** All documents of a workspace that are shown on a screen, in their order. */
export interface Entries {
  readonly plans: readonly Entry[];
  readonly registers: readonly Entry[];
  readonly records: readonly Entry[];
}

/** The plans, the registers and the records of a workspace, linked with each other. */
export function entriesOf(input: RenderInput): Entries {
  const { workspace } = input;
  const { language, country } = workspace.settings;
  const links = linksTo(workspace);
  const entries = (members: readonly Member[], group: string): Entry[] =>
    members.map((member) => entryOf(input, member, links, group));
  return {
    plans: entries(plansInOrder(workspace, `${language}-${country}`), 'plan'),
    registers: entries(registersOf(workspace), 'register'),
    records: entries(recordsOf(workspace), 'record'),
  };
}

/** What the template of the index is filled with; `title` is that of the whole. */
export function indexView(
  { workspace, asOf, look }: RenderInput,
  title: string,
  { plans, registers, records }: Entries,
): object {
  const { organisation, language, country } = workspace.settings;
  return {
    title,
    organisation: organisation || null,
    logo: look?.logo ?? null,
    asOf: dateInWords(asOf, `${language}-${country}`),
    plans: plans.map(({ view, lost }) => ({ ...view, lost })),
    registers: registers.map(({ view }) => view),
    records: records.map(({ view }) => view),
  };
}

/** What all plans together are called. */
export function titleOf({ workspace, locales }: RenderInput): string {
  const { organisation, language } = workspace.settings;
  const title = locales(language).label('paper.plans-title');
  return [organisation, title].filter((part) => part !== '').join(' – ');
}

function entryOf(input: RenderInput, member: Member, links: Links, group: string): Entry {
  const paper = paperFor(input, member, links, false);
  const lost = valuesOf(member, 'scenario').flatMap((scenario) => scenario.lost);
  return {
    paper,
    view: documentView(paper, anchorOf(group, member.id), 'document', isPlan(member)),
    lost: lost.map((id) => input.workspace.resources.get(id)?.value.title ?? id),
  };
}

/** By title; plans that are no longer in force stand last. */
function plansInOrder(workspace: Workspace, locale: string): Member[] {
  const { compare } = new Intl.Collator(locale);
  const isRetired = (plan: Member): number => (plan.data['status'] === 'retired' ? 1 : 0);
  return workspace.members
    .filter(isPlan)
    .sort((a, b) => isRetired(a) - isRetired(b) || compare(a.title, b.title));
}

function linksTo(workspace: Workspace): Links {
  const { plans, roles, resources } = workspace;
  const known: Partial<Record<Target, ReadonlyMap<string, unknown>>> = {
    plan: plans,
    role: roles,
    resource: resources,
  };
  return { anchor: (target, id) => (known[target]?.has(id) ? anchorOf(target, id) : null) };
}
