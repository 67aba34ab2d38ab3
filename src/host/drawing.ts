import { fontsFor } from './fonts.js';
import { type FileFault, fault } from './named-file.js';
import { type Picture, pictureOf } from './picture.js';

const opening = /<(?:[\w-]+:)?svg(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/i;
const elsewhere =
  /<(?:[\w-]+:)?(?:image|use|feImage)\s(?:[^>]*?\s)?(?:[\w-]+:)?href\s*=\s*(["'])(?!#|data:)([^"']*)\1/i;
const lettering = /<(?:[\w-]+:)?(?:text|foreignObject)[\s>]/;

/** Of a picture with more points Chromium shows nothing. */
const mostPoints = 2 ** 29 - 1;

/** The picture in the file at a path; it holds all that it shows. */
export function pictureIn(bytes: Buffer, path: string): Picture | FileFault {
  const picture = pictureOf(bytes);
  if (!picture) return fault('attachment/not-picture', path);
  const [width, height] = pointsOf(picture);
  if (width * height > mostPoints) return fault('attachment/too-many-points', path, { width, height });
  const target = outsideOf(picture);
  return target === undefined ? picture : fault('attachment/points-outside', path, { target });
}

/** A picture as a data: URL. */
export function pictureUrl(picture: Picture): string {
  const bytes = isDrawing(picture) ? Buffer.from(withFonts(textOf(picture))) : picture.bytes;
  return `data:${picture.type};base64,${bytes.toString('base64')}`;
}

/** The characters of a picture that no bundled font has. */
export function missingIn(picture: Picture): readonly string[] {
  return isDrawing(picture) ? fontsFor(textOf(picture)).missing : [];
}

/** What a drawing shows from another file, which stays blank inside a page; undefined when it holds all of itself. */
export function outsideOf(picture: Picture): string | undefined {
  return isDrawing(picture) ? elsewhere.exec(textOf(picture))?.[2] : undefined;
}

/**
 * A drawing cannot use the fonts of the page that shows it, and those of the machine differ or are missing. So its words get
 * the bundled ones, unless it brings its own.
 */
function withFonts(svg: string): string {
  if (!lettering.test(svg) || /@font-face/i.test(svg)) return svg;
  const { css } = fontsFor(svg.replace(/&#(x?)([0-9a-f]+);/gi, characterOf));
  const families = new Set([...css.matchAll(/font-family: ('[^']+')/g)].map(([, family]) => family));
  const rule = `text, tspan, textPath, foreignObject * { font-family: ${[...families].join(', ')}, sans-serif !important; }`;
  return svg.replace(
    opening,
    (tag) => `${tag}<style xmlns="http://www.w3.org/2000/svg">${css}\n${rule}</style>`,
  );
}

function characterOf(_entity: string, hexadecimal: string, digits: string): string {
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** How many points wide and high a PNG is; what else there is cannot be too large for its file. */
function pointsOf({ type, bytes }: Picture): readonly [width: number, height: number] {
  return type === 'image/png' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}

function isDrawing({ type }: Picture): boolean {
  return type === 'image/svg+xml';
}

function textOf({ bytes }: Picture): string {
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
