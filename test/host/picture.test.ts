import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn, outsideOf, pictureUrl } from '../../src/host/drawing.js';
import { type Picture, pictureOf } from '../../src/host/picture.js';
import { sampleJpeg, samplePng } from '../support/attached.js';

const typeOf = (content: Buffer | string): string | undefined => pictureOf(Buffer.from(content))?.type;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';

describe('a picture is known by what is in it', () => {
  it('as PNG and JPEG', () => {
    expect(typeOf(samplePng())).toBe('image/png');
    expect(typeOf(sampleJpeg)).toBe('image/jpeg');
    expect(typeOf(Buffer.concat([sampleJpeg, Buffer.from('camera')]))).toBe('image/jpeg');
  });

  it.each([
    svg,
    `\ufeff${svg}\n`,
    `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- Made by hand > -->\n${svg}<!-- the end -->`,
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY a "b"> ]>${svg}`,
    svg.replaceAll('svg ', 'svg:svg ').replace('xmlns', 'xmlns:svg').replace('</svg>', '</svg:svg>'),
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    `<!DOCTYPE svg [ <!ENTITY ours "Nordby"> ]><svg id="&ours;"><text>&ours; &#248;</text></svg>`,
    `<svg width='0.5' height = "10%" ><!-- < & --><style><![CDATA[a > b { c: url("<") }]]></style></svg >`,
  ])('as SVG: %s', (text) => {
    expect(typeOf(text)).toBe('image/svg+xml');
  });

  it.each([
    ['nothing', ''],
    ['a text', 'PNG'],
    ['a page', `<!doctype html><html><body>${svg}</body></html>`],
    ['a drawing that was cut off', svg.slice(0, -4)],
    ['a drawing with an open tag', svg.replace('/></svg>', '></svg>')],
    ['a drawing that closes too much', svg.replace('</svg>', '</g></svg>')],
    ['a drawing with a bare &', svg.replace('<rect', '<text>A & B</text><rect')],
    ['a drawing with &nbsp;', svg.replace('<rect', '<text>A&nbsp;B</text><rect')],
    ['a drawing with a bare < in quotes', svg.replace('width="9"', 'width="<"')],
    ['a drawing with a value without quotes', svg.replace('width="9"', 'width=9')],
    ['a drawing with one name twice', svg.replace('width="9"', 'height="9"')],
    ['a drawing with a broken comment', svg.replace('<rect', '<!-- a -- b --><rect')],
    ['two drawings', `${svg}${svg}`],
    ['a drawing with words behind it', `${svg} end />`],
    ['a drawing with a late declaration', `\n<?xml version="1.0"?>${svg}`],
    ['a drawing with a prefix of nothing', svg.replace('<rect', '<use xlink:href="#a"/><rect')],
    ['a drawing with a bell', svg.replace('<rect', '<text>\x07</text><rect')],
    ['a drawing without width', svg.replace('viewBox', 'width="0" viewBox')],
    ['a drawing without height', svg.replace('viewBox', "height=' 0.0px' viewBox")],
    ['a PDF', '%PDF-1.7'],
    ['a GIF', 'GIF89a'],
    ['a WebP', 'RIFF\0\0\0\0WEBPVP8 '],
    ['a PNG that was cut off', samplePng().subarray(0, -12)],
    ['the head of a PNG', samplePng().subarray(0, 24)],
    ['a PNG without width', Buffer.from(samplePng()).fill(0, 16, 20)],
    ['a PNG without a head', samplePng().fill('X', 12, 16)],
    ['a JPEG that was cut off', sampleJpeg.subarray(0, -2)],
  ])('and %s is none', (_, content) => {
    expect(typeOf(content)).toBeUndefined();
  });

  it('whatever the bytes are, in little time', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeOf(Buffer.from(bytes)) === undefined));
    expect(typeOf(' '.repeat(2_000_000))).toBeUndefined();
    expect(typeOf('<!--'.repeat(200_000))).toBeUndefined();
    expect(typeOf(`<svg ${'/> '.repeat(500_000)}x`)).toBeUndefined();
    expect(typeOf(`<svg ${'a="b" '.repeat(200_000)}x`)).toBeUndefined();
    expect(typeOf('<svg>'.repeat(200_000))).toBeUndefined();
    expect(typeOf(svg.replace('<rect', `<image href="data:${'A'.repeat(9_000_000)}"/><rect`))).toBe(
      'image/svg+xml',
    );
  });
});

describe('a picture in a page', () => {
  const drawing = (text: string): Picture => ({ type: 'image/svg+xml', bytes: Buffer.from(text) });
  const inside = (picture: Picture): string => {
    const [, type = '', data = ''] = /^data:(.*);base64,(.*)$/.exec(pictureUrl(picture)) ?? [];
    expect(type).toBe(picture.type);
    return Buffer.from(data, 'base64').toString('utf8');
  };

  it('is the file itself', () => {
    const bytes = deflateSync(Buffer.from('pixels'));
    expect(pictureUrl({ type: 'image/png', bytes })).toBe(
      `data:image/png;base64,${bytes.toString('base64')}`,
    );
    expect(inside(drawing(svg))).toBe(svg);
  });

  it('brings the bundled fonts when there are words in it', () => {
    const words =
      '<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Arial">Øst &#x161;</text></svg>';
    const shown = inside(drawing(`\ufeff${words}`));
    expect(shown.startsWith('<svg xmlns="http://www.w3.org/2000/svg"><style xmlns=')).toBe(true);
    expect(shown).toMatch(/text, tspan, .*'Atkinson Hyperlegible Next'.* !important/);
    expect(shown.replace(/<style[\s\S]*<\/style>/, '')).toBe(words);
    // The letter behind the entity is in a file of its own.
    const plain = inside(drawing(words.replace('&#x161;', '')));
    expect(shown.match(/@font-face/g)?.length).toBeGreaterThan(plain.match(/@font-face/g)?.length ?? 0);
  });

  it('keeps the fonts that it brings along', () => {
    const own = '<svg><style>@font-face { font-family: x; src: url(data:,) }</style><text>a</text></svg>';
    expect(inside(drawing(own))).toBe(own);
  });

  it('tells the characters that no bundled font has', () => {
    expect(missingIn(drawing('<svg><text>Øst \u{1f9ff}</text></svg>'))).toEqual(['\u{1f9ff}']);
    expect(missingIn({ type: 'image/png', bytes: Buffer.from('\u{1f9ff}') })).toEqual([]);
  });
});

describe('a drawing that shows another file', () => {
  const outside = (inside: string): string | undefined => {
    const names = 'xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
    const whole = svg.replace('viewBox', `${names} viewBox`);
    const picture = pictureOf(Buffer.from(whole.replace('<rect width="9" height="9"/>', inside)));
    expect(picture).toBeDefined();
    return picture && outsideOf(picture);
  };

  it.each([
    ['<image width="9" xlink:href="map.png"/>', 'map.png'],
    ["<image href='https://example.org/map.png' height='9'/>", 'https://example.org/map.png'],
    ['<svg:use href="parts.svg#house"/>', 'parts.svg#house'],
  ])('is known by it: %s', (inside, target) => {
    expect(outside(inside)).toBe(target);
  });

  it.each([
    '<image href="data:image/png;base64,AA=="/>',
    '<use href="#house"/>',
    '<a href="https://example.org"><rect/></a>',
    '<text>image href="map.png"</text>',
  ])('holds all of itself: %s', (inside) => {
    expect(outside(inside)).toBeUndefined();
  });

  it('is no PNG', () => {
    const picture = pictureOf(samplePng());
    expect(picture && outsideOf(picture)).toBeUndefined();
  });
});
