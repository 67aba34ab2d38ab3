import type { Page } from './manifest.js';

/** Pages of one unit that differ between two prints of a binder. */
export interface UnitChange {
  readonly unit: string;
  readonly title: string;
  /** The labels of pages that are in both and differ, of those that only the new one has, and of those that only the old one had. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** Tells what differs between two prints of a binder, in the order of the new one; what was dropped as a whole comes last. */
export function changesBetween(before: readonly Page[], after: readonly Page[]): UnitChange[] {
  const [old, fresh] = [byUnit(before), byUnit(after)];
  const units = [...new Set([...fresh.keys(), ...old.keys()])];
  return units.flatMap((unit) => {
    const [earlier, present] = [old.get(unit) ?? [], fresh.get(unit) ?? []];
    const codes = new Map(earlier.map(({ label, code }) => [label, code]));
    const labels = new Set(present.map(({ label }) => label));
    const change: UnitChange = {
      unit,
      title: (present[0] ?? earlier[0])?.title ?? '',
      changed: present.flatMap(({ label, code }) =>
        codes.has(label) && codes.get(label) !== code ? label : [],
      ),
      added: present.flatMap(({ label }) => (codes.has(label) ? [] : label)),
      dropped: earlier.flatMap(({ label }) => (labels.has(label) ? [] : label)),
    };
    return change.changed.length + change.added.length + change.dropped.length > 0 ? [change] : [];
  });
}

/** Pages by the unit that they belong to, in their order. */
export function byUnit<P extends Page>(pages: readonly P[]): Map<string, P[]> {
  const units = new Map<string, P[]>();
  for (const page of pages) {
    const known = units.get(page.unit);
    if (known) known.push(page);
    else units.set(page.unit, [page]);
  }
  return units;
}
