import type { Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';

/** What is known before the first document, and what one document adds to it. Nothing else that is gathered is known by then. */
interface Gathering {
  readonly start: () => unknown;
  readonly add: (known: never, member: Member, workspace: Workspace) => void;
}

const gatherings: Gathering[] = [];

/**
 * What is gathered from all documents of a workspace. The places of a large workspace are not held, so that each way through its
 * documents walks them again: everything that rules gather is gathered on one.
 */
export function gathered<T>(
  start: () => T,
  add: (known: T, member: Member, workspace: Workspace) => void,
): (workspace: Workspace) => T {
  const place = gatherings.push({ start, add }) - 1;
  return (workspace) => {
    const results = resultsOf(workspace);
    if (results.length <= place) results.push(...gather(workspace, gatherings.slice(results.length)));
    return results[place] as T;
  };
}

const resultsOf: (workspace: Workspace) => unknown[] = perWorkspace(() => []);

function gather(workspace: Workspace, all: readonly Gathering[]): unknown[] {
  const sums = all.map(({ start, add }) => ({ known: start() as never, add }));
  for (const member of workspace.members) for (const { known, add } of sums) add(known, member, workspace);
  return sums.map(({ known }) => known);
}
