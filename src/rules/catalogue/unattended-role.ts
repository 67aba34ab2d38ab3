import { otherwise, readHours } from '../../workspace/hours/hours.js';
import {
  gapsIn,
  inAnyWeek,
  type KnownHours,
  type Span,
  week,
  writeHours,
} from '../../workspace/hours/week.js';
import { headOf, isPlan, locationOf, valuesOf } from '../../workspace/member.js';
import type { Role } from '../../workspace/registers.js';
import { roleFor } from '../../workspace/workspace.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const roles = sampleRoles(`
it-service: { title: It-service, phone: 88 88 80 20, hours: 'Mo-Fr 07:30-15:30' }
it-vagt: { title: It-vagten, phone: 88 88 80 21, hours: 24/7 }`);

/** An alert that rings on a desk where nobody sits alerts nobody. */
export const unattendedRole: Rule = {
  id: 'unattended-role',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 001, line 7: no telephone that is manned',
    'document 000, lines 21-23: one route in working hours, another outside them',
    'the Danish emergency management agency (BRS) on planning: manned day and night',
  ],
  examples: {
    good: {
      [path]: samplePlan('alarmering: [{ call: { role: it-service, otherwise: it-vagt } }]'),
      'registers/roles.yaml': roles,
    },
    bad: {
      [path]: samplePlan('alarmering:\n  - call: it-service # <--'),
      'registers/roles.yaml': roles,
    },
  },
  async document(context) {
    const { member, report } = context;
    if (!isPlan(member) || headOf(member).status === 'retired') return;
    const alerts = (member.words.get('alert') ?? []) as Alert[];
    const told = new Set<string>();
    for (const alert of alerts) {
      const [first] = alert.value.call;
      const role = first && roleFor(context.workspace, member, first.role);
      if (!role || told.has(role.id)) continue;
      const attended = await attendedBy(alert, context);
      if (!attended) continue;
      const wanted = await hoursOf(alert, alerts, context);
      if (!wanted) continue;
      const open = inAnyWeek([...attended, ...wanted.hours], (spansOf) => {
        const called = wanted.hours.flatMap(spansOf);
        return overlap(wanted.isRest ? gapsIn(called) : called, gapsIn(attended.flatMap(spansOf)));
      });
      if (open.length === 0) continue;
      told.add(role.id);
      const args = { role: role.value.title, uncovered: writeHours(open) };
      const related = role.member === member ? [] : [locationOf(role.member, role.visit.pointer, 'key')];
      report({ at: { ...alert, pointer: `${alert.pointer}/call/0/role` }, args, related });
    }
  },
};

type Alert = WordVisit<'alert'>;

/** When somebody answers of all whom an alert calls, and of their deputies; undefined when that cannot be known of one of them. */
async function attendedBy(
  { value }: Alert,
  { workspace, member }: RuleContext,
): Promise<KnownHours[] | undefined> {
  const asked = new Set<Role>();
  const ask = (id: string): boolean => {
    const role = roleFor(workspace, member, id);
    if (role) asked.add(role);
    return role !== undefined;
  };
  const called = value.call.flatMap((hop) => [
    hop.role,
    ...(hop.otherwise === undefined ? [] : [hop.otherwise]),
  ]);
  if (!called.every(ask)) return undefined;
  const attended: KnownHours[] = [];
  for (const role of asked) {
    if (!(role.value.deputies ?? []).every(ask)) return undefined;
    const inPlan = valuesOf(member, 'contact').filter((contact) => contact.role === role.id);
    const hours = inPlan.find((contact) => contact.hours !== undefined)?.hours ?? role.value.hours;
    const reading = hours === undefined ? undefined : await readHours(hours, workspace.settings.language);
    if (!reading?.spans) return undefined;
    attended.push(reading);
  }
  return attended;
}

/** The hours for which an alert holds. */
interface Wanted {
  readonly hours: readonly KnownHours[];
  /** Whether it holds for all other hours instead. */
  readonly isRest: boolean;
}

/** The hours for which an alert holds; undefined when they cannot be read. */
async function hoursOf(
  { value: { hours } }: Alert,
  alerts: readonly Alert[],
  { workspace }: RuleContext,
): Promise<Wanted | undefined> {
  if (hours === undefined) return { hours: [{ spans: [[0, week]] }], isRest: false };
  const isRest = hours === otherwise;
  const texts = isRest ? alerts.map(({ value }) => value.hours) : [hours];
  const known: KnownHours[] = [];
  for (const text of texts) {
    if (text === undefined || text === otherwise) continue;
    const reading = await readHours(text, workspace.settings.language);
    if (!reading.spans) return undefined;
    known.push(reading);
  }
  return { hours: known, isRest };
}

/** What lies in one of the stretches and in one of the gaps, in the order of the week. */
function overlap(stretches: readonly Span[], gaps: readonly Span[]): Span[] {
  const common = gaps.flatMap(([from, to]) =>
    stretches.map(([start, end]): Span => [Math.max(from, start), Math.min(to, end)]),
  );
  return gapsIn(gapsIn(common.filter(([from, to]) => from < to)));
}
