import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/rules/gathered.js';
import type { Member } from '../../src/workspace/member.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { readWorkspace } from '../support/workspace.js';

const plan = (id: string): string => `kind: indsatsplan\nid: ${id}\ntitle: ${id}\n`;
const files = { 'plans/a.yaml': plan('a'), 'plans/b.yaml': plan('b') };

/** Gathers the ids of the documents and counts how often a document is looked at. */
function counting(): { readonly ids: (workspace: Workspace) => readonly string[]; readonly looks: Member[] } {
  const looks: Member[] = [];
  const ids = gathered(
    () => [] as string[],
    (known, member) => {
      looks.push(member);
      known.push(member.id);
    },
  );
  return { ids, looks };
}

describe('what is gathered', () => {
  it('is gathered from every document in order, on one way for all that is asked', async () => {
    const [one, other] = [counting(), counting()];
    const { workspace } = await readWorkspace(files);
    const ids = workspace.members.map(({ id }) => id);
    expect(one.ids(workspace)).toEqual(ids);
    expect(other.looks).toEqual(workspace.members);
    expect(other.ids(workspace)).toEqual(ids);
    one.ids(workspace);
    expect(one.looks).toEqual(workspace.members);
  });

  it('is known to what came only after the way, and then for each workspace by itself', async () => {
    const early = counting();
    const [{ workspace }, { workspace: next }] = [
      await readWorkspace(files),
      await readWorkspace({ 'plans/c.yaml': plan('c') }),
    ];
    early.ids(workspace);
    const late = counting();
    expect(late.ids(workspace)).toEqual(early.ids(workspace));
    expect(early.looks).toHaveLength(workspace.members.length);
    expect(late.ids(next)).toEqual(next.members.map(({ id }) => id));
  });
});
