import { minutesIn, writeMinutes } from '../../core/length.js';
import { type Failure, failuresOf } from '../../workspace/failures.js';
import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';
import { placeIn, type Use, usesOf } from '../uses.js';

const resources = sampleResources(`
netvaerk: { title: Kommunens datanet, type: network }
email: { title: E-mail, type: channel, needs: netvaerk }
mobil: { title: Mobiltelefon, type: channel }
loeber: { title: Ordonnans, type: channel }`);

/** A plan that sends mail when mail is what failed does not reach anybody. */
export const selfDefeatingChannel: Rule = {
  id: 'self-defeating-channel',
  severity: 'error',
  category: 'alerting',
  sources: [
    'document 000, lines 54-56: mail during an IT outage; line 71: the list of contacts on a web page',
    'practice: lists kept where only the lost network leads; exercises in which most measures needed the lost telephone',
    'Regulation (EU) 2024/2690, annex 4.2.4(d)',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan(`
scenario: { lost: netvaerk, for: 24 h }
alarmering:
  - { call: it-vagt, via: [email, mobil] }`),
      'registers/resources.yaml': resources,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
scenario: { lost: netvaerk, for: 24 h }
alarmering:
  - call: it-vagt
    via: email # <--
handling:
  - do: Send en besked til alle ledere
    using: [mobil, netvaerk] # <--`),
      'registers/resources.yaml': resources,
    },
  },
  document({ workspace, member, report }) {
    const { status, scenario } = headOf(member);
    if (!isPlan(member) || status === 'retired' || !scenario) return;
    const failures = failuresOf(workspace.resources, scenario.lost);
    for (const use of usesOf(member)) {
      const gone = goneOf(use, failures);
      if (!use.anyOf) for (const failure of gone) tell(use, failure);
      else if (gone.length === use.ids.length) tell(use, longest(gone));
    }

    function tell(use: Use, { chain, after }: Failure): void {
      const { visit, ids, anyOf, since = '' } = use;
      const [first = '', ...needs] = chain;
      const lost = scenario?.lost.indexOf(chain.at(-1) ?? '') ?? 0;
      const related = [locationOf(member, `/scenario/lost/${lost}`)];
      for (const [index, id] of chain.slice(0, -1).entries()) {
        const resource = workspace.resources.get(id);
        const field = resource?.value.needs?.includes(chain[index + 1] ?? '') ? 'needs' : 'either';
        if (resource) related.push(locationOf(resource.member, `${resource.visit.pointer}/${field}`));
      }
      const titles = chain.map((id) => workspace.resources.get(id)?.value.title ?? id);
      const args = {
        resource: titles[0] ?? first,
        chain: titles.join(' → '),
        ...(after > 0 ? { lasts: writeMinutes(after), since } : {}),
      };
      const whole = after > 0 ? 'spent' : anyOf && ids.length > 1 ? 'channels' : undefined;
      const variant = whole ?? (needs.length === 0 ? 'lost' : undefined);
      const at = anyOf ? visit.pointer : placeIn(use, first);
      report({ at, args, related, ...(variant ? { variant } : {}) });
    }
  },
};

/** What of it is gone by then; what goes on for a while may do for the beginning. */
function goneOf({ ids, since }: Use, failures: ReadonlyMap<string, Failure>): Failure[] {
  const by = minutesIn(since) ?? 0;
  return ids.flatMap((id) => failures.get(id) ?? []).filter(({ after }) => after <= by);
}

function longest(failures: readonly Failure[]): Failure {
  return failures.reduce((best, failure) => (failure.after > best.after ? failure : best));
}
