import { headOf, isPlan, type Member } from '../workspace/member.js';

/** Whether a document is a plan that somebody works with or on: any that is not retired. */
export function isInUse(member: Member): boolean {
  return isPlan(member) && headOf(member).status !== 'retired';
}

/** Whether a document is a plan that holds: neither a draft nor retired. */
export function isInForce(member: Member): boolean {
  return isInUse(member) && headOf(member).status !== 'draft';
}
