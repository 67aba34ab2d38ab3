import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { type FileFindings, findingsByFile } from './by-file.js';
import { escapeXml } from './escape.js';
import { htmlStyle } from './html-style.js';
import { placeOf } from './place.js';
import { countBySeverity, type Findings, type Report, ruleOf, severities } from './report.js';
import { wordFinding } from './wording.js';

/** As much of a source line as helps to find it on the screen. */
const longestLine = 120;

/** A page that needs nothing else: printed, gone through with a pen, and signed. */
export const htmlReport: Report = (findings, locale) => {
  const say = (key: string): string => escapeXml(locale.say(key));
  const { organisation } = findings;
  const title = escapeXml([locale.say('report.title'), organisation].filter(Boolean).join(' – '));
  const files = findingsByFile(findings);
  const sound = files.filter(({ diagnostics }) => diagnostics.length === 0);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(locale.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="generator" content="planb ${escapeXml(findings.version)}">`,
    `<title>${title}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    `<h1>${say('report.title')}</h1>`,
    ...(organisation === '' ? [] : [`<p class="owner">${escapeXml(organisation)}</p>`]),
    ...factsOf(findings, locale),
    ...files
      .filter(({ diagnostics }) => diagnostics.length > 0)
      .flatMap((file) => sectionOf(file, findings, locale)),
    ...(sound.length === 0 ? [] : [`<h2>${say('report.sound')}</h2>`, '<ul>']),
    ...sound.map(({ file }) => `<li>${escapeXml(file)}</li>`),
    ...(sound.length === 0 ? [] : ['</ul>']),
    ...signatures(say),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function factsOf({ asOf, checked, diagnostics }: Findings, locale: Locale): string[] {
  const counts = countBySeverity(diagnostics);
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => locale.say(`report.${severity}s`, { count: counts[severity] }));
  const facts: [name: string, value: string][] = [
    ['report.day', asOf],
    ['report.checked', String(checked.length)],
    ['report.found', found.length === 0 ? locale.say('report.clean') : found.join(' · ')],
  ];
  return [
    '<dl>',
    ...facts.map(([name, value]) => `<dt>${escapeXml(locale.say(name))}</dt><dd>${escapeXml(value)}</dd>`),
    '</dl>',
  ];
}

function sectionOf({ file, diagnostics }: FileFindings, findings: Findings, locale: Locale): string[] {
  const head = (column: string, key: string): string =>
    `<th scope="col" class="${column}">${escapeXml(locale.say(key))}</th>`;
  return [
    `<h2>${escapeXml(file)}</h2>`,
    '<table>',
    '<thead><tr>',
    head('line', 'report.line'),
    head('wrong', 'report.wrong'),
    head('right', 'report.right'),
    head('done', 'report.done'),
    head('by', 'report.by'),
    head('date', 'report.date'),
    '</tr></thead>',
    '<tbody>',
    ...diagnostics.map((diagnostic) => rowOf(diagnostic, findings, locale)),
    '</tbody>',
    '</table>',
  ];
}

function rowOf(diagnostic: Diagnostic, findings: Findings, locale: Locale): string {
  const { severity, at } = diagnostic;
  const { message, advice = '' } = wordFinding(diagnostic, locale);
  const { line } = placeOf(at, findings);
  const source = findings.sources.get(at.file)?.line(line).trim() ?? '';
  const shown = source.length > longestLine ? `${source.slice(0, longestLine - 1)}…` : source;
  const wrong = [
    `<p>${escapeXml(message)}</p>`,
    `<small><span class="${severity}">${escapeXml(locale.say(`severity.${severity}`))}</span> · ${escapeXml(ruleOf(diagnostic))}</small>`,
    ...(shown === '' ? [] : [`<code>${escapeXml(shown)}</code>`]),
  ];
  const cells = [
    `<td class="line">${line}</td>`,
    `<td>${wrong.join('')}</td>`,
    `<td>${escapeXml(advice)}</td>`,
    '<td class="done"><span class="box"></span></td>',
    '<td></td>',
    '<td></td>',
  ];
  return `<tr>${cells.join('')}</tr>`;
}

/** Who has gone through it, and who takes what is left as it is. */
function signatures(say: (key: string) => string): string[] {
  const columns = ['report.name', 'report.date', 'report.signature'];
  const row = (key: string): string =>
    `<tr><th scope="row">${say(key)}</th>${columns.map(() => '<td></td>').join('')}</tr>`;
  return [
    '<table class="signatures">',
    `<thead><tr><td></td>${columns.map((key) => `<th scope="col">${say(key)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    row('report.gone-through'),
    row('report.accepted'),
    '</tbody>',
    '</table>',
  ];
}
