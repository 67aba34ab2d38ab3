import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page as a reader sees it: each run of text with its height in points. */
interface PageText {
  readonly text: string;
  readonly sizes: readonly number[];
}

/** A PDF read back by a library that did not write it. */
export interface ReadPdf {
  readonly pages: readonly PageText[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly tagged: boolean;
  readonly language: string | undefined;
  /** The page (from 1) that each internal link of a page leads to. */
  linksOf(page: number): Promise<number[]>;
}

type Reader = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Reads a PDF: its texts, its outline with page numbers, its marks. */
export async function readPdf(bytes: Uint8Array, password?: string): Promise<ReadPdf> {
  const source = { data: new Uint8Array(bytes), verbosity: 0 };
  const reader = await getDocument(password === undefined ? source : { ...source, password }).promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= reader.numPages; number += 1) {
    const { items } = await (await reader.getPage(number)).getTextContent();
    const runs = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      text: runs.map((run) => run.str + (run.hasEOL ? '\n' : '')).join(''),
      sizes: runs
        .filter((run) => run.str.trim() !== '')
        .map((run) => Math.hypot(run.transform[2], run.transform[3])),
    });
  }
  const { info } = await reader.getMetadata();
  const outline = await Promise.all(
    flatten((await reader.getOutline()) ?? []).map(async ({ title, dest }) => ({
      title,
      page: await pageOf(reader, dest),
    })),
  );
  const markInfo = await reader.getMarkInfo();
  return {
    pages,
    info: info as Record<string, unknown>,
    outline,
    tagged: markInfo !== null && Reflect.get(markInfo, 'Marked') === true,
    language: (info as { Language?: string }).Language,
    async linksOf(number) {
      const annotations = await (await reader.getPage(number)).getAnnotations();
      const targets = annotations.filter((annotation) => annotation.subtype === 'Link' && annotation.dest);
      return Promise.all(targets.map((annotation) => pageOf(reader, annotation.dest)));
    },
  };
}

interface OutlineItem {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: OutlineItem[];
}

function flatten(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flatten(item.items)]);
}

async function pageOf(reader: Reader, destination: string | unknown[] | null): Promise<number> {
  const explicit = typeof destination === 'string' ? await reader.getDestination(destination) : destination;
  const target = explicit?.[0] as Parameters<Reader['getPageIndex']>[0] | undefined;
  return target ? (await reader.getPageIndex(target)) + 1 : 0;
}
