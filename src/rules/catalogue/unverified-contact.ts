import { addDuration, lastDay } from '../../core/calendar.js';
import type { Visit } from '../../language/walk.js';
import { locationOf, type Member } from '../../workspace/member.js';
import type { Role } from '../../workspace/registers.js';
import { rolesIn } from '../defined.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';

/** A number that nobody tried for a year belongs to somebody else by now. */
export const unverifiedContact: Rule<{ months: number }> = {
  id: 'unverified-contact',
  severity: 'warning',
  category: 'contacts',
  aging: true,
  sources: [
    'practice: a plan in use with numbers that were eleven years old',
    'Regulation (EU) 2024/2690, annex 4.1.4',
    'the Danish emergency management agency (BRS) on planning: kept up to date',
  ],
  options: { months: 12 },
  examples: {
    good: {
      [path]: `${sampleRoles(`
it-chef: { title: It-chefen, phone: 88 88 80 23 }
it-vagt: { title: It-vagten, phone: 88 88 80 21, verified: 2026-05-04 }`)}verified: 2026-01-15\n`,
    },
    bad: {
      [path]: sampleRoles(`
it-chef: { title: It-chefen, phone: 88 88 80 23, verified: 2024-03-01 } # <--
it-vagt: { title: It-vagten, phone: 88 88 80 21, verified: 2025-02-01 }`),
    },
  },
  document({ workspace, member, asOf, options, report }) {
    const listed = rolesIn(workspace, member).filter(hasNumber);
    const { months } = options;
    const dates = datesOf(member);
    const tried = listed.map(({ visit }) => dates.get(`${visit.pointer}/verified`) ?? dates.get('/verified'));
    const dated = tried.filter((date) => date !== undefined);
    if (dated.length < listed.length && member.data['status'] !== 'draft') {
      report({ at: '', variant: 'never', severity: 'info', args: { count: listed.length - dated.length } });
    }
    const old = dated.filter(({ day }) => addDuration(day, { months, minutes: 0 }) < asOf);
    const [oldest] = [...old].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    if (!oldest) return;
    const others = new Set(old.map(({ visit }) => visit));
    others.delete(oldest.visit);
    report({
      at: oldest.visit,
      args: { count: old.length, day: oldest.day, months },
      related: [...others].map(({ pointer }) => locationOf(member, pointer)),
    });
  },
};

interface Tried {
  readonly day: string;
  readonly visit: Visit;
}

function hasNumber({ value }: Role): boolean {
  const { phone = [], holders = [] } = value;
  const numbers = [...phone, ...holders.flatMap((holder) => holder.phone ?? [])];
  return numbers.length > 0 && !numbers.some(hasPlaceholder);
}

/** The dates at which a register, or one of its roles, was verified, by their places; a month counts as its last day. */
function datesOf(member: Member): Map<string, Tried> {
  const visits = (member.words.get('date') ?? []).filter(({ key }) => key === 'verified');
  return new Map(visits.map((visit) => [visit.pointer, { day: lastDay(String(visit.value)), visit }]));
}
