import type { Target } from '../language/shape.js';
import { isPlan, type Member, valuesOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { dateInWords } from './dates.js';
import { documentView } from './document.js';
import { engineFor } from './engine.js';
import type { Rendered, RenderInput } from './input.js';
import { documentsHtml, type Printed, pageOf } from './page.js';
import { anchorOf, type Links, paperFor } from './paper.js';
import { recordsOf, registersOf } from './registers.js';
import { styleSheet } from './style.js';

/** Renders a whole workspace as one HTML file: an index, every plan, the registers, and the records. */
export function renderWorkspace(input: RenderInput): Rendered {
  const { workspace, templates, asOf } = input;
  const { organisation, language, country } = workspace.settings;
  const labels = input.locales(language);
  const links = linksTo(workspace);
  const plans = plansInOrder(workspace, `${language}-${country}`).map((plan) =>
    entryOf(input, plan, links, 'plan'),
  );
  const registers = registersOf(workspace).map((register) => entryOf(input, register, links, 'register'));
  const records = recordsOf(workspace).map((record) => entryOf(input, record, links, 'record'));
  const title = [organisation, labels.label('paper.plans-title')].filter((part) => part !== '').join(' – ');
  const header = engineFor(templates)(
    'index',
    {
      title,
      organisation: organisation || null,
      asOf: dateInWords(asOf, `${language}-${country}`),
      plans: plans.map(({ view, lost }) => ({ ...view, lost })),
      registers: registers.map(({ view }) => view),
      records: records.map(({ view }) => view),
    },
    labels,
  );
  const content = documentsHtml(input, [...plans, ...registers, ...records]);
  const style = styleSheet(templates, 'common.css') + styleSheet(templates, 'screen.css');
  return pageOf(input, { title, language, labels, header, content, style, figures: false });
}

interface Entry extends Printed {
  /** The titles of what is lost when the plan is needed. */
  readonly lost: readonly string[];
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
