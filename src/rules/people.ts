import { type Member, valuesOf } from '../workspace/member.js';
import type { Role } from '../workspace/registers.js';
import { sameNumber } from './numbers.js';
import { hasPlaceholder } from './placeholders.js';

/** The one who holds a role alone. */
export interface Person {
  /** Undefined where it is only known that there is one. */
  readonly name: string | undefined;
  readonly unit: string | undefined;
  /** Numbers that are the person's own. */
  readonly own: readonly string[];
  /** All numbers at which the role is answered. */
  readonly numbers: readonly string[];
}

/** Who holds a role, when it is surely one person; `member` is a plan whose contacts may say so too. */
export function onlyPerson({ id, value }: Role, member?: Member): Person | undefined {
  const { people = 0, holders = [], phone = [], unit } = value;
  const contacts = member ? valuesOf(member, 'contact').filter(({ role }) => role === id) : [];
  const named = contacts.flatMap(({ name, phone: own = [] }) =>
    name === undefined ? [] : [{ name, phone: own }],
  );
  const all = [...holders, ...named];
  const names = new Set(all.map(({ name }) => plain(name)));
  if (people > 1 || names.size > 1 || holders.length > 1 || (names.size === 0 && people !== 1))
    return undefined;
  const own = all.flatMap((holder) => holder.phone ?? []);
  const numbers = [...own, ...phone];
  const name = all[0]?.name;
  return name !== undefined && hasPlaceholder(name) ? undefined : { name, unit, own, numbers };
}

/**
 * Whether two roles surely have the same holder: the same name, unless the unit or the telephone is another (every home has a
 * “manager”), or where there is no name the same single number.
 */
export function samePerson(one: Person, other: Person): boolean {
  if (one.name === undefined || other.name === undefined) {
    const [[a = ''], [b = '']] = [one.numbers, other.numbers];
    return one.numbers.length === 1 && other.numbers.length === 1 && sameNumber(a, b);
  }
  if (plain(one.name) !== plain(other.name)) return false;
  if (one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit) return false;
  const apart = one.own.length > 0 && other.own.length > 0;
  return !apart || one.own.some((a) => other.own.some((b) => sameNumber(a, b)));
}

/** Whether a role is known to be shared by several people. */
export function isShared({ value }: Role): boolean {
  return Math.max(value.people ?? 0, value.holders?.length ?? 0) > 1;
}

/** A name as it is compared. */
export function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
