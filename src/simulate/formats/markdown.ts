import type { PlayedCourse } from '../findings.js';
import { literal } from './escape.js';
import type { Format } from './format.js';
import { resourcesOf } from './resource-view.js';
import { sectionsAfter, type Table, tableOf } from './tables.js';
import { Wording } from './wording.js';

/** To be handed on: a chapter a course, a table a plan. */
export const markdownFormat: Format = (findings, locale) => {
  const words = new Wording(findings, locale);
  const blocks = [
    `# ${literal(words.title())}`,
    ...findings.courses.flatMap((course) => [
      `## ${literal(words.course(course))}`,
      words
        .facts(course)
        .map((fact) => `- ${literal(fact)}`)
        .join('\n'),
      ...resources(course, words),
      ...tableOf(course, words).map(table),
    ]),
    ...sectionsAfter(findings, words).flatMap(({ title, lines }) => [
      `## ${literal(title)}`,
      lines.map((line) => `- ${literal(line)}`).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function resources(course: PlayedCourse, words: Wording): string[] {
  const down = resourcesOf(course).filter((one) => one.down.length > 0);
  if (down.length === 0) return [];
  const lines = down.map(
    ({ why, down: spans }) => `- ${literal(words.chain(why))}${words.colon()}${literal(words.spans(spans))}`,
  );
  return [`### ${literal(words.text('down'))}`, lines.join('\n')];
}

function table({ title, note, columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(literal).join(' | ')} |`;
  const body =
    rows.length === 0
      ? []
      : [
          '',
          [
            row(columns),
            `|${columns.map(() => '---|').join('')}`,
            ...rows.map(({ cells }) => row(cells)),
          ].join('\n'),
        ];
  return [`### ${literal(title)}`, '', literal(note), ...body].join('\n').replace(/\n+$/, '');
}
