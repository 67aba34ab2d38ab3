import type { Severity } from '../core/diagnostic.js';
import { fingerprints } from '../core/fingerprint.js';
import { placeOf } from './place.js';
import { type Report, ruleOf, standing } from './report.js';
import { wordFinding } from './wording.js';

const grades: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** The code quality report of GitLab: merge requests show what came and what went, told apart by the fingerprints. */
export const gitlabReport: Report = (findings, locale) => {
  const names = fingerprints(findings);
  const issues = standing(findings.diagnostics).map((diagnostic) => {
    const { file, line, endLine } = placeOf(diagnostic.at, findings);
    const { message, advice = '' } = wordFinding(diagnostic, locale);
    return {
      description: `${message} ${advice}`.trim(),
      check_name: ruleOf(diagnostic),
      fingerprint: names.get(diagnostic),
      severity: grades[diagnostic.severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
