import {
  PDFArray,
  PDFCatalog,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFPageLeaf,
  PDFPageTree,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { lockedMark } from './output.js';

/** Whoever knows the password may do with the binder what can be done with the paper. */
const permissions = {
  printing: 'highResolution',
  modifying: true,
  copying: true,
  annotating: true,
  fillingForms: true,
  contentAccessibility: true,
  documentAssembly: true,
} as const;

/** The library encrypts streams, and objects inside of streams; these are in none, and neither are the heads of streams. */
const inTheClear = [PDFCatalog, PDFPageTree, PDFPageLeaf];

/** Locks a PDF with AES-256 (revision 6, as in PDF 2.0), so that nobody reads it without the password. The keys are new each time. */
export async function encryptPdf(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const head = object instanceof PDFStream ? object.dict : object;
    if (head !== object || inTheClear.some((type) => head instanceof type)) setTextsApart(head, context);
  }
  // Readers turn what is typed into this form; the library takes it as it comes.
  document.encrypt({ userPassword: password.normalize('NFKC'), permissions });
  const [key = '', value = ''] = lockedMark.slice(1).split(' /');
  // Nothing else than this dictionary stays in the clear.
  context.lookup(context.trailerInfo.Encrypt, PDFDict).set(PDFName.of(key), PDFName.of(value));
  return document.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false });
}

/** Makes each text inside of an object an object of its own. */
function setTextsApart(object: unknown, context: PDFContext): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (isText(value)) object.set(key, context.register(value));
      else setTextsApart(value, context);
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      if (isText(value)) object.set(index, context.register(value));
      else setTextsApart(value, context);
    }
  }
}

function isText(value: unknown): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
