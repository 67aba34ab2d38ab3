import { findingsByFile } from './by-file.js';
import { escapeXml } from './escape.js';
import { placeOf } from './place.js';
import { type Report, ruleOf } from './report.js';
import { wordFinding } from './wording.js';

/** Checkstyle XML, which most build servers and review tools read. */
export const checkstyleReport: Report = (findings, locale) => {
  const files = findingsByFile(findings).flatMap(({ file, diagnostics }) => {
    const errors = diagnostics.map((diagnostic) => {
      const { line, column } = placeOf(diagnostic.at, findings);
      const { message, advice = '' } = wordFinding(diagnostic, locale);
      const said = escapeXml(`${message} ${advice}`.trim());
      const source = escapeXml(`plan.${ruleOf(diagnostic)}`);
      return `    <error line="${line}" column="${column}" severity="${diagnostic.severity}" message="${said}" source="${source}"/>`;
    });
    const open = `  <file name="${escapeXml(file)}"`;
    return errors.length === 0 ? [`${open}/>`] : [`${open}>`, ...errors, '  </file>'];
  });
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files];
  return `${[...lines, '</checkstyle>'].join('\n')}\n`;
};
