import type { Diagnostic } from '../../src/core/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import type { Rule } from '../../src/rules/rule.js';
import { readWorkspace, type WorkspaceOptions } from '../support/workspace.js';
import { unworded } from './wording.js';

/** A finding with its place as people count. */
export interface Found extends Diagnostic {
  /** `path:line:column` of the first character. */
  readonly place: string;
  /** The characters that are shown. */
  readonly shown: string;
}

interface LintOptions extends WorkspaceOptions {
  readonly asOf?: string;
}

/**
 * Runs one rule over the texts of a workspace. Fails when a text is no valid document, unless `complete` is given,
 * and when a finding cannot be worded.
 */
export async function lintWith(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  { asOf = '2026-06-01', ...options }: LintOptions = {},
): Promise<Found[]> {
  // Here every rule runs, and days count: what a preset leaves out is tested with the presets.
  const configuration = { preset: 'review', ...options.configuration } as const;
  const { workspace, readings } = await readWorkspace(files, { ...options, configuration });
  const broken = readings.flatMap(({ diagnostics }) => diagnostics);
  if (options.complete === undefined && broken.length > 0) throw new Error(JSON.stringify(broken, null, 2));
  const sources = new Map(readings.map(({ source }) => [source.path, source]));
  return (await runRules({ workspace, rules: [rule], asOf })).map((diagnostic) => {
    const speechless = unworded(diagnostic);
    if (speechless.length > 0) throw new Error(speechless.join('\n'));
    const { file, start, end } = diagnostic.at;
    const source = sources.get(file);
    const { line, column } = source?.position(start) ?? { line: 0, column: 0 };
    return { ...diagnostic, place: `${file}:${line}:${column}`, shown: source?.text.slice(start, end) ?? '' };
  });
}

/** Findings as short lines: `path:line:column code`. */
export function placesOf(found: readonly Found[]): string[] {
  return found.map(({ place, code }) => `${place} ${code}`);
}
