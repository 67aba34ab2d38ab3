import type { AttachedDocument } from './attached-document.js';
import type { PdfPage } from './pages.js';
import { keyOf, type PageKey, placeholdersIn, readPlaceholder } from './placeholder.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { asName, asReference } from './value.js';

/** Draws the pages that the HTML has placeholders for. Throws CannotRun when one of them is not in the file. */
export async function drawAttached(
  pdf: SkiaPdf,
  pages: readonly PdfPage[],
  html: string,
  documents: readonly AttachedDocument[],
): Promise<void> {
  const wanted = placeholdersIn(html);
  if (wanted.length === 0) return;
  const places = findPlaceholders(pdf, pages);
  const { PageForms } = await import('./page-forms.js');
  const forms = new PageForms(pdf.nextObject);
  for (const key of wanted) {
    const object = places.get(keyOf(key));
    const document = documents[key.document];
    if (object === undefined || !document) throw notUnderstood(`attached page ${keyOf(key)}`);
    pdf.replaceValue(object, await forms.formOf(document, key.page));
  }
  for (const value of forms.values()) pdf.addValue(value);
}

/** The image object of each placeholder. An image that is shown in several places is one object. */
function findPlaceholders(pdf: SkiaPdf, pages: readonly PdfPage[]): ReadonlyMap<string, number> {
  const images = new Set<number>();
  for (const page of pages) {
    const resources = pdf.resolve(pdf.dictionary(page.object).get('Resources'));
    for (const value of pdf.resolve(resources?.get('XObject'))?.values() ?? []) {
      const object = asReference(value);
      if (object !== undefined) images.add(object);
    }
  }
  const places = new Map<string, number>();
  for (const object of images) {
    const key = placeholderAt(pdf, object);
    if (key && places.has(keyOf(key))) throw notUnderstood(`attached page ${keyOf(key)} twice`);
    if (key) places.set(keyOf(key), object);
  }
  return places;
}

function placeholderAt(pdf: SkiaPdf, object: number): PageKey | undefined {
  const image = pdf.dictionary(object);
  const isSmall = image.get('Width') === 4 && image.get('Height') === 2;
  if (asName(image.get('Subtype')) !== 'Image' || !isSmall) return undefined;
  return readPlaceholder(Buffer.from(pdf.stream(object), 'latin1'));
}
