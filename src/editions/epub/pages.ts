import type { Edition } from '../../render/edition.js';
import {
  anchorsIn,
  type Element,
  element,
  elementsIn,
  findAll,
  headingLevel,
  isElement,
  type Markup,
  textOf,
} from '../nodes.js';
import { partsOf, raised } from '../parts.js';
import { plain } from '../plain.js';
import { withLabels } from './labels.js';
import { type Picture, pictureFrom } from './pictures.js';

/** A page of a book, one for each part of the edition. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly body: Element;
  /** The sections that the table of contents lists below it. */
  readonly sections: readonly { readonly title: string; readonly anchor: string }[];
}

/** The pages of a book with the pictures in them. */
export interface Pages {
  readonly pages: readonly Page[];
  readonly pictures: readonly Picture[];
}

/** Turns an edition into pages of which the links lead to each other, and pictures that are files of their own. */
export function pagesOf(edition: Edition): Pages {
  const pictures = new Map<string, Picture>();
  const pages = partsOf(edition.html).map(({ isCover, body, title }, index): Page => {
    const raisedBody = raised(withLabels(plain(body, edition.colon)), isCover ? 0 : 1);
    return {
      file: `page-${index + 1}.xhtml`,
      title: title || edition.title,
      language: body.attributes['lang'] ?? edition.language,
      body: raisedBody,
      sections: sectionsIn(raisedBody, title),
    };
  });
  const files = new Map(pages.flatMap(({ file, body }) => anchorsIn(body).map((id) => [id, file])));
  return {
    pages: pages.map((page) => ({ ...page, body: bookElement(page.body, files, pictures) })),
    pictures: [...pictures.values()],
  };
}

/** The only section of a page that is called as the page is needs no entry of its own. */
function sectionsIn(body: Element, title: string): Page['sections'] {
  const headingOf = (section: Element): Element | undefined =>
    elementsIn(section).find((one) => headingLevel(one) !== undefined);
  const sections = findAll(body, (one) => one.attributes['id'] !== undefined && headingOf(one) !== undefined);
  const entries = sections.map((section) => ({
    anchor: section.attributes['id'] ?? '',
    title: textOf(headingOf(section) ?? ''),
  }));
  return entries.length === 1 && entries[0]?.title === title ? [] : entries;
}

function bookElement(
  node: Element,
  files: ReadonlyMap<string, string>,
  pictures: Map<string, Picture>,
): Element {
  const children = node.children.flatMap((child): readonly Markup[] =>
    isElement(child) ? bookMarkup(child, files, pictures) : [child],
  );
  const { lang, start, ...attributes } = node.attributes;
  return {
    ...node,
    children,
    attributes: {
      ...attributes,
      ...(start === undefined || start === '1' ? {} : { start }),
      ...(lang === undefined ? {} : { lang, 'xml:lang': lang }),
    },
  };
}

/** A reader's page has no boxes that keep their ticks, and links only to what is in the book or in the world. */
function bookMarkup(
  child: Element,
  files: ReadonlyMap<string, string>,
  pictures: Map<string, Picture>,
): readonly Markup[] {
  if (child.name === 'input') return ['☐'];
  const node = bookElement(child, files, pictures);
  const { href, src, ...attributes } = node.attributes;
  if (src !== undefined) {
    const picture = pictures.get(src) ?? pictureFrom(src, pictures.size + 1);
    if (!picture) return [attributes['alt'] ?? ''];
    pictures.set(src, picture);
    return [{ ...node, attributes: { ...attributes, src: picture.file } }];
  }
  if (href === undefined || /^(?:https?|mailto|tel):/i.test(href)) return [node];
  if (!href.startsWith('#')) return node.children;
  const file = files.get(href.slice(1));
  if (file === undefined) return node.children;
  return [element('a', node.children, { ...attributes, href: `${file}${href}` })];
}
