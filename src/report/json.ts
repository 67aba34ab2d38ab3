import type { Location } from '../core/diagnostic.js';
import { countBySeverity, type Findings, type Report } from './report.js';
import { wordFinding } from './wording.js';

/** One JSON object for other programs: counts, and each finding with its place, its code and arguments, and its wording. */
export const jsonReport: Report = (findings, locale) => {
  const counts = countBySeverity(findings.diagnostics);
  const report = {
    version: 1,
    files: findings.files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    diagnostics: findings.diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      ...wordFinding(diagnostic, locale),
      ...placeOf(diagnostic.at, findings),
      args: diagnostic.args,
      related: (diagnostic.related ?? []).map((related) => placeOf(related, findings)),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function placeOf(at: Location, { sources }: Findings): object {
  const source = sources.get(at.file);
  const start = source?.position(at.start);
  const end = source?.position(at.end);
  return {
    file: at.file,
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    pointer: at.pointer,
  };
}
