import type { Target } from '../language/shape.js';
import { isBinder, isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';

/** The registers, those first in which one looks up whom to call. */
export function registersOf(workspace: Workspace): Member[] {
  const rank = (member: Member): number => {
    const defines = definedBy(member);
    return defines.includes('role') ? 0 : defines.includes('resource') ? 1 : 2;
  };
  return workspace.members.filter(isRegister).sort((a, b) => rank(a) - rank(b));
}

/** What tells what was done, such as an exercise, the latest first: of no use to whoever opens a binder. */
export function recordsOf(workspace: Workspace): Member[] {
  const records = workspace.members.filter(
    (member) => !isPlan(member) && !isBinder(member) && !isRegister(member),
  );
  const day = ({ data }: Member): string => String(data['on'] ?? '');
  return records.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** Whether a document is a register: a list that others look things up in. */
export function isRegister(member: Member): boolean {
  if (isPlan(member) || isBinder(member)) return false;
  return member.kind.head === 'register-head' || definedBy(member).length > 0;
}

/** What a register defines for the whole workspace. */
export function definedBy({ kind }: Member): Target[] {
  const defined = [...kind.shape.fields.values()].flatMap((shape) => shape.schema.defines ?? []);
  return defined.filter((target) => target === 'role' || target === 'resource');
}
