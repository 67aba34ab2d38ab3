import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { RuleTexts } from '../core/locale.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from './project.js';

/** A rule of a workspace: one like those of the package that brings its words with it, by language. */
interface OwnRule extends Rule {
  readonly texts: Readonly<Record<string, RuleTexts>>;
}

/** The rules that a workspace brings with it, their words by rule and language, and what is wrong with their files. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly texts: Readonly<Record<string, OwnRule['texts']>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the modules that a configuration names (`own-rules`), and none unless it says that code may run (`allow-code`). */
export async function ownRules(
  { root, ownRules: named, allowCode }: Project,
  taken: readonly string[],
): Promise<OwnRules> {
  const fault = (code: string, at: Location, args: Diagnostic['args'] = {}): OwnRules => {
    return { rules: [], texts: {}, diagnostics: [{ code, args, severity: 'error', at }] };
  };
  const [first] = named;
  if (!first) return { rules: [], texts: {}, diagnostics: [] };
  if (!allowCode) return fault('config/code-not-allowed', first.at, { path: first.path });
  const loaded: OwnRules[] = [];
  for (const { path, at } of named) {
    const found = await rulesIn(resolve(root, path)).catch((error: unknown) => String(error));
    if (typeof found === 'string') {
      loaded.push(fault('config/broken-rules', at, { path, reason: found }));
      continue;
    }
    const double = found.find(({ id }) => taken.includes(id));
    if (double) loaded.push(fault('config/rule-taken', at, { path, rule: double.id }));
    else
      loaded.push({
        rules: found,
        texts: Object.fromEntries(found.map(({ id, texts }) => [id, texts])),
        diagnostics: [],
      });
  }
  return {
    rules: loaded.flatMap(({ rules }) => rules),
    texts: Object.assign({}, ...loaded.map(({ texts }) => texts)) as OwnRules['texts'],
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The rules that a module gives as `rules` or as its default. Throws for a module that gives none. */
async function rulesIn(path: string): Promise<OwnRule[]> {
  const module = (await import(pathToFileURL(path).href)) as { rules?: unknown; default?: unknown };
  const given = [module.rules ?? module.default ?? []].flat() as unknown[];
  if (given.length === 0) throw new TypeError('no rules');
  for (const one of given) {
    const fault = faultOf(one);
    if (fault !== undefined) throw new TypeError(fault);
  }
  return given as OwnRule[];
}

/** What a rule lacks, in the words of the interface; undefined when it has everything. */
function faultOf(value: unknown): string | undefined {
  const rule = (typeof value === 'object' && value !== null ? value : {}) as Partial<OwnRule>;
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(rule.id ?? '')) return 'id';
  if (!['error', 'warning', 'info'].includes(rule.severity ?? '')) return `${rule.id}: severity`;
  if (typeof rule.document !== 'function' && typeof rule.words !== 'object')
    return `${rule.id}: document, words`;
  const texts = Object.values(rule.texts ?? {});
  const hasWords = texts.every(({ summary, messages }) => typeof summary === 'string' && messages !== null);
  return texts.length > 0 && hasWords ? undefined : `${rule.id}: texts`;
}
