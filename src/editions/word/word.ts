import { Document, type FileChild, Packer, Paragraph, TableOfContents } from 'docx';
import type { Edition } from '../../render/edition.js';
import { footOf } from '../../render/style.js';
import { type Part, partsOf, raised } from '../parts.js';
import { plain } from '../plain.js';
import { atHead, contentOf, marksIn } from './content.js';
import { repacked } from './package.js';
import { sectionOf } from './section.js';
import { stylesIn } from './styles.js';

type Marks = ReturnType<typeof marksIn>;

/** An edition as a Word document (.docx). */
export async function wordFile(edition: Edition): Promise<Uint8Array> {
  const { title, organisation, generator, locale, counter, head, heads } = edition;
  const parts = partsOf(edition.html);
  const marks = marksIn(parts.map(({ body }) => body));
  const document = new Document({
    title,
    subject: organisation,
    creator: organisation || generator,
    lastModifiedBy: organisation || generator,
    description: footOf(head).join(' · '),
    styles: stylesIn(locale),
    sections: parts.map((part, index) =>
      sectionOf(
        heads.get(part.anchor) ?? head,
        counter,
        index === 0 ? opening(part, edition, marks) : wholeOf(part, edition, marks),
      ),
    ),
  });
  return repacked(await Packer.toBuffer(document), edition);
}

/** The first part: a cover with the table of contents behind it, or the only plan with its contents below its head. */
function opening(part: Part, edition: Edition, marks: Marks): readonly FileChild[] {
  if (part.isCover) return [...wholeOf(part, edition, marks), ...contents(edition, true)];
  const [before, after] = atHead(raised(plain(part.body, edition.colon), 2));
  return [
    ...contentOf(before, edition.language, marks),
    ...contents(edition, false),
    ...contentOf(after, edition.language, marks),
  ];
}

/** The cover has the title of the whole; the heading of each document is one of the first level. */
function wholeOf({ body }: Part, edition: Edition, marks: Marks): readonly FileChild[] {
  const { lang = edition.language } = body.attributes;
  return contentOf([raised(plain(body, edition.colon), 1)], lang, marks);
}

/** The titles are there at once; the numbers of the pages Word fills in when it opens the document, for only Word knows its pages. */
function contents({ contents: title }: Edition, onNewPage: boolean): readonly FileChild[] {
  return [
    new Paragraph({ style: 'ContentsHeading', text: title, pageBreakBefore: onNewPage }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}
