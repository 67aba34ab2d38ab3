import type { Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { gathered } from './gathered.js';

/** The documents that name a file: a picture, an attachment or a list. */
export const namingFiles: (workspace: Workspace) => ReadonlySet<Member> = gathered(
  () => new Set<Member>(),
  (naming, member) => {
    if (member.words.has('file')) naming.add(member);
  },
);
