import type { Words } from '../language/words.js';
import { isPlan, type Member, valuesOf } from '../workspace/member.js';

/** Whether what a document says holds on a day. Whatever a plan calls itself, it is a draft until somebody has approved it. */
export function statusOf(member: Member, asOf: string): Words['status'] {
  const stated = member.data['status'] as Words['status'] | undefined;
  if (stated === 'draft' || stated === 'retired') return stated;
  return !isPlan(member) || isApproved(member, asOf) ? 'approved' : 'draft';
}

/** An approval holds from its day on; a month has come with its first day. */
function isApproved(plan: Member, asOf: string): boolean {
  return valuesOf(plan, 'approval').some(({ on }) => on !== undefined && on <= asOf);
}
