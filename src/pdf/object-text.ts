import { type Category, categories, type PartObject, type Resource } from './part.js';
import { wholePixels } from './pixels.js';
import { readPlaceholder } from './placeholder.js';
import type { SkiaPdf } from './skia.js';
import { asName } from './value.js';

/** The objects that a list of the file names, with gaps where it names none. */
export function referencesIn(text: string): (number | undefined)[] {
  return [...text.matchAll(/(\d+) 0 R|null/g)].map(([, object]) =>
    object === undefined ? undefined : Number(object),
  );
}

/** Which page of another file an image stands for; undefined where it stands for itself. */
export function placeholderIn(pdf: SkiaPdf, object: number, text: string): PartObject['attached'] {
  if (!/\/Width 4\b/.test(text) || !/\/Height 2\b/.test(text)) return undefined;
  return asName(pdf.dictionary(object).get('Subtype')) === 'Image'
    ? readPlaceholder(pdf.streamBytes(object))
    : undefined;
}

/** The corners of what can be clicked, in whole pixels: more was lost on the way, depending on where in the print the page was. */
export function rounded(text: string): string {
  return text.replace(/\/Rect \[([^\]]*)\]/, (_, corners: string) => {
    const whole = corners
      .trim()
      .split(/\s+/)
      .map((corner) => wholePixels(Number(corner)));
    return `/Rect [${whole.join(' ')}]`;
  });
}

/** The resources of a stream of a part, as text. */
export function resourceText(used: readonly Resource[]): (string | number)[] {
  const text: (string | number)[] = ['\n/Resources <<'];
  for (const category of Object.keys(categories) as Category[]) {
    const own = used.filter((resource) => resource.category === category);
    if (own.length === 0) continue;
    text.push(`/${categories[category]} <<`);
    for (const { number } of own) text.push(`/${category}${number} `, number, ' ');
    text.push('>>');
  }
  return [...text, '>>'];
}

/** The text of a pattern with its place, but for what was lost on the way. How large it is depends on no place, and may be very small. */
export function exactPattern(text: string): string {
  if (!text.startsWith('<</Type /Pattern')) return text;
  return text.replace(/\/Matrix \[([^\]]*)\]/, (_, numbers: string) => {
    const exact = numbers
      .trim()
      .split(/\s+/)
      .map((number, index) =>
        index < 4 ? Number(Number(number).toPrecision(5)) : Math.round(Number(number) * 100) / 100,
      )
      .map((number) => (Math.abs(number) < 1e-6 ? 0 : number));
    return `/Matrix [${exact.join(' ')}]`;
  });
}
