import { notUnderstood } from './skia.js';

const kids = /(?:\n\/Pg (\d+) 0 R)?\n\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/;
const kid = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g;

/**
 * The text of an element of the structure whose pieces of marked content are numbered anew; those without a number are left out. `numberOf` is asked
 * by the object of the page and the former number. So are areas that `isNone` says are none.
 */
export function withPieces(
  text: string,
  numberOf: (page: number, piece: number) => number | undefined,
  isNone: (area: number) => boolean,
): string {
  if (!text.startsWith('<</Type /StructElem')) return text;
  const match = kids.exec(text);
  if (!match) return text;
  const [whole, own, list = ''] = match;
  if (own === undefined && !/\/(?:MCID|OBJR)/.test(list)) return text;
  let first: number | undefined;
  const written: string[] = [];
  for (const [item, entries, , piece] of list.matchAll(kid)) {
    const isPiece = piece !== undefined || entries?.includes('/MCID');
    if (!isPiece) {
      const area = /\/Obj (\d+) 0 R/.exec(entries ?? '')?.[1];
      if (area === undefined || !isNone(Number(area))) written.push(item);
      continue;
    }
    const page = Number(piece === undefined ? /\/Pg (\d+) 0 R/.exec(item)?.[1] : own);
    const former = Number(piece ?? /\/MCID (\d+)/.exec(item)?.[1]);
    if (!(page >= 0) || !(former >= 0)) throw notUnderstood('a piece of an element');
    const number = numberOf(page, former);
    if (number === undefined) continue;
    first ??= page;
    written.push(page === first ? String(number) : `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${number}>>`);
  }
  const value = written.length === 1 ? written[0] : `[${written.join(' ')}]`;
  const place = first === undefined ? '' : `\n/Pg ${first} 0 R`;
  return text.replace(whole, () => (written.length === 0 ? place : `${place}\n/K ${value}`));
}
