import fc from 'fast-check';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { samplePng } from '../support/attached.js';
import { unitOf } from './sample-binder.js';

/** Words of six languages, with characters of several fonts and a few that are easily taken for markup. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: ['power', 'the', 'affiliated', 'office', 'until', 'fluffy', 'AVATAR', '17:30', 'a&amp;b', 'x &lt; y'],
  da: ['strømsvigt', 'på', 'nødplan', 'ærø', 'afløser', 'Østerå', '½', '→'],
  nb: ['beredskap', 'vannverk', 'øvelse', 'på', 'Ålesund'],
  sv: ['elavbrott', 'åtgärd', 'växel', 'ö', 'krisledning'],
  de: ['Stromausfall', 'Notfallplan', 'Fußgänger', 'Überführung', '„Netz“', '—'],
  zh: ['停电', '应急预案', '值班人员', '、', '联系电话', '（备用）', 'UPS', '第二版。'],
};

/** A drawing with shades, one of them turned, a pattern, and what is seen through. */
const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><defs><linearGradient id="g">' +
    '<stop stop-color="#000"/><stop offset="1" stop-color="#ddd"/></linearGradient>' +
    '<pattern id="p" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="2"/></pattern>' +
    '<mask id="m"><rect width="200" height="80" fill="url(#g)"/></mask></defs>' +
    '<rect width="200" height="80" fill="url(#g)"/><circle cx="40" cy="40" r="30" fill="#fff" opacity="0.5"/>' +
    '<rect x="80" width="1" height="70" fill="url(#g)" transform="rotate(33)"/>' +
    '<rect x="150" width="50" height="40" fill="url(#p)"/><rect x="90" y="50" width="60" height="20" mask="url(#m)"/></svg>',
).toString('base64');

const language = fc.constantFrom(...Object.keys(words));

function sentence(of: string, most: number): fc.Arbitrary<string> {
  const pool = words[of] ?? [];
  return fc
    .array(fc.constantFrom(...pool), { minLength: 1, maxLength: most })
    .map((chosen) => chosen.join(of === 'zh' ? '' : ' '));
}

function block(of: string, anchors: readonly string[]): fc.Arbitrary<string> {
  const short = sentence(of, 6);
  const long = sentence(of, 120);
  return fc.oneof(
    fc.tuple(fc.constantFrom('h2', 'h3', 'h4', 'h5'), short).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    long.map((text) => `<p>${text}</p>`),
    fc
      .tuple(short, short, fc.constantFrom('strong', 'em', 'b'))
      .map(([text, loud, tag]) => `<p>${text} <${tag}>${loud}</${tag}>.</p>`),
    fc
      .tuple(short, fc.constantFrom(...anchors))
      .map(([text, to]) => `<p>${text} <a href="#${to}">${text}</a></p>`),
    fc.tuple(fc.boolean(), fc.array(short, { minLength: 1, maxLength: 9 })).map(([isNumbered, items]) => {
      const list = items.map((item) => `<li>${item}</li>`).join('');
      return isNumbered ? `<ol>${list}</ol>` : `<ul class="bullets">${list}</ul>`;
    }),
    fc
      .array(fc.tuple(short, short), { minLength: 1, maxLength: 30 })
      .map(
        (rows) =>
          `<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>${rows
            .map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`)
            .join('')}</tbody></table>`,
      ),
    fc
      .tuple(fc.integer({ min: 20, max: 60 }), short)
      .map(
        ([width, text]) =>
          `<p class="picture"><img src="data:image/svg+xml;base64,${drawing}" alt="${text}" style="width: ${width}mm"></p>`,
      ),
    fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 10, max: 120 }), short)
      .map(
        ([pixels, width, text]) =>
          `<p class="picture"><img src="data:image/png;base64,${samplePng(pixels, 3).toString('base64')}" alt="${text}" style="width: ${width}mm"></p>`,
      ),
  );
}

/** Some units of a binder that lead to each other, each of a few blocks up to a few pages. */
export const someUnits: fc.Arbitrary<BinderUnit[]> = fc.integer({ min: 2, max: 4 }).chain((count) => {
  const anchors = Array.from({ length: count }, (_, index) => `plan-${'abcd'[index]}`);
  return fc.tuple(
    ...anchors.map((anchor) =>
      language.chain((of) =>
        fc
          .tuple(
            fc.constantFrom('', '', ...anchors),
            fc.constantFrom('h1', 'h2', 'h3'),
            sentence(of, 3),
            fc.array(block(of, anchors), { minLength: 1, maxLength: 14 }),
          )
          .map(([to, tag, title, blocks]) => {
            const first = to === '' ? '' : `<p><a href="#${to}">${title}</a></p>`;
            const html = `<article class="document" id="${anchor}" lang="${of}">${first}<${tag}>${title}</${tag}>${blocks.join('\n')}</article>`;
            return unitOf(anchor, '', { html, label: anchor.slice(5).toUpperCase() });
          }),
      ),
    ),
  );
});
