import type { FontJoiner } from './font-join.js';
import type { Move, Place, PlacedPart } from './link-job.js';
import { type Category, categories, type PartPage } from './part.js';
import { drawSetting, type Type } from './setting.js';
import type { FileWriter } from './writer.js';

/** A page, and where it comes to stand. */
export interface PageJob {
  readonly one: PlacedPart;
  readonly page: PartPage;
  readonly place: Place;
  readonly move: Move;
  /** What stands for objects of the part on this page. */
  readonly copies: ReadonlyMap<number, number>;
  readonly object: number;
  readonly tree: number;
  /** By which the structure names it. */
  readonly key: number | undefined;
}

/** Writes a page with its running heads. */
export function writePage(
  writer: FileWriter,
  fonts: FontJoiner,
  type: Type,
  { one, page, place, move: [x, y], copies, object, tree, key }: PageJob,
): void {
  const used = new Set<number>();
  const setting = drawSetting(one.unit.set(place), type, fonts, (font) => used.add(font));
  const opening = writer.addOnce(x === 0 && y === 0 ? 'q\n' : `q 1 0 0 1 ${x} ${y} cm\n`);
  const drawn = writer.add(`<</Filter /FlateDecode\n/Length ${page.content.length}>>`, page.content);
  const closing = writer.addStream(Buffer.from(`\nQ\n${setting}`, 'latin1'));
  const numberOf = (local: number): number => copies.get(local) ?? one.numberOf(local);
  const annotations = page.annotations.map((local) => `${one.numberOf(local)} 0 R`);
  const entries = [
    '/Type /Page',
    `/Parent ${tree} 0 R`,
    `/MediaBox [0 0 ${page.width} ${page.height}]`,
    `/Resources <<${resourcesOf(page, numberOf, used)}>>`,
    `/Contents [${opening} 0 R ${drawn} 0 R ${closing} 0 R]`,
    ...(annotations.length > 0 ? [`/Annots [${annotations.join(' ')}]`] : []),
    ...(key === undefined ? [] : [`/StructParents ${key}`]),
    '/Tabs /S',
  ];
  writer.set(object, `<<${entries.join('\n')}>>`);
}

function resourcesOf(page: PartPage, numberOf: PlacedPart['numberOf'], fonts: ReadonlySet<number>): string {
  return (Object.keys(categories) as Category[])
    .flatMap((category) => {
      const own = page.resources.filter((resource) => resource.category === category);
      const names = own.map(({ number }) => `/${category}${number} ${numberOf(number)} 0 R`);
      if (category === 'F') names.push(...[...fonts].map((font) => `/T${font} ${font} 0 R`));
      return names.length === 0 ? [] : [`/${categories[category]} <<${names.join(' ')}>>`];
    })
    .join('\n');
}

/** The back of the last sheet, so that what follows begins on a sheet of its own. */
export function blankPage(
  writer: FileWriter,
  fonts: FontJoiner,
  type: Type,
  one: PlacedPart,
  tree: number,
): number {
  const { pages } = one.part;
  const last = pages.at(-1);
  const { width, height } = last ?? { width: 0, height: 0 };
  const place = { page: pages.length + 1, pages: pages.length, isBack: true, width, height };
  const used = new Set<number>();
  const setting = drawSetting(one.unit.set(place), type, fonts, (font) => used.add(font));
  const content = writer.addStream(Buffer.from(setting, 'latin1'));
  const names = [...used].map((font) => `/T${font} ${font} 0 R`).join(' ');
  return writer.add(
    `<</Type /Page\n/Parent ${tree} 0 R\n/MediaBox [0 0 ${width} ${height}]\n/Resources <</Font <<${names}>>>>\n/Contents ${content} 0 R\n/Tabs /S>>`,
  );
}
