import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFaces } from '../render/input.js';
import { fontCharacters } from './font-characters.js';

/** The fonts that come with the program, the one for reading first: `@fontsource` packages and the weights that are used of them. */
const fonts: readonly { readonly name: string; readonly weights: readonly number[] }[] = [
  { name: 'atkinson-hyperlegible-next', weights: [400, 700] },
  { name: 'noto-sans', weights: [400, 700] },
  { name: 'noto-sans-math', weights: [400] },
  { name: 'noto-sans-symbols-2', weights: [400] },
  { name: 'noto-sans-sc', weights: [400, 700] },
];

/** A file of a font: the part of its characters that a range of code points names. */
interface Face {
  readonly font: string;
  readonly file: string;
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  /** The range as pairs of a first and a last code point. */
  readonly spans: readonly (readonly [number, number])[];
}

const require = createRequire(import.meta.url);
const facesByStyle = new Map<string, readonly Face[]>();
const charactersByFile = new Map<string, ReadonlySet<number>>();
const urls = new Map<string, string>();

/** The bundled fonts for a text, each file only where the text has characters that are in it. Reads files of the package only. */
export function fontsFor(text: string): FontFaces {
  const wanted = printableCharacters(text);
  const used: Face[] = [];
  for (const { name, weights } of fonts) {
    const faces = weights.map((weight) => facesOf(name, weight));
    for (const [index, face] of (faces[0] ?? []).entries()) {
      const found = [...wanted].filter((code) => isInRange(code, face) && charactersOf(face).has(code));
      if (found.length === 0) continue;
      for (const code of found) wanted.delete(code);
      used.push(...faces.flatMap((ofWeight) => ofWeight[index] ?? []));
    }
  }
  return {
    css: used.map(faceRule).join('\n'),
    missing: [...wanted].sort((a, b) => a - b).map((code) => String.fromCodePoint(code)),
  };
}

/** The characters that must have a shape; those of ASCII always, which is most of any page. */
function printableCharacters(text: string): Set<number> {
  const codes = new Set(Array.from({ length: 0x7e - 0x20 }, (_, index) => index + 0x21));
  for (const [character] of text.matchAll(/[^\0-\x7f\p{Z}\p{Cc}\p{Cf}\p{Variation_Selector}]/gu)) {
    codes.add(character.codePointAt(0) ?? 0);
  }
  return codes;
}

/** The files of a font in one weight, as its style sheet lists them. */
function facesOf(font: string, weight: number): readonly Face[] {
  const style = `@fontsource/${font}/${weight}.css`;
  const known = facesByStyle.get(style);
  if (known) return known;
  const css = readFileSync(require.resolve(style), 'utf8');
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)];
  const faces = rules.map(([, rule = '']) => {
    // The range of a font's only file names a script, not all that is in the file.
    const range = (rules.length > 1 && /unicode-range:\s*([^;]+);/.exec(rule)?.[1]) || 'U+0-10FFFF';
    return {
      font,
      file: /url\(\.\/files\/([^)]+)\.woff2\)/.exec(rule)?.[1] ?? '',
      family: /font-family:\s*'([^']+)'/.exec(rule)?.[1] ?? '',
      weight: String(weight),
      range,
      spans: spansOf(range),
    };
  });
  facesByStyle.set(style, faces);
  return faces;
}

function charactersOf({ font, file }: Face): ReadonlySet<number> {
  const known = charactersByFile.get(file);
  if (known) return known;
  const characters = fontCharacters(readFileSync(require.resolve(`@fontsource/${font}/files/${file}.woff`)));
  charactersByFile.set(file, characters);
  return characters;
}

function spansOf(range: string): (readonly [number, number])[] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function isInRange(code: number, { spans }: Face): boolean {
  return spans.some(([first, last]) => code >= first && code <= last);
}

function faceRule(face: Face): string {
  const { family, weight, range } = face;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${dataUrl(face)}) format('woff2'); unicode-range: ${range}; }`;
}

function dataUrl({ font, file }: Face): string {
  let data = urls.get(file);
  if (data === undefined) {
    data = readFileSync(require.resolve(`@fontsource/${font}/files/${file}.woff2`)).toString('base64');
    urls.set(file, data);
  }
  return `data:font/woff2;base64,${data}`;
}
