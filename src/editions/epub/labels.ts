import { type Element, isElement, type Markup, textOf } from '../nodes.js';
import { rowsOf } from '../rows.js';

/** The same with tables of which each cell says what it is: a phone has no room for columns side by side. */
export function withLabels(node: Element): Element {
  const children = node.children.map((child) => (isElement(child) ? withLabels(child) : child));
  return node.name === 'table' ? labelled({ ...node, children }) : { ...node, children };
}

function labelled(table: Element): Element {
  const { head, body } = rowsOf(table);
  const names = head.map(textOf);
  const labels = new Map(
    body
      .filter((row) => row.length === names.length)
      .flatMap((row) => row.map((cell, index) => [cell, names[index] ?? ''])),
  );
  const inCells = (node: Markup): Markup => {
    if (!isElement(node)) return node;
    const label = labels.get(node) ?? '';
    if (label !== '') return { ...node, attributes: { 'data-label': label, ...node.attributes } };
    return labels.has(node) ? node : { ...node, children: node.children.map(inCells) };
  };
  return { ...table, children: table.children.map(inCells) };
}
