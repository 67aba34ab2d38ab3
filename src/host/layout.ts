import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import type { Filled, Kinds } from '../language/document.js';
import { sectionNames } from '../language/kind.js';
import type { Layout } from '../language/layout.js';
import { escapeStep, locate } from '../language/locate.js';
import { nearest } from '../language/nearest.js';
import type { Configuration } from '../workspace/settings.js';

/** Where a layout names a section, and whether it does so as a key. */
interface Named {
  readonly section: string;
  readonly pointer: string;
  readonly isKey: boolean;
}

/** A heading for a section that does not exist would never be printed, and nobody would see why. */
export async function layoutFaults(
  { data, root }: Filled<Configuration>,
  file: string,
  kinds: Kinds,
): Promise<Diagnostic[]> {
  const fault = (
    code: string,
    args: Record<string, MessageArgument>,
    typed: string,
    { pointer, isKey }: Pick<Named, 'pointer' | 'isKey'>,
  ): Diagnostic => {
    const { node, key } = locate(root, pointer);
    const { start, end } = isKey ? (key ?? node) : node;
    const suggestion = nearest(typed, args['allowed'] as readonly string[]);
    const advised = suggestion === undefined ? args : { ...args, suggestion };
    return { code, args: advised, severity: 'error', at: { file, start, end, pointer } };
  };
  const faults: Diagnostic[] = [];
  for (const [name, layout] of Object.entries(data.layout ?? {})) {
    const pointer = `/layout/${escapeStep(name)}`;
    const known = await kinds.get(name);
    if (!known) {
      const args = { kind: name, allowed: kinds.names };
      faults.push(fault('config/unknown-kind', args, name, { pointer, isKey: true }));
      continue;
    }
    const names = sectionNames(known.kind);
    for (const place of namedIn(layout, pointer)) {
      const { section } = place;
      if (names.includes(section)) continue;
      const allowed = names.filter((one) => one.includes('.') === section.includes('.'));
      faults.push(fault('config/unknown-section', { kind: name, section, allowed }, section, place));
    }
  }
  return faults;
}

function namedIn({ headings = {}, order = [], chapters = {} }: Layout, pointer: string): Named[] {
  const listed = (sections: readonly string[], list: string): Named[] =>
    sections.map((section, index) => ({ section, pointer: `${list}/${index}`, isKey: false }));
  return [
    ...Object.keys(headings).map((section) => ({
      section,
      pointer: `${pointer}/headings/${escapeStep(section)}`,
      isKey: true,
    })),
    ...listed(order, `${pointer}/order`),
    ...Object.entries(chapters).flatMap(([title, sections]) =>
      listed(sections, `${pointer}/chapters/${escapeStep(title)}`),
    ),
  ];
}
