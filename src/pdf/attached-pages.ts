import type { AttachedDocument } from './attached-document.js';
import { documentNumber, type PageKey } from './placeholder.js';
import { notUnderstood } from './skia.js';
import type { FileWriter } from './writer.js';

/** Draws pages of other files where parts have placeholders for them. */
export class AttachedPages {
  readonly #documents: ReadonlyMap<number, AttachedDocument>;
  readonly #wanted = new Map<number, PageKey>();

  constructor(documents: Iterable<AttachedDocument>) {
    this.#documents = new Map([...documents].map((document) => [documentNumber(document.bytes), document]));
  }

  /** Asks for a page as the value of an object. */
  want(key: PageKey, object: number): void {
    this.#wanted.set(object, key);
  }

  /** Writes the pages that were asked for. */
  async write(writer: FileWriter): Promise<void> {
    if (this.#wanted.size === 0) return;
    const { PageForms } = await import('./page-forms.js');
    const forms = new PageForms(writer.next);
    for (const [object, { document, page }] of this.#wanted) {
      const known = this.#documents.get(document);
      if (!known?.pages[page]) throw notUnderstood(`attached page ${page + 1}`);
      writer.setWhole(object, await forms.formOf(known, page));
    }
    for (const value of forms.values()) writer.setWhole(writer.reserve(), value);
  }
}
