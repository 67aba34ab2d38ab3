import { locationOf } from '../../workspace/member.js';
import type { Role } from '../../workspace/registers.js';
import type { Workspace } from '../../workspace/workspace.js';
import { rolesIn } from '../defined.js';
import { switchboards } from '../lists/switchboards.js';
import { isShortNumber, numberKey, sameNumber } from '../numbers.js';
import { plain } from '../people.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';

/** Two roles with one number: nearly always one of them was copied and not finished. */
export const sharedNumber: Rule = {
  id: 'shared-number',
  severity: 'info',
  category: 'contacts',
  sources: [
    'document 001, lines 25-26: who answers which number is left open',
    'practice: published plans in which a copied entry kept the number of the first',
  ],
  examples: {
    good: {
      [path]: sampleRoles(`
teleleverandoer: { title: Televagten, unit: Nordtele, phone: 88 88 89 03 }
netselskab: { title: Netselskabets vagt, unit: Nordnet, phone: 88 88 89 05 }`),
    },
    bad: {
      [path]: sampleRoles(`
teleleverandoer: { title: Televagten, unit: Nordtele, phone: 88 88 89 03 }
netselskab: { title: Netselskabets vagt, unit: Nordnet, phone: +45 88888903 } # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const role of rolesIn(workspace, member)) {
      for (const [index, number] of (role.value.phone ?? []).entries()) {
        const sharing = (entriesOf(workspace).get(numberKey(number)) ?? []).filter((entry) =>
          sameNumber(entry.number, number),
        );
        const roles = new Set(sharing.map((entry) => entry.role));
        if (roles.size > few || isShortNumber(number) || [...roles].some(isSwitchboard)) continue;
        const before = sharing.slice(
          0,
          sharing.findIndex((entry) => entry.role === role),
        );
        const first = before.find((entry) => areOthers(entry.role, role));
        if (!first) continue;
        report({
          at: { ...role.visit, pointer: `${role.visit.pointer}/phone/${index}` },
          args: { role: role.value.title, other: first.role.value.title, number },
          related: [locationOf(first.role.member, `${first.role.visit.pointer}/phone/${first.index}`)],
        });
      }
    }
  },
};

/** A number that more roles than this have is surely one that is answered for all of them. */
const few = 3;

interface Entry {
  readonly role: Role;
  readonly number: string;
  readonly index: number;
}

const entriesOf: (workspace: Workspace) => ReadonlyMap<string, readonly Entry[]> = perWorkspace(
  ({ roles }) => {
    const entries = new Map<string, Entry[]>();
    for (const role of roles.values()) {
      for (const [index, number] of (role.value.phone ?? []).entries()) {
        const key = numberKey(number);
        const known = entries.get(key);
        if (known) known.push({ role, number, index });
        else entries.set(key, [{ role, number, index }]);
      }
    }
    return entries;
  },
);

/** Whether two roles surely are not the same people: they have other names, or belong to other units. */
function areOthers(one: Role, other: Role): boolean {
  const [names, others] = [namesOf(one), namesOf(other)];
  if (names.length > 0 && others.length > 0) return !names.some((name) => others.includes(name));
  const [unit, second] = [one.value.unit, other.value.unit];
  return unit !== undefined && second !== undefined && unit !== second;
}

function namesOf({ value: { holders = [] } }: Role): string[] {
  return holders.map(({ name }) => plain(name));
}

const words = Object.values(switchboards).flat();

function isSwitchboard({ value }: Role): boolean {
  const text = `${value.title} ${value.note ?? ''}`.toLowerCase();
  return words.some((word) => text.includes(word));
}
