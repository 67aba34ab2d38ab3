import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObjectCopier,
  type PDFPageLeaf,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** Bits of an annotation's flags. */
const hidden = 2;
const printed = 4;

/**
 * Draws what lies upon a page and is meant for print: filled-in fields, stamps, remarks. Whoever prints the file by itself gets
 * them too. Their looks are added to the copied resources of the page; the result is the content that draws them.
 */
export function drawAnnotations(page: PDFPageLeaf, resources: PDFDict, copier: PDFObjectCopier): string {
  const entries = page.Annots()?.asArray() ?? [];
  const annotations = entries.map((entry) => page.context.lookup(entry));
  return annotations
    .map((annotation) => {
      const look = annotation instanceof PDFDict ? lookOf(annotation) : undefined;
      const placing = look && annotation instanceof PDFDict ? placingOf(look, annotation) : undefined;
      if (!look || !placing) return '';
      const copy = copier.copy(look.reference);
      const name = `Annotation${copy.objectNumber}`;
      xObjectsOf(resources).set(PDFName.of(name), copy);
      return `q\n${placing.map((number) => number.toFixed(6)).join(' ')} cm\n/${name} Do\nQ\n`;
    })
    .join('');
}

interface Look {
  readonly reference: PDFRef;
  readonly stream: PDFStream;
}

/** How an annotation looks in its present state. */
function lookOf(annotation: PDFDict): Look | undefined {
  const flags = annotation.lookup(PDFName.of('F'));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  if ((bits & hidden) !== 0 || (bits & printed) === 0) return undefined;
  const looks = annotation.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = looks?.lookup(PDFName.of('N'));
  const state = annotation.lookup(PDFName.of('AS'));
  const byState = normal instanceof PDFDict && state instanceof PDFName ? normal.get(state) : undefined;
  const reference = normal instanceof PDFStream ? looks?.get(PDFName.of('N')) : byState;
  const stream = annotation.context.lookup(reference);
  return reference instanceof PDFRef && stream instanceof PDFStream ? { reference, stream } : undefined;
}

/** Moves and scales a look so that what it fills becomes the rectangle of the annotation (ISO 32000-1, 12.5.5). */
function placingOf({ stream: { dict } }: Look, annotation: PDFDict): number[] | undefined {
  const rectangle = numbersAt(annotation, 'Rect');
  const box = numbersAt(dict, 'BBox');
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(dict, 'Matrix');
  if (rectangle.length !== 4 || box.length !== 4) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const corners = [x0, x1].flatMap((x) =>
    [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const [fromX, toX] = spanOf(corners.map(([x]) => x));
  const [fromY, toY] = spanOf(corners.map(([, y]) => y));
  const [left, right] = spanOf([rectangle[0] ?? 0, rectangle[2] ?? 0]);
  const [bottom, top] = spanOf([rectangle[1] ?? 0, rectangle[3] ?? 0]);
  if (toX === fromX || toY === fromY) return undefined;
  const scaleX = (right - left) / (toX - fromX);
  const scaleY = (top - bottom) / (toY - fromY);
  return [scaleX, 0, 0, scaleY, left - fromX * scaleX, bottom - fromY * scaleY];
}

function spanOf(numbers: readonly number[]): [least: number, most: number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

function numbersAt(dictionary: PDFDict, name: string): number[] {
  const values = dictionary.lookup(PDFName.of(name));
  if (!(values instanceof PDFArray)) return [];
  return values.asArray().flatMap((_, index) => {
    const value = values.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : [];
  });
}

function xObjectsOf(resources: PDFDict): PDFDict {
  const name = PDFName.of('XObject');
  const known = resources.lookupMaybe(name, PDFDict);
  if (known) return known;
  const fresh = PDFDict.withContext(resources.context);
  resources.set(name, fresh);
  return fresh;
}
