import type { Edition } from '../../render/edition.js';
import { escapeXml } from '../xhtml.js';
import type { Page, Pages } from './pages.js';

const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** Where a reader finds the book in the archive. */
export const container: string = `${head}
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** What the book is, which files it has and in which order they are read. */
export function packageOf(
  { id, title, organisation, locale, asOf, generator }: Edition,
  { pages, pictures }: Pages,
): string {
  const meta = (property: string, text: string): string => `<meta property="${property}">${text}</meta>`;
  const item = (name: string, file: string, type: string, rest = ''): string =>
    `<item id="${name}" href="${file}" media-type="${type}"${rest}/>`;
  const lines = [
    head,
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locale}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">${escapeXml(['planb', organisation, id, asOf].join(':'))}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${locale}</dc:language>`,
    ...(organisation === '' ? [] : [`<dc:creator>${escapeXml(organisation)}</dc:creator>`]),
    `<dc:date>${asOf}</dc:date>`,
    meta('dcterms:modified', `${asOf}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'alternativeText'),
    meta('schema:accessibilityHazard', 'none'),
    `<meta name="generator" content="${escapeXml(generator)}"/>`,
    '</metadata>',
    '<manifest>',
    item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('style', 'style.css', 'text/css'),
    ...pages.map(({ file }, index) => item(`page-${index + 1}`, file, 'application/xhtml+xml')),
    ...pictures.map(({ file, type }, index) => item(`picture-${index + 1}`, file, type)),
    '</manifest>',
    '<spine>',
    ...pages.slice(0, 1).map(() => '<itemref idref="page-1"/>'),
    '<itemref idref="nav"/>',
    ...pages.slice(1).map((_, index) => `<itemref idref="page-${index + 2}"/>`),
    '</spine>',
    '</package>',
  ];
  return lines.join('\n');
}

/** The table of contents: every page with the sections in it. */
export function navOf({ contents, locale }: Edition, pages: readonly Page[]): string {
  const link = (href: string, title: string): string =>
    `<a href="${escapeXml(href)}">${escapeXml(title)}</a>`;
  const entries = pages.map(({ file, title, sections, language }) => {
    const inner = sections.map(({ anchor, title: name }) => `<li>${link(`${file}#${anchor}`, name)}</li>`);
    const list = inner.length === 0 ? '' : `<ol>${inner.join('')}</ol>`;
    return `<li lang="${language}" xml:lang="${language}">${link(file, title)}${list}</li>`;
  });
  const nav = `<nav epub:type="toc" role="doc-toc"><h1>${escapeXml(contents)}</h1><ol>${entries.join('\n')}</ol></nav>`;
  return documentOf(contents, locale, nav);
}

/** A page as a file of the book. */
export function documentOf(title: string, language: string, body: string): string {
  return `${head}
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>`;
}
