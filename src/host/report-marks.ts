import { languages, localeFor } from './locales.js';

/**
 * What no file has but a report, format by format. A page that is built loads fonts and pictures, a report does not; the page of an audit is told by its
 * head. What plans say is escaped in all of these, so that no plan can look like a report.
 */
const marks: readonly RegExp[] = [
  /^<!doctype html>[\s\S]{0,300}; style-src 'unsafe-inline'">[\s\S]{0,200}<meta name="generator" content="planb[ "]/,
  /^<!doctype html>[\s\S]{0,400}<meta name="generator" content="planb [\s\S]*<header class="audit-head">/,
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="plan" /,
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<checkstyle version="4\.3">\n/,
  /^<svg lang="[^"]*" [^>]*aria-labelledby="chart-1-title chart-1-desc">/,
  /^BEGIN:VCALENDAR\r?\n[\s\S]{0,100}PRODID:-\/\/planb\/\/plan review\/\//,
  /^\{\s*"\$schema": "[^"]*sarif[\s\S]{0,200}"driver": \{\s*"name": "planb"/,
  /^\[\]\s*$/,
  /^\[\s*\{\s*"description": .*,\s*"check_name": .*,\s*"fingerprint": "[0-9a-f]{16}:\d+"/,
  /^\{\s*"version": 1,\s*"files": \d+,\s*"errors": \d+,\s*"warnings": \d+/,
  /^\{\s*"version": 1,\s*"standard": .*,\s*"title": .*,\s*"note": /,
  /^\{\s*"version": 1,\s*"language": .*,\s*"organisation": .*,\s*"courses": \[/,
  /^\{\s*"organisation": .*,\s*"asOf": .*,\s*"language": .*,\s*"tasks": \[/,
  /^[^\n]+:\d+:\d+: (error|warning|info) [^\n]* \[[^\]\n]+\]\n/,
  /^::(error|warning|notice) [^\n]*title=[^\n]*::/,
];

/**
 * Whether a text is a report whose place another one may take: by a mark, or where its format has room for none by the first line, which is the title
 * or the heads of the columns, or by the last, which counts the files. Nothing at all is nobody's.
 */
export function isReport(text: string, next: string): boolean {
  const [first = ''] = linesOf(text);
  if (first === '') return true;
  if (marks.some((mark) => mark.test(text))) return true;
  return (first === linesOf(next)[0] && /^[^<[{]/.test(first)) || countsFiles(linesOf(text).at(-1) ?? '');
}

/** Whether a line is the end of what people read after a check, in any language. */
function countsFiles(line: string): boolean {
  const digits = /\d[^\p{L}]*(?=\D*$)/u.exec(line)?.[0].replace(/\D/g, '');
  if (digits === undefined) return false;
  const count = Number(digits);
  return languages().some((language) => line.endsWith(localeFor(language).say('report.files', { count })));
}

/** The lines of a text without what stands around it. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
}
