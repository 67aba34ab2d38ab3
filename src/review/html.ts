import type { Locale } from '../core/locale.js';
import type { Format } from './format.js';
import { groupsOf, type OwnerGroup, type UnitGroup } from './groups.js';
import { style } from './style.js';
import { type DateWords, longDate, oneLine, titleOf, wordTask, wordUnknown } from './wording.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What all sheets are worded with. */
interface Words {
  readonly locale: Locale;
  readonly dates: DateWords;
  /** The organisation and the day, on every sheet: sheets are handed out one by one. */
  readonly source: string;
}

/** To be printed and signed: an overview, then a sheet an owner. It needs nothing but itself. */
export const htmlFormat: Format = (packet, locale) => {
  const dates = longDate(locale, packet);
  const groups = groupsOf(packet, locale.language);
  const title = titleOf(packet, locale);
  const count = packet.tasks.length;
  const day = locale.label('review.as-of', { date: dates(packet.asOf) });
  const words: Words = { locale, dates, source: `${title} · ${day}` };
  return `<!doctype html>
<html lang="${markup(locale.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="planb">
<title>${markup(title)}</title>
<style>
${style}</style>
</head>
<body>
<header>
<h1>${markup(title)}</h1>
<p>${markup(day)}</p>
<p>${markup(count === 0 ? locale.label('review.nothing') : locale.label('review.count', { count }))}</p>
${overview(groups, locale)}${wordUnknown(packet, locale)
  .map((note) => `<p class="note">${markup(note)}</p>\n`)
  .join('')}</header>
<main>
${groups.map((group, index) => sheet(group, index + 1, words)).join('')}</main>
</body>
</html>
`;
};

/** How much there is to do for each owner. */
function overview(groups: readonly OwnerGroup[], locale: Locale): string {
  if (groups.length === 0) return '';
  const rows = groups.map(
    (group, index) =>
      `<tr><th scope="row"><a href="#owner-${index + 1}">${markup(nameOf(group, locale))}</a></th><td>${group.count}</td></tr>\n`,
  );
  return `<table class="overview">
<thead><tr>${columns(['owner', 'count'], locale)}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function sheet(group: OwnerGroup, number: number, { locale, dates, source }: Words): string {
  const units = group.units.map((unit) => unitRows(unit, locale, dates));
  const lines = ['date', 'name', 'signature'].map(
    (part) => `<div><span class="line"></span>${markup(locale.label(`review.sign.${part}`))}</div>`,
  );
  return `<section class="sheet" id="owner-${number}">
<p class="source">${markup(source)}</p>
<h2>${markup(nameOf(group, locale))}</h2>
<table class="tasks">
<colgroup><col class="box"><col class="what"><col><col class="state"><col class="place"><col class="done"></colgroup>
<thead><tr><td></td>${columns(['what', 'subject', 'state', 'file', 'done'], locale)}</tr></thead>
${units.join('')}</table>
<div class="sign">${lines.join('')}</div>
</section>
`;
}

function unitRows({ unit, tasks }: UnitGroup, locale: Locale, dates: DateWords): string {
  const rows = tasks.map((task) => {
    const { what, subject, details, state, place } = wordTask(task, locale, dates);
    const more = details.map((detail) => `<div class="detail">${markup(detail)}</div>`).join('');
    const cells = [
      `<td class="box"><span></span></td>`,
      `<th scope="row">${markup(what)}</th>`,
      `<td>${markup(subject)}${more}</td>`,
      `<td>${markup(state)}</td>`,
      `<td class="place">${markup(place).replaceAll('/', '/<wbr>').replace(/:\d+$/, '<wbr>$&')}</td>`,
      `<td></td>`,
    ];
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const name = markup(unit ?? locale.label('review.no-unit'));
  return `<tbody>
<tr class="unit"><th scope="rowgroup" colspan="6">${name}</th></tr>
${rows.join('')}</tbody>
`;
}

function columns(names: readonly string[], locale: Locale): string {
  return names
    .map((name) => `<th scope="col">${markup(locale.label(`review.column.${name}`))}</th>`)
    .join('');
}

function nameOf({ owner }: OwnerGroup, locale: Locale): string {
  return owner ? owner.title : locale.label('review.nobody');
}

function markup(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
