import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { Filled, Kinds } from '../language/document.js';
import { escapeStep, locate } from '../language/locate.js';
import { nearest } from '../language/nearest.js';
import type { ConfiguredRule } from '../rules/configured.js';
import type { Configuration, RuleSetting } from '../workspace/settings.js';

/** Everything that a configuration says of rules, with its places: for all documents, and for some. */
export function configuredRules({ data, root }: Filled<Configuration>, file: string): ConfiguredRule[] {
  const at = (pointer: string): Location => {
    const { node, key = node } = locate(root, pointer);
    return { file, start: key.start, end: key.end, pointer };
  };
  const inMap = (rules: Readonly<Record<string, RuleSetting>>, above: string): ConfiguredRule[] =>
    Object.entries(rules).map(([rule, { options = {} }]) => {
      const pointer = `${above}/${escapeStep(rule)}`;
      return {
        rule,
        at: at(pointer),
        options: Object.entries(options).map(([name, values]) => ({
          name,
          values,
          at: at(`${pointer}/options/${escapeStep(name)}`),
        })),
      };
    });
  return [
    ...inMap(data.rules ?? {}, '/rules'),
    ...(data.overrides ?? []).flatMap(({ rules }, index) => inMap(rules, `/overrides/${index}/rules`)),
  ];
}

/** Settings for a kind that does not exist would hold nowhere, and nobody would see why. */
export function overrideFaults(
  { data: { overrides = [] }, root }: Filled<Configuration>,
  file: string,
  { names }: Kinds,
): Diagnostic[] {
  return overrides.flatMap(({ kinds = [] }, index) =>
    kinds.flatMap((kind, position): Diagnostic[] => {
      if (names.includes(kind)) return [];
      const pointer = `/overrides/${index}/kinds/${position}`;
      const { start, end } = locate(root, pointer).node;
      const suggestion = nearest(kind, names);
      const args = { kind, allowed: names, ...(suggestion === undefined ? {} : { suggestion }) };
      return [{ code: 'config/unknown-kind', args, severity: 'error', at: { file, start, end, pointer } }];
    }),
  );
}
