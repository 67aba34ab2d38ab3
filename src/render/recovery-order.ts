import type { SectionView } from './document.js';
import type { RecoveredResource } from './input.js';
import { several, tableSection } from './own-tables.js';
import { type Paper, timeOn } from './paper.js';
import { referenceView } from './references.js';
import { textView, type ValueView } from './values.js';

/** The order in which resources are brought back: what others need comes first. Null where it is not known. */
export function recoverySection(paper: Paper, order: readonly RecoveredResource[] = []): SectionView | null {
  const { workspace, labels } = paper;
  const wanted = order.flatMap(({ id, stage }) => {
    const value = workspace.resources.get(id)?.value;
    return value && (value.rto !== undefined || value.criticality !== undefined) ? [{ stage, value }] : [];
  });
  const named = (ids: readonly string[] = []): ValueView | null =>
    several(ids.map((id) => textView(workspace.resources.get(id)?.value.title ?? id)));
  const rows = wanted.map(({ stage, value }) => ({
    stage: textView(String(stage)),
    what: textView(value.title),
    needs: named(value.needs),
    rto: value.rto === undefined ? null : textView(timeOn(paper, value.rto)),
    who: [value.administrator, value.supplier, value.owner].flatMap((id) =>
      id ? [referenceView(id, 'role', paper)] : [],
    )[0],
  }));
  const columns = Object.fromEntries(
    ['stage', 'what', 'needs', 'rto', 'who'].map((name) => [name, labels.label(`binder.recovery.${name}`)]),
  );
  return tableSection(paper, 'recovery', columns, rows);
}
