import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { drawAnnotations } from './annotations.js';
import type { AttachedDocument, AttachedPage } from './attached-document.js';

interface Source {
  readonly pages: readonly PDFPage[];
  readonly copier: PDFObjectCopier;
}

/**
 * Pages of other PDFs as form XObjects, which a page draws like an image: into the unit square. The objects that they need are
 * numbered from `firstObject` on. Nothing comes from the clock or from chance, so the same pages give the same bytes.
 */
export class PageForms {
  readonly #context = PDFContext.create();
  readonly #firstObject: number;
  readonly #sources = new Map<AttachedDocument, Source>();

  constructor(firstObject: number) {
    this.#firstObject = firstObject;
    this.#context.largestObjectNumber = firstObject - 1;
  }

  /** A page (from 0) as the value of an object. */
  async formOf(document: AttachedDocument, page: number): Promise<Uint8Array> {
    const { pages, copier } = await this.#open(document);
    const node = pages[page]?.node;
    const shape = document.pages[page];
    if (!node || !shape) throw new RangeError(`no page ${page + 1}`);
    const resources = copier.copy(node.Resources() ?? PDFDict.withContext(node.context));
    const above = drawAnnotations(node, resources, copier);
    const own = contentOf(node.Contents());
    const content = above === '' ? own : `q\n${own}Q\n${above}`;
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    const group = node.lookupMaybe(PDFName.of('Group'), PDFDict);
    const head = [
      '<</Type /XObject',
      '/Subtype /Form',
      `/BBox [${shape.box.map(decimal).join(' ')}]`,
      `/Matrix [${matrixOf(shape).map(decimal).join(' ')}]`,
      `/Resources ${this.#context.register(resources)}`,
      ...(group ? [`/Group ${this.#context.register(copier.copy(group))}`] : []),
      '/Filter /FlateDecode',
      `/Length ${packed.length}>> stream\n`,
    ];
    return Buffer.concat([Buffer.from(head.join('\n')), packed, Buffer.from('\nendstream')]);
  }

  /** The values of the objects that the forms need, in the order of their numbers. */
  *values(): Generator<Uint8Array> {
    for (let number = this.#firstObject; number <= this.#context.largestObjectNumber; number++) {
      const value = this.#context.lookup(PDFRef.of(number)) ?? PDFNull;
      const dictionary = value instanceof PDFStream ? value.dict : value;
      // These lead into the tags of the other file; here they would lead into ours.
      if (dictionary instanceof PDFDict) {
        for (const name of ['StructParent', 'StructParents']) dictionary.delete(PDFName.of(name));
      }
      yield bytesOf(value);
    }
  }

  async #open(document: AttachedDocument): Promise<Source> {
    const known = this.#sources.get(document);
    if (known) return known;
    const read = await PDFDocument.load(document.bytes, { updateMetadata: false });
    const source = { pages: read.getPages(), copier: PDFObjectCopier.for(read.context, this.#context) };
    this.#sources.set(document, source);
    return source;
  }
}

/** What is drawn on a page, without the numbers by which the tags of the other file know its parts. */
function contentOf(contents: PDFStream | PDFArray | undefined): string {
  const parts =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return parts
    .flatMap((part) => (part instanceof PDFRawStream ? decodePDFRawStream(part).decode() : []))
    .map((bytes) => `${Buffer.from(bytes).toString('latin1')}\n`)
    .join('')
    .replace(/\/MCID\s+\d+(?=[^<>]*>>\s*BDC\b)/g, '');
}

/** Puts what is seen of a page into the unit square, upright after turning. */
function matrixOf({ box: [left, bottom, right, top], rotation }: AttachedPage): number[] {
  const [x, y] = [1 / (right - left), 1 / (top - bottom)];
  switch (rotation) {
    case 90:
      return [0, -x, y, 0, -bottom * y, right * x];
    case 180:
      return [-x, 0, 0, -y, right * x, top * y];
    case 270:
      return [0, x, -y, 0, top * y, -left * x];
    default:
      return [x, 0, 0, y, -left * x, -bottom * y];
  }
}

/** PDF knows no exponents. */
function decimal(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}

function bytesOf(value: PDFObject): Uint8Array {
  const bytes = new Uint8Array(value.sizeInBytes());
  value.copyBytesInto(bytes, 0);
  return bytes;
}
