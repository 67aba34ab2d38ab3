import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import type { Filled, Kinds } from '../language/document.js';
import { escapeStep, locate } from '../language/locate.js';
import { nearest } from '../language/nearest.js';
import type { Configuration } from '../workspace/settings.js';
import type { Arrangements } from './kinds.js';

/** The headings and the order of sections that a configuration gives to each kind. */
export function arrangementsOf({ headings = {}, order = {} }: Configuration): Arrangements {
  return (kind) => {
    const own = Object.hasOwn(headings, kind) || Object.hasOwn(order, kind);
    return own ? { headings: headings[kind] ?? {}, order: order[kind] ?? [] } : undefined;
  };
}

/** A heading for a section that does not exist would never be printed, and nobody would see why. */
export async function arrangementFaults(
  { data, root }: Filled<Configuration>,
  file: string,
  kinds: Kinds,
): Promise<Diagnostic[]> {
  const fault = (
    code: string,
    args: Record<string, MessageArgument>,
    typed: string,
    pointer: string,
  ): Diagnostic => {
    const { node, key } = locate(root, pointer);
    const { start, end } = node.type === 'scalar' && !pointer.startsWith('/headings') ? node : (key ?? node);
    const suggestion = nearest(typed, args['allowed'] as readonly string[]);
    const advised = suggestion === undefined ? args : { ...args, suggestion };
    return { code, args: advised, severity: 'error', at: { file, start, end, pointer } };
  };
  const faults: Diagnostic[] = [];
  for (const { kind: name, pointer: place, sections } of arrangedIn(data)) {
    const known = await kinds.get(name);
    if (!known) {
      faults.push(fault('config/unknown-kind', { kind: name, allowed: kinds.names }, name, place));
      continue;
    }
    const { shape, headFields } = known.kind;
    const allowed = [...shape.fields.keys()].filter((key) => !headFields.has(key));
    for (const { section, pointer } of sections) {
      if (!allowed.includes(section))
        faults.push(fault('config/unknown-section', { kind: name, section, allowed }, section, pointer));
    }
  }
  return faults;
}

/** What is arranged of one kind, with the pointers to where the configuration says so. */
interface Arranged {
  readonly kind: string;
  readonly pointer: string;
  readonly sections: readonly { readonly section: string; readonly pointer: string }[];
}

function arrangedIn({ headings = {}, order = {} }: Configuration): Arranged[] {
  const arranged = (key: string, kind: string, sections: readonly [string, string | number][]): Arranged => {
    const pointer = `/${key}/${escapeStep(kind)}`;
    return {
      kind,
      pointer,
      sections: sections.map(([section, step]) => ({ section, pointer: `${pointer}/${escapeStep(step)}` })),
    };
  };
  return [
    ...Object.entries(headings).map(([kind, own]) =>
      arranged(
        'headings',
        kind,
        Object.keys(own).map((section) => [section, section]),
      ),
    ),
    ...Object.entries(order).map(([kind, first]) =>
      arranged(
        'order',
        kind,
        first.map((section, index) => [section, index]),
      ),
    ),
  ];
}
