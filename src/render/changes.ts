import { type Member, valuesOf } from '../workspace/member.js';
import { roleFor } from '../workspace/workspace.js';
import type { SectionView } from './document.js';
import { tableSection } from './own-tables.js';
import { dateOn, type Paper } from './paper.js';
import { textView } from './values.js';

/** What was changed in the plans of a binder, the latest first; null where none says it. */
export function changesSection(paper: Paper, plans: readonly Member[]): SectionView | null {
  const entries = plans
    .flatMap((plan) => valuesOf(plan, 'revision-entry').map((entry) => ({ plan, entry })))
    .sort((a, b) => (a.entry.on < b.entry.on ? 1 : a.entry.on > b.entry.on ? -1 : 0));
  const rows = entries.map(({ plan, entry }) => ({
    on: textView(dateOn(paper, entry.on)),
    plan: textView(plan.title),
    version: entry.version === undefined ? null : textView(entry.version),
    change: entry.change === undefined ? null : textView(entry.change),
    by:
      entry.by === undefined
        ? null
        : textView(roleFor(paper.workspace, plan, entry.by)?.value.title ?? entry.by),
  }));
  const columns = Object.fromEntries(
    ['on', 'plan', 'version', 'change', 'by'].map((name) => [
      name,
      paper.labels.label(`binder.changes.${name}`),
    ]),
  );
  return tableSection(paper, 'changes', columns, rows);
}
