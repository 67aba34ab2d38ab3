import { columnsOf } from '../../core/columns.js';
import { withSemicolons } from '../../core/punctuation.js';
import type { Intervals } from '../../workspace/needs/intervals.js';
import type { PlayedCourse } from '../findings.js';
import { markup } from './escape.js';
import { type ResourceView, resourcesOf } from './resource-view.js';
import type { Wording } from './wording.js';

/** A chart that stands in a page or a file, and how large it is. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const width = 960;
const rowHeight = 26;
const top = 66;
const names = 260;
const plot = width - names - 20;
const lettering =
  'font-family="system-ui, Segoe UI, Helvetica Neue, Arial, Noto Sans, Noto Sans SC, sans-serif" font-size="13"';

/** The states from the worst to the best, which are told apart by pattern and not by colour. */
const states = ['lost', 'down', 'reserve'] as const;

/**
 * Resources against hours: what is taken away, what goes down for want of it, what lives on what it has in store. `id` keeps the
 * patterns of several charts in one page apart.
 */
export function chartOf(course: PlayedCourse, words: Wording, id: string): Chart {
  const rows = resourcesOf(course);
  const { horizon } = course.course;
  // Where people are away and every thing works, there is one line for that.
  const whole = top + rows.length * rowHeight + 40;
  const title = `${words.text('chart.title')} – ${words.course(course)}`;
  const body = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${markup(title)}</title>`,
    `<desc id="${id}-desc">${markup(rows.map((row) => rowInWords(row, words)).join('. '))}</desc>`,
    patterns(id),
    `<rect width="${width}" height="${whole}" fill="#fff"/>`,
    `<g ${lettering} fill="#000">`,
    `<text x="10" y="22" font-size="16" font-weight="700">${markup(shortened(title, 90))}</text>`,
    legend(words, id),
    ...(rows.length === 0
      ? [`<text x="10" y="${top + 17}">${markup(words.facts(course)[0] ?? '')}</text>`]
      : [axis(horizon, top + rows.length * rowHeight, words)]),
    ...rows.map((row, index) => rowOf(row, top + index * rowHeight, horizon, words, id)),
    '</g>',
    '</svg>',
  ];
  return { width, height: whole, svg: `${body.join('\n')}\n` };
}

/** The same for those who hear it. */
function rowInWords({ id, lost, down, reserve }: ResourceView, words: Wording): string {
  const spans = { lost, down, reserve };
  const parts = states.flatMap((state) =>
    spans[state].length === 0 ? [] : [`${words.text(`chart.${state}`)} ${words.spans(spans[state])}`],
  );
  return `${words.resource(id)}${words.colon()}${withSemicolons(parts, words.locale.language)}`;
}

function patterns(id: string): string {
  const line = (d: string): string => `<path d="${d}" stroke="#000" stroke-width="1.6" fill="none"/>`;
  return [
    '<defs>',
    `<pattern id="${id}-lost" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="#222"/></pattern>`,
    `<pattern id="${id}-down" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/>${line('M-2 2L2 -2M0 8L8 0M6 10L10 6')}</pattern>`,
    `<pattern id="${id}-reserve" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><circle cx="4" cy="4" r="1.1" fill="#000"/></pattern>`,
    '</defs>',
  ].join('');
}

function legend(words: Wording, id: string): string {
  let x = 10;
  return [...states, 'works']
    .map((state) => {
      const text = words.text(`chart.${state}`);
      const box = `<rect x="${x}" y="34" width="26" height="16" fill="${state === 'works' ? '#fff' : `url(#${id}-${state})`}" stroke="#000"/><text x="${x + 33}" y="47">${markup(text)}</text>`;
      x += 33 + columnsOf(text) * 7.5 + 24;
      return box;
    })
    .join('');
}

function rowOf(row: ResourceView, y: number, horizon: number, words: Wording, id: string): string {
  const name = words.resource(row.id);
  const boxes = states.flatMap((state) =>
    row[state].map((span) => box(span, y, horizon, `url(#${id}-${state})`)),
  );
  return [
    `<g><title>${markup(rowInWords(row, words))}</title>`,
    nameAt(name, y),
    `<rect x="${names}" y="${y + 3}" width="${plot}" height="${rowHeight - 6}" fill="none" stroke="#000"/>`,
    ...boxes,
    '</g>',
  ].join('');
}

function box({ from, to }: Intervals[number], y: number, horizon: number, fill: string): string {
  const left = (from / horizon) * plot;
  const right = (Math.min(to, horizon) / horizon) * plot;
  return `<rect x="${round(names + left)}" y="${y + 3}" width="${round(right - left)}" height="${rowHeight - 6}" fill="${fill}" stroke="#000"/>`;
}

/** Hours below the rows; minutes where less than two hours are looked at. */
function axis(horizon: number, y: number, words: Wording): string {
  const steps = [5, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 10080, 20160, 43200];
  const step = steps.find((one) => horizon / one <= 12) ?? horizon;
  const unit = step < 60 ? 1 : 60;
  const ticks: string[] = [];
  for (let time = 0; time <= horizon; time += step) {
    const x = round(names + (time / horizon) * plot);
    ticks.push(`<path d="M${x} ${top}V${y + 5}" stroke="#000" stroke-width="0.5" stroke-dasharray="2 3"/>`);
    ticks.push(`<text x="${x}" y="${y + 19}" text-anchor="middle">${time / unit}</text>`);
  }
  const title = words.text(unit === 1 ? 'chart.minutes' : 'chart.hours');
  return `${ticks.join('')}<text x="${names - 10}" y="${y + 19}" text-anchor="end">${markup(title)}</text>`;
}

/** A name too long for one line stands on two smaller ones: on paper nobody can point at it for the rest. */
function nameAt(name: string, y: number): string {
  const text = (line: string, base: number, size: string): string =>
    `<text x="${names - 10}" y="${y + base}" text-anchor="end"${size}>${markup(line)}</text>`;
  if (columnsOf(name) <= 32) return text(name, 17, '');
  const [first, rest] = halves(name);
  const small = ' font-size="11"';
  if (rest === '') return text(first, 17, small);
  return text(first, 11, small) + text(shortened(rest, 38), 23, small);
}

/** The first line holds as many words as fit; a word that fits in none is cut. */
function halves(name: string): readonly [string, string] {
  let end = 0;
  for (const { index } of name.matchAll(/(?<=[\s（(/-])(?=\S)|(?<=\p{Script=Han})/gu))
    if (columnsOf(name.slice(0, index).trimEnd()) <= 38) end = index;
  if (end === 0) return [shortened(name, 38), ''];
  return [name.slice(0, end).trimEnd(), name.slice(end)];
}

function shortened(name: string, columns: number): string {
  let short = '';
  for (const sign of name) {
    if (columnsOf(short + sign) > columns) return `${short.trimEnd()}…`;
    short += sign;
  }
  return short;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
