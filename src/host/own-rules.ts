import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotRun, type Diagnostic, type Location } from '../core/diagnostic.js';
import type { Kinds } from '../language/document.js';
import { nearest } from '../language/nearest.js';
import type { Finding, Rule, RuleContext } from '../rules/rule.js';
import { vocabulary } from './kinds.js';
import { checkedFinding } from './own-finding.js';
import { completed, lackOf, type OwnRule } from './own-rule.js';
import type { Project } from './project.js';
import { settled } from './settled.js';

/** The rules that a workspace brings with it, their words by rule and language, and what is wrong with their files. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly texts: Readonly<Record<string, OwnRule['texts']>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether all of them could be loaded: else nobody knows which rules there are. */
  readonly isSound: boolean;
}

/** Loads the modules that a configuration names (`own-rules`), and none unless it says that code may run (`allow-code`). */
export async function ownRules(
  { root, ownRules: named, allowCode, kinds }: Pick<Project, 'root' | 'ownRules' | 'allowCode' | 'kinds'>,
  taken: readonly string[],
): Promise<OwnRules> {
  const rules: OwnRule[] = [];
  const diagnostics: Diagnostic[] = [];
  const fault = (code: string, at: Location, args: Diagnostic['args']): void => {
    diagnostics.push({ code, args, severity: 'error', at });
  };
  for (const { path, at } of named) {
    if (!allowCode) {
      fault('config/code-not-allowed', at, { path });
      continue;
    }
    const module = await moduleAt(resolve(root, path));
    if ('code' in module) {
      fault(module.code, at, { path, ...module.args });
      continue;
    }
    const lack = lackOf(module.rules);
    if (lack) {
      fault('config/incomplete-rule', at, { path, ...lack });
      continue;
    }
    for (const rule of module.rules as readonly OwnRule[]) {
      const isTaken = taken.includes(rule.id) || rules.some(({ id }) => id === rule.id);
      const unknown = await unknownWord(rule, kinds);
      if (isTaken) fault('config/rule-taken', at, { path, rule: rule.id });
      else if (unknown) fault('kind/unknown-word', at, unknown);
      else rules.push(guarded(completed(rule), path));
    }
  }
  return {
    rules,
    texts: Object.fromEntries(rules.map(({ id, texts }) => [id, texts])),
    diagnostics,
    isSound: diagnostics.length === 0,
  };
}

/** A word that there is not: the rule would look at nothing, and nobody would notice. */
async function unknownWord({ words = {} }: OwnRule, kinds: Kinds): Promise<Diagnostic['args'] | undefined> {
  const shared = Object.keys(vocabulary());
  if (Object.keys(words).every((word) => shared.includes(word))) return undefined;
  const loaded = await Promise.all(kinds.names.map((name) => kinds.get(name)));
  const known = new Set([...shared, ...loaded.flatMap((one) => Object.keys(one?.kind.schema.$defs ?? {}))]);
  const word = Object.keys(words).find((one) => !known.has(one));
  if (word === undefined) return undefined;
  const suggestion = nearest(word, known);
  return suggestion === undefined ? { word } : { word, suggestion };
}

/** What a module gives as `rules` or as its default, or what is wrong with it. */
async function moduleAt(
  path: string,
): Promise<{ readonly rules: readonly unknown[] } | Pick<Diagnostic, 'code' | 'args'>> {
  if (!existsSync(path)) return { code: 'config/no-such-module', args: {} };
  try {
    const module = (await settled(import(pathToFileURL(path).href))) as {
      rules?: unknown;
      default?: unknown;
    };
    const { rules: inDefault = module.default } = (module.default ?? {}) as { rules?: unknown };
    const rules = [module.rules ?? inDefault ?? []].flat();
    return rules.length === 0 ? { code: 'config/no-rules', args: {} } : { rules };
  } catch (error) {
    return { code: 'config/broken-rules', args: { reason: reasonOf(error) } };
  }
}

/** The same rule, of which a failure says where to look: CannotRun `run/own-rule-failed`. */
function guarded(rule: OwnRule, path: string): OwnRule {
  const { document, words = {} } = rule;
  const checkOf = ({ member, report, ...context }: RuleContext): Check => {
    let isOver = false;
    const failed = (error: unknown): unknown => {
      // What another rule left behind has its own name.
      if (error instanceof CannotRun) return error;
      const args = { path, rule: rule.id, file: member.path, reason: reasonOf(error) };
      return new CannotRun('run/own-rule-failed', args, error);
    };
    const checked = (finding: Finding): void => {
      if (isOver) throw failed(new TypeError('“report” was called when the check was over'));
      report(checkedFinding(finding, rule));
    };
    const end = (): void => {
      isOver = true;
    };
    return { context: { ...context, member, report: checked }, failed, end };
  };
  const checks = Object.entries(words).map(([word, check]) => {
    const visitWord = check as (visit: unknown, context: RuleContext) => unknown;
    return [
      word,
      (visit: unknown, given: RuleContext) => {
        const { context, failed, end } = checkOf(given);
        try {
          ofNow(visitWord.call(words, visit, context));
        } catch (error) {
          throw failed(error);
        } finally {
          end();
        }
      },
    ];
  });
  const checkDocument = async (given: RuleContext): Promise<void> => {
    const { context, failed, end } = checkOf(given);
    try {
      await settled(toTheEnd(async () => document?.(context)));
    } catch (error) {
      throw failed(error);
    } finally {
      end();
    }
  };
  return {
    ...rule,
    ...(document ? { document: checkDocument } : {}),
    words: Object.fromEntries(checks) as NonNullable<Rule['words']>,
  };
}

/** One check of a document or of a place. */
interface Check {
  readonly context: RuleContext;
  failed(error: unknown): unknown;
  end(): void;
}

/** What a check does not wait for mostly fails at once: the next turn belongs to it, so that such a failure has its name. */
async function toTheEnd(run: () => Promise<unknown>): Promise<void> {
  await run();
  await new Promise((resolve) => setImmediate(resolve));
}

/** Places are visited one after the other without waiting: what is found later would be lost. */
function ofNow(result: unknown): void {
  if (!(result instanceof Promise)) return;
  result.catch(() => {});
  throw new TypeError('only “document” may be asynchronous');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
