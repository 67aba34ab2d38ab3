import { SourceText } from '../../src/core/source.js';
import type { Findings } from '../../src/report/report.js';
import { findingAt, findingsIn } from './support.js';

/** Signs that mean something in some format, in a text with the line breaks of Windows. */
const nastyText: string =
  'kind: x\r\ntitle: "<b>|]]>&amp;\' 😀 值班 `*_#~$@\\"\r\n\u0007\u001b[2J: half \ud83d\r\n';

/** A name that no shell and no markup likes. */
export const nastyName = 'plans/å 50%#1, "<x>&\'|`.yaml';

/** One finding of each severity in a hostile text, one suppressed, one in a file that was not checked. */
export const nasty: Findings = {
  ...findingsIn(
    [
      found('<b>|]]>&amp;', 'error'),
      { ...found('值班', 'warning'), related: [{ file: 'plans/a.yaml', start: 0, end: 1 }] },
      found('\u001b[2J', 'info'),
      { ...found('half \ud83d', 'error'), suppressed: { kind: 'comment', reason: 'because <we> say so' } },
      { ...found('kind', 'error'), at: { file: 'plan.config.yaml', start: 0, end: 0 } },
    ],
    new Map([[nastyName, new SourceText(nastyName, nastyText)]]),
    ['plans/a.yaml', nastyName],
  ),
  organisation: '<Nord> & "Søn" | ]]>',
};

function found(shown: string, severity: 'error' | 'warning' | 'info') {
  const start = nastyText.indexOf(shown);
  return findingAt(shown, { severity, at: { file: nastyName, start, end: start + shown.length } }, nastyText);
}
