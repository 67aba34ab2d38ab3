import type { Workspace } from '../workspace/workspace.js';
import { joiningSigns, joiningWords } from './lists/joining-words.js';
import { perWorkspace } from './per-workspace.js';

/** What holds things that are no paper; on or in anything else a thing can lie. */
const holders: ReadonlySet<string> = new Set(['system', 'service', 'network', 'channel']);

/**
 * The system, service, network or channel that something is kept in, when the words for its place begin with the title or the id:
 * `On the intranet, under Emergencies`. Undefined for a place in the house, and where more than one is named.
 */
export function keptIn(words: string, workspace: Workspace): string | undefined {
  const text = words.trim().toLowerCase();
  const names = known(workspace);
  for (let start: number | undefined = 0; start !== undefined; start = nextWord(text, start)) {
    for (let end = text.length; end > start; end -= 1) {
      const id = names.get(text.slice(start, end));
      if (id !== undefined && endsAt(text, end)) return second.test(text.slice(end)) ? undefined : id;
    }
  }
  return undefined;
}

const known = perWorkspace(
  ({ resources }) =>
    new Map(
      [...resources]
        .filter(([, { value }]) => holders.has(value.type))
        .flatMap(([id, { value }]) => [id, value.title].map((name) => [name.toLowerCase(), id] as const)),
    ),
);

/** Such as `on the`, `på` or `auf dem`: at most two short words stand before the name. */
function nextWord(text: string, start: number): number | undefined {
  const rest = /^(?:在|于|\p{L}{1,4}\s+)/u.exec(text.slice(start))?.[0];
  const end = start + (rest?.length ?? 0);
  return rest === undefined || text.slice(0, end).trim().split(/\s+/).length > 2 ? undefined : end;
}

/** Chinese has no spaces between words. */
function endsAt(text: string, end: number): boolean {
  return /\p{Script=Han}/u.test(text[end - 1] ?? '') || !/^[\p{L}\p{N}]/u.test(text.slice(end));
}

const second = new RegExp(`^\\s*(?:(?:${joiningWords.join('|')})\\s|${joiningSigns.join('|')}|[&+/、])`, 'u');
