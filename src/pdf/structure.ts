import type { PlacedPart } from './link-job.js';
import type { FileWriter } from './writer.js';

const identifier = /\(\u0001(\d+)\)/g;

/** The text of an element with the identifiers of its part made those of the file. */
export function withIdentifiers(text: string, part: PlacedPart): string {
  return text.replace(identifier, (_, number: string) => fileIdentifier(part, number));
}

/** What Chromium calls elements that the standard does not know, and what they stand for (ISO 32000-1, 14.7.3). */
const roles = '<</Em /Span\n/Strong /Span>>';

/** The structure tree of a file: the document, in it the element with the number `container`, in that the elements of the parts. */
export function writeStructure(
  writer: FileWriter,
  container: number,
  placed: readonly PlacedPart[],
  parents: readonly string[],
  language: string,
): number {
  const root = writer.reserve();
  const document = writer.add(
    `<</Type /StructElem\n/S /Document\n/Lang (${language})\n/P ${root} 0 R\n/K ${container} 0 R>>`,
  );
  const kids = placed.flatMap(({ part, numberOf }) => part.roots.map((local) => `${numberOf(local)} 0 R`));
  writer.set(container, `<</Type /StructElem\n/S /NonStruct\n/P ${document} 0 R\n/K [${kids.join(' ')}]>>`);
  const keys = parents.map(
    (value, key) => `${key} ${value.startsWith('[') ? `${writer.add(value)} 0 R` : value}`,
  );
  const tree = writer.add(`<</Nums [${keys.join('\n')}]>>`);
  const entries = [
    '/Type /StructTreeRoot',
    `/K ${document} 0 R`,
    `/ParentTreeNextKey ${parents.length}`,
    `/ParentTree ${tree} 0 R`,
    `/RoleMap ${roles}`,
    ...identifiersOf(writer, placed),
  ];
  writer.set(root, `<<${entries.join('\n')}>>`);
  return root;
}

function identifiersOf(writer: FileWriter, placed: readonly PlacedPart[]): string[] {
  const names = placed.flatMap((one) => {
    const { part, numberOf } = one;
    return part.identified.map((local) => {
      const text = part.objects[local - part.pages.length - 1]?.text.join(' ') ?? '';
      const number = /\/ID \(\u0001(\d+)\)/.exec(text)?.[1] ?? '';
      return { name: fileIdentifier(one, number), object: numberOf(local) };
    });
  });
  if (names.length === 0) return [];
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  const limits = `[${names[0]?.name} ${names.at(-1)?.name}]`;
  const list = names.map(({ name, object }) => `${name} ${object} 0 R`).join(' ');
  const leaf = writer.add(`<</Limits ${limits}\n/Names [${list}]>>`);
  return [`/IDTree ${writer.add(`<</Kids [${leaf} 0 R]>>`)} 0 R`];
}

/** Of one length, so that the order of texts is that of numbers. */
function fileIdentifier({ pages }: PlacedPart, number: string): string {
  return `(e${String(pages[0] ?? 0).padStart(8, '0')}-${number.padStart(6, '0')})`;
}
