import type { Edition } from '../../render/edition.js';
import { xhtmlOf } from '../xhtml.js';
import { zip } from '../zip.js';
import { container, documentOf, navOf, packageOf } from './package.js';
import { pagesOf } from './pages.js';

/** An edition as a book (EPUB 3) for a reader on a phone or a tablet. */
export function epubFile(edition: Edition): Promise<Uint8Array> {
  const book = pagesOf(edition);
  return zip(
    [
      // A reader knows the archive by its first file, which is not packed.
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'META-INF/container.xml', content: container },
      // Not packed, so that a build knows its own by it.
      { path: 'book/package.opf', content: packageOf(edition, book), stored: true },
      { path: 'book/nav.xhtml', content: navOf(edition, book.pages) },
      { path: 'book/style.css', content: edition.bookStyle },
      ...book.pages.map(({ file, title, language, body }) => ({
        path: `book/${file}`,
        content: documentOf(title, language, xhtmlOf(body)),
      })),
      ...book.pictures.map(({ file, bytes }) => ({ path: `book/${file}`, content: bytes })),
    ],
    edition.asOf,
  );
}
