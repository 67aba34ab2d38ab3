import { placeOf, showPlace } from './place.js';
import { type Report, ruleOf, standing } from './report.js';
import { printable, wordFinding } from './wording.js';

/** One line a finding, as editors, `grep` and problem matchers read them; the severity is therefore in English in every language. */
export const compactReport: Report = (findings, locale, paint) =>
  standing(findings.diagnostics)
    .map((diagnostic) => {
      const place = printable(showPlace(placeOf(diagnostic.at, findings)));
      const { severity } = diagnostic;
      const { message } = wordFinding(diagnostic, locale);
      const rule = paint.faint(`[${ruleOf(diagnostic)}]`);
      return `${paint.strong(`${place}:`)} ${paint[severity](severity)} ${message} ${rule}\n`;
    })
    .join('');
