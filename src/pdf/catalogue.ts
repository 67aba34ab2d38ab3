import type { LinkJob, PlacedPart } from './link-job.js';
import { describe } from './metadata.js';
import { placeText } from './moves.js';
import { writeOutline } from './outline.js';
import { nameText, textString } from './strings.js';
import type { FileWriter } from './writer.js';

/** What the catalogue of a file leads to. */
export interface Contents {
  readonly job: LinkJob;
  readonly placed: readonly PlacedPart[];
  /** All pages in their order with what stands before their number. */
  readonly sheets: readonly { readonly label: string; readonly page: number }[];
  readonly tree: number;
  /** Undefined for a file without tags. */
  readonly structure: number | undefined;
}

/** Writes the catalogue of a file and its description. */
export function writeCatalogue(writer: FileWriter, contents: Contents): { root: number; info: number } {
  const { job, placed, sheets, tree, structure } = contents;
  const destinations = placed.flatMap((one) =>
    one.part.destinations.map((place) => `${nameText(place.name)} ${placeText(one, place)}`),
  );
  const outline = writeOutline(writer, placed);
  const { info, xmp } = describe(job);
  const metadata = writer.add(`<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>>`, xmp);
  const entries = [
    '/Type /Catalog',
    `/Pages ${tree} 0 R`,
    `/Dests ${writer.add(`<<${destinations.join('\n')}>>`)} 0 R`,
    ...(structure === undefined ? [] : ['/MarkInfo <</Marked true>>', `/StructTreeRoot ${structure} 0 R`]),
    ...(outline === undefined ? [] : [`/Outlines ${outline} 0 R`]),
    `/PageLabels <</Nums [${labelsOf(sheets).join('\n')}]>>`,
    '/ViewerPreferences <</DisplayDocTitle true>>',
    `/Metadata ${metadata} 0 R`,
    `/Lang (${job.language})`,
  ];
  const described = writer.reserve();
  writer.set(described, info, undefined, true);
  return { root: writer.add(`<<${entries.join('\n')}>>`), info: described };
}

/** A range of labels for each run of pages of a part (ISO 32000-1, 12.4.2). */
function labelsOf(sheets: Contents['sheets']): string[] {
  return sheets.flatMap(({ label, page }, index) => {
    const before = sheets[index - 1];
    if (before?.label === label && before.page === page - 1) return [];
    const prefix = label === '' ? '' : `/P ${textString(`${label}-`)}`;
    return [`${index} <<${prefix}/S /D${page === 1 ? '' : `/St ${page}`}>>`];
  });
}
