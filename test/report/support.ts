import type { Diagnostic } from '../../src/core/diagnostic.js';
import { Locale } from '../../src/core/locale.js';
import { SourceText } from '../../src/core/source.js';
import type { Findings, Paint } from '../../src/report/report.js';

/** A locale with just what the reports need. */
export const locale: Locale = new Locale(
  {
    language: 'en',
    messages: {
      'shape/unknown-key': '“{key}” is not known here.',
      stale: 'It is old.',
      'stale.never': 'Never: {value}',
    },
    advice: { 'shape/unknown-key': ['Did you mean “{suggestion}”?', 'Here you can write {allowed}.'] },
    labels: {},
    cli: {
      'severity.error': 'error',
      'severity.warning': 'warning',
      'severity.info': 'note',
      'report.files': { one: '{count} file checked.', other: '{count} files checked.' },
      'report.errors': { one: '{count} error', other: '{count} errors' },
      'report.warnings': { one: '{count} warning', other: '{count} warnings' },
      'report.infos': { one: '{count} note', other: '{count} notes' },
      'report.clean': 'Nothing to remark.',
      'report.summary': '{found}. {checked}',
      'report.list': '{first}, {rest}',
      'report.related': 'See also {place}',
      'report.fixable': {
        one: '{count} can be mended: {command}',
        other: '{count} can be mended: {command}',
      },
    },
  },
  { hints: () => ({}), rules: () => ({}) },
);

const same = (text: string): string => text;
export const plain: Paint = { error: same, warning: same, info: same, strong: same, faint: same };

const tag =
  (name: string) =>
  (text: string): string =>
    `<${name}>${text}</${name}>`;
/** Paint that shows itself. */
export const tagged: Paint = {
  error: tag('e'),
  warning: tag('w'),
  info: tag('i'),
  strong: tag('s'),
  faint: tag('f'),
};

export const text = 'kind: indsatsplan\ntilte: IT-nedbrud\nstatus: approved\n';

/** A finding at the first place of `shown` in the text. */
export function findingAt(
  shown: string,
  changes: Partial<Diagnostic> = {},
  source: string = text,
): Diagnostic {
  const start = source.indexOf(shown);
  return {
    code: 'shape/unknown-key',
    args: { key: shown, allowed: ['title', 'unit'] },
    severity: 'error',
    at: { file: 'plans/a.yaml', start, end: start + shown.length },
    ...changes,
  };
}

export function findings(
  diagnostics: readonly Diagnostic[],
  source: string = text,
  files: number = 1,
): Findings {
  const names = Array.from({ length: files }, (_, index) => `plans/${String.fromCharCode(97 + index)}.yaml`);
  const sources = new Map([['plans/a.yaml', new SourceText('plans/a.yaml', source)]]);
  return findingsIn(diagnostics, sources, names);
}

/** Findings in any texts, of a check that knows nothing else. */
export function findingsIn(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  checked: readonly string[],
): Findings {
  return {
    diagnostics,
    sources,
    checked,
    rules: [],
    organisation: 'Nordby',
    asOf: '2026-06-01',
    version: '1.2.3',
  };
}
