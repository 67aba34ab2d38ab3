import type { Words } from '../language/words.js';
import { isPlan, type Member } from '../workspace/member.js';
import { latestDate } from '../workspace/review.js';

/** Whether what a document says holds: a plan without a status is a draft until somebody has approved it. */
export function statusOf(member: Member): Words['status'] {
  const stated = member.data['status'] as Words['status'] | undefined;
  if (stated !== undefined) return stated;
  if (!isPlan(member)) return 'approved';
  return latestDate(member, [['approval', 'on']]) ? 'approved' : 'draft';
}
