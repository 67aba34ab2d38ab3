import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import { locationOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Attachments } from './attachments.js';
import { missingIn } from './drawing.js';

/** A character that no bundled font has would vanish from the paper without a word; each is shown where it first stands, in documents or in `others`. */
export function missingGlyphs(
  characters: readonly string[],
  workspace: Workspace,
  attachments: Attachments | undefined,
  others: readonly SourceText[] = [],
): Diagnostic[] {
  const files = [...(attachments?.pictures ?? [])].map(
    ([path, picture]) => [path, missingIn(picture)] as const,
  );
  const missing = new Set([...characters, ...files.flatMap(([, found]) => found)]);
  return [...missing].map((character) => {
    const at =
      placeIn(workspace.members, character) ??
      placeOfFile(files.find(([, found]) => found.includes(character))?.[0], workspace) ??
      placeOfFile(listWith(character, attachments), workspace) ??
      placeIn(
        others.map((source) => ({ path: source.path, source })),
        character,
      );
    const nowhere = { file: '', start: 0, end: character.length };
    return { code: 'missing-glyph', args: { character }, severity: 'error', at: at ?? nowhere };
  });
}

function placeIn(files: readonly Pick<Member, 'path' | 'source'>[], character: string): Location | undefined {
  const holder = files.find(({ source }) => source.text.includes(character));
  const start = holder?.source.text.indexOf(character) ?? 0;
  return holder && { file: holder.path, start, end: start + character.length };
}

/** Where a document first names a file. */
function placeOfFile(path: string | undefined, { members }: Workspace): Location | undefined {
  if (path === undefined) return undefined;
  for (const member of members) {
    const visit = member.words.get('file')?.find(({ value }) => value === path);
    if (visit) return locationOf(member, visit.pointer);
  }
  return undefined;
}

function listWith(character: string, attachments: Attachments | undefined): string | undefined {
  const lists = [...(attachments?.lists ?? [])];
  const holds = (cells: readonly string[]): boolean => cells.some((cell) => cell.includes(character));
  return lists.find(([, { table }]) => table && (holds(table.columns) || table.rows.some(holds)))?.[0];
}
