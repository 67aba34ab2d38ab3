import { valuesOf } from '../workspace/member.js';
import type { Paper } from './paper.js';
import { referenceView } from './references.js';
import type { ValueView } from './values.js';

/** Who has which copy, with room to sign for it. */
export interface DistributionView {
  readonly anchor: string;
  readonly title: string;
  readonly rows: readonly { readonly number: string; readonly holder: ValueView; readonly place: string }[];
}

/** The list of the printed copies of a binder; null where it has none. */
export function distributionView(paper: Paper): DistributionView | null {
  const { member, labels } = paper;
  const rows = valuesOf(member, 'copy').map(({ number, holder, place }) => ({
    number,
    holder: referenceView(holder, 'role', paper),
    place,
  }));
  if (rows.length === 0) return null;
  return { anchor: 'distribution', title: labels.label('binder.distribution'), rows };
}
