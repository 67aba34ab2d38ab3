import type { PlayedCourse } from '../findings.js';
import { chartOf } from './chart.js';
import { markup } from './escape.js';
import type { Format } from './format.js';
import { style } from './style.js';
import { sectionsAfter, type Table, tableOf } from './tables.js';
import { Wording } from './wording.js';

/** To be printed and laid on the table: a sheet a course with its chart and a table a plan. It needs nothing but itself. */
export const htmlFormat: Format = (findings, locale) => {
  const words = new Wording(findings, locale);
  const title = markup(words.title());
  const after = sectionsAfter(findings, words).map(
    (section) => `<section class="list">
<h2>${markup(section.title)}</h2>
<ul>
${section.lines.map((line) => `<li>${markup(line)}</li>\n`).join('')}</ul>
</section>
`,
  );
  return `<!doctype html>
<html lang="${markup(locale.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="planb">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
</header>
<main>
${findings.courses.map((course, index) => courseOf(course, words, index + 1)).join('')}${after.join('')}</main>
</body>
</html>
`;
};

function courseOf(course: PlayedCourse, words: Wording, number: number): string {
  return `<section class="course">
<h2>${markup(words.course(course))}</h2>
<ul class="facts">
${words
  .facts(course)
  .map((fact) => `<li>${markup(fact)}</li>\n`)
  .join('')}</ul>
<figure>
${chartOf(course, words, `chart-${number}`).svg}</figure>
${tableOf(course, words).map(table).join('')}</section>
`;
}

function table({ title, note, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${markup(column)}</th>`).join('');
  const body = rows.map(
    ({ state, cells: [first = '', ...others] }) =>
      `<tr class="${state}"><th scope="row">${markup(first)}</th>${others.map((cell) => `<td>${markup(cell)}</td>`).join('')}</tr>\n`,
  );
  return `<h3>${markup(title)}</h3>
${note === '' ? '' : `<p>${markup(note)}</p>\n`}${
  rows.length === 0
    ? ''
    : `<table class="of-${columns.length}">
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
`
}`;
}
