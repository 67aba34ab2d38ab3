import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { codeFrame } from './frame.js';
import { placeOf, showPlace } from './place.js';
import { type Findings, type Paint, type Report, ruleOf, standing } from './report.js';
import { summarise } from './summary.js';
import { printable, wordFinding } from './wording.js';

/** What mends those findings that need no decision. */
const mender = 'plan lint --fix';

/** For people: each finding with its place, the lines of the file, what is wrong and what would be right; a summary last. */
export const prettyReport: Report = (findings, locale, paint) => {
  const found = standing(findings.diagnostics);
  const blocks = found.map((diagnostic) => block(diagnostic, findings, locale, paint));
  const summary = summarise(findings, locale, (part, severity) => paint[severity ?? 'strong'](part));
  const count = found.filter(({ fix }) => fix !== undefined).length;
  const hint = count === 0 ? [] : [locale.say('report.fixable', { count, command: mender })];
  return [...blocks, [summary, ...hint].join('\n')].map((text) => `${text}\n`).join('\n');
};

function block(diagnostic: Diagnostic, findings: Findings, locale: Locale, paint: Paint): string {
  const { severity, at, related = [] } = diagnostic;
  const source = findings.sources.get(at.file);
  const { message, advice } = wordFinding(diagnostic, locale);
  return [
    `${paint.strong(place(at, findings))}  ${paint[severity](locale.say(`severity.${severity}`))}  ${paint.faint(ruleOf(diagnostic))}`,
    `  ${message}`,
    ...(source ? codeFrame(source, at, paint[severity], paint) : []),
    ...(advice === undefined ? [] : [`  ${paint.info('→')} ${advice}`]),
    ...related.map((location) => `  ${locale.say('report.related', { place: place(location, findings) })}`),
  ].join('\n');
}

/** Where a text is not known or empty, the file is all there is to see. */
function place(at: Location, findings: Findings): string {
  const isKnown = (findings.sources.get(at.file)?.text ?? '') !== '';
  return printable(isKnown ? showPlace(placeOf(at, findings)) : at.file);
}
