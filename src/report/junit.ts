import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { type FileFindings, findingsByFile } from './by-file.js';
import { escapeXml } from './escape.js';
import { placeOf, showPlace } from './place.js';
import { type Findings, type Report, ruleOf } from './report.js';
import { wordFinding } from './wording.js';

/**
 * JUnit XML: each checked file is a test case, also one without findings, because some servers refuse a report without
 * test cases. An error is a failure; warnings and notes are what the test case wrote.
 */
export const junitReport: Report = (findings, locale) => {
  const files = findingsByFile(findings);
  const failed = files.filter(({ diagnostics }) => diagnostics.some(isError)).length;
  const counts = `name="plan" tests="${files.length}" failures="${failed}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts} time="0">`,
    `  <testsuite ${counts} skipped="0" time="0">`,
    ...files.flatMap((file) => testCase(file, findings, locale)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function testCase({ file, diagnostics }: FileFindings, findings: Findings, locale: Locale): string[] {
  const name = escapeXml(file);
  const open = `    <testcase name="${name}" classname="plan" file="${name}" time="0"`;
  if (diagnostics.length === 0) return [`${open}/>`];
  const failures = diagnostics.filter(isError).map((diagnostic) => failure(diagnostic, findings, locale));
  const others = diagnostics.filter((diagnostic) => !isError(diagnostic));
  const lines = others.map((diagnostic) => {
    const said = sentences(diagnostic, locale).join(' ');
    const severity = locale.say(`severity.${diagnostic.severity}`);
    return escapeXml(`${where(diagnostic, findings)}: ${severity} ${said} [${ruleOf(diagnostic)}]`);
  });
  const output = lines.length === 0 ? [] : [`      <system-out>${lines.join('\n')}</system-out>`];
  return [`${open}>`, ...failures, ...output, '    </testcase>'];
}

function failure(diagnostic: Diagnostic, findings: Findings, locale: Locale): string {
  const said = sentences(diagnostic, locale);
  const text = [where(diagnostic, findings), ...said].map(escapeXml).join('\n');
  const type = escapeXml(ruleOf(diagnostic));
  return `      <failure type="${type}" message="${escapeXml(said[0] ?? '')}">${text}</failure>`;
}

function sentences(diagnostic: Diagnostic, locale: Locale): string[] {
  const { message, advice } = wordFinding(diagnostic, locale);
  return advice === undefined ? [message] : [message, advice];
}

function where({ at }: Diagnostic, findings: Findings): string {
  return showPlace(placeOf(at, findings));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
