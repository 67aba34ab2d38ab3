import type { Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';
import { textsIn } from './texts.js';

/** Two capitals or more, with a digit among them or without; the number of a room or a form has only one. */
export const abbreviation: RegExp =
  /(?<![\p{Script=Latin}\p{N}_@./-])\p{Lu}\d?\p{Lu}[\p{Lu}\d]{0,4}(?![\p{Script=Latin}\p{N}_@])/gu;

/** Fields whose text is the name of a thing: who knows the thing knows its name. */
const naming: ReadonlySet<string> = new Set([
  'title',
  'name',
  'term',
  'system',
  'department',
  'class',
  'number',
  'codes',
  'symbol',
  'client',
]);

/** Every abbreviation in a name or an id of the workspace. */
export const namedInWorkspace: (workspace: Workspace) => ReadonlySet<string> = perWorkspace((workspace) => {
  const names = workspace.members.flatMap((member) =>
    textsIn(member)
      .filter(({ key, parent }) => naming.has(String(typeof key === 'number' ? parent?.key : key)))
      .map(({ value }) => value),
  );
  const ids = [...workspace.roles.keys(), ...workspace.resources.keys()].map((id) => id.toUpperCase());
  return new Set([
    ...ids,
    ...ids.flatMap((id) => id.split(/[-_.]/)),
    ...names.flatMap((name) => name.match(abbreviation) ?? []),
  ]);
});

/** The abbreviations that a text explains, in brackets before or behind: `KEL (Krankenhaus-Einsatzleitung)`, `vurdering (ROS)`. */
export function explainedIn(text: string): string[] {
  const short = '(\\p{Lu}[\\p{Lu}\\d]{1,5})';
  const ways = [
    `(?<![\\p{Script=Latin}\\p{N}])${short} ?[（(][^）)]{4,}[）)]`,
    `[\\p{L}\\p{N}»”“] ?[（(]${short}(?:[,;，、][^）)]*)?[）)]`,
    `[（(][^（）()]{3,60}[,;，、] ?${short}[）)]`,
  ];
  return ways.flatMap((way) => [...text.matchAll(new RegExp(way, 'gu'))].map(([, found = '']) => found));
}
