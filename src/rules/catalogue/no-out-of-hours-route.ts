import { otherwise, readHours } from '../../workspace/hours/hours.js';
import { gapsIn, inAnyWeek, type KnownHours, type Span, writeHours } from '../../workspace/hours/week.js';
import type { Member } from '../../workspace/member.js';
import { definedIn } from '../../workspace/references.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';

type Alert = WordVisit<'alert'>;

const path = 'plans/it-nedbrud.yaml';

/** Three quarters of the week are nights and weekends: then too somebody must be called. */
export const noOutOfHoursRoute: Rule = {
  id: 'no-out-of-hours-route',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 000, lines 21-23: one route in working hours, another outside them',
    'document 001, line 7: no telephone that is manned',
    'the Danish emergency management agency (BRS) on planning: manned day and night',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
alarmering:
  - { hours: 'Mo-Fr 07:30-15:30', call: it-service }
  - { hours: otherwise, call: [vagtcentral, it-vagt] }`),
    },
    bad: {
      [path]: samplePlan(`
alarmering: # <--
  - { hours: 'Mo-Fr 07:30-15:30', call: it-service }
  - { hours: 'Sa-Su 08:00-16:00', call: it-vagt }`),
    },
  },
  async document({ workspace, member, report }) {
    for (const { scope, alerts } of routesOf(member)) {
      const gaps = await gapsOf(alerts, workspace.settings.language);
      const [first] = alerts;
      if (gaps.length === 0 || !first) continue;
      const minutes = gaps.reduce((sum, [from, to]) => sum + to - from, 0);
      const args = { uncovered: writeHours(gaps), count: Math.ceil(minutes / 60) };
      if (scope !== undefined) {
        report({ at: `${first.pointer}/scope`, variant: 'scope', args: { ...args, scope } });
      } else {
        report({ at: first.parent ?? '', part: 'key', args });
        break;
      }
    }
  },
};

/** The alerts that hold together. */
interface Route {
  /** The variant of the situation that all of them are for; undefined when some are for every variant. */
  readonly scope: string | undefined;
  readonly alerts: readonly Alert[];
}

function routesOf(member: Member): Route[] {
  const alerts = (member.words.get('alert') ?? []) as Alert[];
  const holdingIn = (scope: string | undefined): Alert[] =>
    firmOf(alerts.filter(({ value }) => value.scope === undefined || value.scope === scope));
  if (firmOf(alerts).every(({ value }) => value.scope !== undefined)) {
    const scopes = new Set(alerts.flatMap(({ value }) => value.scope ?? []));
    return [...scopes].map((scope) => ({ scope, alerts: holdingIn(scope) }));
  }
  const variants = [...definedIn(member, 'variant').keys()];
  const cases = variants.length === 0 ? [undefined] : variants;
  return cases.map((variant) => ({ scope: undefined, alerts: holdingIn(variant) }));
}

/** The alerts that hold in any case; all where each is for a case of its own, as “serious” and “not serious”. */
function firmOf(alerts: readonly Alert[]): Alert[] {
  const firm = alerts.filter(({ value }) => value.when === undefined);
  return firm.length === 0 ? [...alerts] : firm;
}

/** The stretches of the week in which none of the alerts holds; none when hours cannot be read, which is another rule's business. */
async function gapsOf(alerts: readonly Alert[], language: string): Promise<Span[]> {
  const covered: KnownHours[] = [];
  for (const { value } of alerts) {
    if (value.hours === undefined || value.hours === otherwise) return [];
    const reading = await readHours(value.hours, language);
    if (!reading.spans) return [];
    covered.push(reading);
  }
  return inAnyWeek(covered, (spansOf) => gapsIn(covered.flatMap(spansOf)));
}
