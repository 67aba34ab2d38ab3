import type { Location } from '../core/diagnostic.js';
import type { Filled } from '../language/document.js';
import { escapeStep, locate } from '../language/locate.js';
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
