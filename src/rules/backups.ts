import type { Words } from '../language/words.js';
import { headOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { WordVisit } from './rule.js';

/** A backup with the system that it is of. */
interface SystemBackup {
  readonly visit: WordVisit<'backup'>;
  readonly system: Words['resource'];
}

/**
 * The backups that are all there is: where a system stands by, that one has the data and takes over. The backup of a plan is
 * that of its system, where it is for one only.
 */
export function backupsOf({ resources }: Workspace, member: Member): SystemBackup[] {
  const { status, system: ids = [] } = headOf(member);
  if (status === 'retired') return [];
  const [only] = ids.length === 1 ? ids : [];
  return ((member.words.get('backup') ?? []) as WordVisit<'backup'>[]).flatMap((visit) => {
    const { standby } = visit.value;
    const own = visit.parent?.word === 'resource' ? (visit.parent.value as Words['resource']) : undefined;
    const system = own ?? resources.get(only ?? '')?.value;
    const isAlone = standby === undefined || standby.available === false;
    return system && isAlone ? [{ visit, system }] : [];
  });
}
