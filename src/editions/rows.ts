import { type Element, elementsIn, findAll, isElement } from './nodes.js';

/** The cells of a table, row by row: those that head its columns, and all others. */
export interface Rows {
  readonly head: readonly Element[];
  readonly body: readonly (readonly Element[])[];
}

/** Reads a table; one without a head has columns that nothing is written above. */
export function rowsOf(table: Element): Rows {
  const rowsIn = (node: Element): Element[][] =>
    findAll(node, (one) => one.name === 'tr').map((row) =>
      elementsIn(row).filter((cell) => isElement(cell, 'td', 'th')),
    );
  const heads = elementsIn(table)
    .filter((part) => part.name === 'thead')
    .flatMap(rowsIn);
  return {
    // Above the names of the columns there may stand a title that is printed again on each page.
    head: heads.at(-1) ?? [],
    body: rowsIn({ ...table, children: elementsIn(table).filter((part) => part.name !== 'thead') }),
  };
}
