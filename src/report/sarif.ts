import type { Diagnostic, Location, Suppression, TextEdit } from '../core/diagnostic.js';
import { fingerprints } from '../core/fingerprint.js';
import type { Locale } from '../core/locale.js';
import { placeOf, showPlace } from './place.js';
import { type Findings, type Report, ruleOf } from './report.js';
import { describeRule, levels, rulesIn } from './sarif-rules.js';
import { uriOf } from './uri.js';
import { wordFinding } from './wording.js';

/** What every relative address counts from: the folder that the command ran in. Where that lies is nobody's business. */
const base = '%SRCROOT%';

/** SARIF 2.1.0, for code scanning and for editors. Suppressed findings are in it and say why. */
export const sarifReport: Report = (findings, locale) => {
  const rules = rulesIn(findings);
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const names = fingerprints(findings);
  const run = {
    tool: {
      driver: {
        name: 'planb',
        version: findings.version,
        semanticVersion: findings.version,
        rules: rules.map((rule) => describeRule(rule, locale)),
      },
    },
    language: locale.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: locale.say('report.root') } } },
    invocations: [{ executionSuccessful: true }],
    artifacts: findings.checked.map((file) => ({ location: artifactOf(file) })),
    results: findings.diagnostics.map((diagnostic) => {
      const ruleId = ruleOf(diagnostic);
      return {
        ruleId,
        ruleIndex: indexOf.get(ruleId),
        ...resultOf(diagnostic, findings, locale),
        partialFingerprints: { primaryLocationLineHash: names.get(diagnostic) },
      };
    }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf(diagnostic: Diagnostic, findings: Findings, locale: Locale): object {
  const { code, severity, at, related = [], fix, suppressed } = diagnostic;
  const { message, advice } = wordFinding(diagnostic, locale);
  return {
    level: levels[severity],
    message: { text: advice === undefined ? message : `${message} ${advice}` },
    locations: [{ physicalLocation: physical(at, findings) }],
    ...(related.length > 0 ? { relatedLocations: relatedOf(related, findings, locale) } : {}),
    ...(fix ? { fixes: [fixOf(fix, findings, advice)] } : {}),
    ...(suppressed ? { suppressions: [suppressionOf(suppressed)] } : {}),
    properties: { code, ...(at.pointer === undefined ? {} : { pointer: at.pointer }) },
  };
}

function relatedOf(related: readonly Location[], findings: Findings, locale: Locale): object[] {
  return related.map((at, index) => ({
    id: index + 1,
    physicalLocation: physical(at, findings),
    message: { text: locale.say('report.related', { place: showPlace(placeOf(at, findings)) }) },
  }));
}

function physical(at: Location, findings: Findings): object {
  return { artifactLocation: artifactOf(at.file), region: regionOf(at, findings) };
}

function regionOf(at: Location, findings: Findings): object {
  const { file: _, line, column, endLine, endColumn } = placeOf(at, findings);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifactOf(file: string): object {
  const { uri, isRelative } = uriOf(file);
  return isRelative ? { uri, uriBaseId: base } : { uri };
}

/** The edits of one fix belong together; SARIF has them by file. */
function fixOf(edits: readonly TextEdit[], findings: Findings, advice: string | undefined): object {
  const files = [...new Set(edits.map(({ file }) => file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: regionOf(edit, findings), insertedContent: { text: edit.text } })),
  }));
  return advice === undefined ? { artifactChanges } : { description: { text: advice }, artifactChanges };
}

function suppressionOf({ kind, reason }: Suppression): object {
  const where = { kind: kind === 'comment' ? 'inSource' : 'external', status: 'accepted' };
  return reason === undefined ? where : { ...where, justification: reason };
}
