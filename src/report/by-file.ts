import type { Diagnostic } from '../core/diagnostic.js';
import { type Findings, standing } from './report.js';

/** One file with the findings in it that count. */
export interface FileFindings {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every checked file with what was found in it, and behind them the others that something was found in, such as the configuration. */
export function findingsByFile({ diagnostics, checked }: Findings): FileFindings[] {
  const files = new Map<string, Diagnostic[]>(checked.map((file) => [file, []]));
  for (const diagnostic of standing(diagnostics)) {
    const { file } = diagnostic.at;
    const found = files.get(file);
    if (found) found.push(diagnostic);
    else files.set(file, [diagnostic]);
  }
  return [...files].map(([file, found]) => ({ file, diagnostics: found }));
}
