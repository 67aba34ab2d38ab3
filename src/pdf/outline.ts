import type { PlacedPart } from './link-job.js';
import { placeText } from './moves.js';
import type { FileWriter } from './writer.js';

interface Item {
  readonly object: number;
  readonly depth: number;
  /** Its entries beside those that lead to other items. */
  readonly text: string;
}

interface Node extends Item {
  readonly kids: Node[];
}

/** The outline of a file: that of each part at the depth of its unit. Undefined when no part has one. */
export function writeOutline(writer: FileWriter, placed: readonly PlacedPart[]): number | undefined {
  const items = placed.flatMap((one) =>
    one.part.outline.map(({ depth, title, element, ...place }) => ({
      object: writer.reserve(),
      depth: one.unit.depth + depth,
      text: [
        `/Title ${title}`,
        `/Dest ${placeText(one, place)}`,
        ...(element === undefined ? [] : [`/SE ${one.numberOf(element)} 0 R`]),
      ].join('\n'),
    })),
  );
  const top = nest(items);
  const [first] = top;
  const last = top.at(-1);
  if (!first || !last) return undefined;
  const root = writer.reserve();
  writeLevel(writer, top, root);
  writer.set(
    root,
    `<</Type /Outlines\n/First ${first.object} 0 R\n/Last ${last.object} 0 R\n/Count ${items.length}>>`,
  );
  return root;
}

/** Each item below the last one that stands higher. */
function nest(items: readonly Item[]): Node[] {
  const top: Node[] = [];
  const open: Node[] = [];
  for (const item of items) {
    const node: Node = { ...item, kids: [] };
    while ((open.at(-1)?.depth ?? -1) >= node.depth) open.pop();
    (open.at(-1)?.kids ?? top).push(node);
    open.push(node);
  }
  return top;
}

function writeLevel(writer: FileWriter, nodes: readonly Node[], parent: number): number {
  let count = 0;
  for (const [index, { object, text, kids }] of nodes.entries()) {
    const below = writeLevel(writer, kids, object);
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    const entries = [
      text,
      `/Parent ${parent} 0 R`,
      ...(previous ? [`/Prev ${previous.object} 0 R`] : []),
      ...(next ? [`/Next ${next.object} 0 R`] : []),
      ...(below > 0
        ? [`/First ${kids[0]?.object} 0 R\n/Last ${kids.at(-1)?.object} 0 R\n/Count ${below}`]
        : []),
    ];
    writer.set(object, `<<${entries.join('\n')}>>`);
    count += 1 + below;
  }
  return count;
}
