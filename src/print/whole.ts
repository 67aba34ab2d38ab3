/** What a file says about itself. */
export interface Description {
  readonly title: string;
  readonly creator: string;
  /** An ISO instant; written as the time of creation and of the last change. */
  readonly date: string;
}

/** A file that is left as the browser made it, but for what it says about itself: neither the time of printing nor the browser's user agent. */
export async function describeWhole(
  bytes: Uint8Array,
  { title, creator, date }: Description,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const { PDFDict, PDFDocument, PDFName, PDFString } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle(title);
  // Readable in the file, by which a build knows its own.
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  info.set(PDFName.of('Creator'), PDFString.of(creator));
  document.setCreationDate(new Date(date));
  document.setModificationDate(new Date(date));
  return { pdf: await document.save({ useObjectStreams: false }), pages: document.getPageCount() };
}
