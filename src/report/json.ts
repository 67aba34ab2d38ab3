import type { Diagnostic, Location } from '../core/diagnostic.js';
import { placeOf } from './place.js';
import { countBySeverity, type Findings, type Report } from './report.js';
import { wordFinding } from './wording.js';

/**
 * One JSON object for other programs: counts, and each finding with its place, its code and arguments, and its wording.
 * Suppressed findings are among them and say so; they are not counted.
 */
export const jsonReport: Report = (findings, locale) => {
  const counts = countBySeverity(findings.diagnostics);
  const report = {
    version: 1,
    files: findings.checked.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    diagnostics: findings.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      ...wordFinding(diagnostic, locale),
      ...locationOf(diagnostic.at, findings),
      args: diagnostic.args,
      related: (diagnostic.related ?? []).map((related) => locationOf(related, findings)),
      ...more(diagnostic, findings),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

/** What only some findings have. Edits keep their offsets: those are what a program applies. */
function more({ fix, suppressed }: Diagnostic, findings: Findings): object {
  return {
    ...(fix ? { fix: fix.map((edit) => ({ ...locationOf(edit, findings), ...edit })) } : {}),
    ...(suppressed ? { suppressed } : {}),
  };
}

function locationOf(at: Location, findings: Findings): object {
  if (!findings.sources.has(at.file)) return { file: at.file, pointer: at.pointer };
  return { ...placeOf(at, findings), pointer: at.pointer };
}
