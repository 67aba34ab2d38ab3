import { chartOf } from './chart.js';
import { markup } from './escape.js';
import type { Format } from './format.js';
import { Wording } from './wording.js';

/** The charts of all courses below each other as one picture, readable in grey. */
export const svgFormat: Format = (findings, locale) => {
  const words = new Wording(findings, locale);
  const charts = findings.courses.map((course, index) => chartOf(course, words, `chart-${index + 1}`));
  const [only] = charts;
  const lang = `lang="${markup(locale.language)}"`;
  if (only && charts.length === 1) return only.svg.replace('<svg ', `<svg ${lang} `);
  const width = Math.max(0, ...charts.map((chart) => chart.width));
  let y = 0;
  const placed = charts.map(({ svg, height }) => {
    const at = y;
    y += height;
    return svg.replace('<svg ', `<svg y="${at}" `);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" ${lang}>
<title>${markup(words.title())}</title>
${placed.join('')}</svg>
`;
};
