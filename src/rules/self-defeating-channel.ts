import { type Failure, failuresOf } from '../workspace/failures.js';
import { headOf, isPlan, locationOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Rule } from './rule.js';
import { samplePlan, sampleResources } from './sample.js';
import { type Use, usesOf } from './uses.js';

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
      const [first] = gone;
      if (!first || (use.anyOf && gone.length < use.ids.length)) continue;
      const related = scenario.lost.flatMap((id, index) =>
        gone.some(({ chain }) => chain.at(-1) === id) ? [locationOf(member, `/scenario/lost/${index}`)] : [],
      );
      for (const id of new Set(first.chain.slice(0, -1))) {
        const resource = workspace.resources.get(id);
        if (resource) related.push(locationOf(resource.member, `${resource.visit.pointer}/needs`));
      }
      const [resource = '', ...needs] = first.chain.map((id) => titleOf(workspace, id));
      const args = { resource, chain: [resource, ...needs].join(' → ') };
      const variant = use.anyOf && gone.length > 1 ? 'channels' : needs.length === 0 ? 'lost' : undefined;
      const at = use.anyOf
        ? use.visit.pointer
        : `${use.visit.pointer}/${use.ids.indexOf(first.chain[0] ?? '')}`;
      report({ at, args, related, ...(variant ? { variant } : {}) });
    }
  },
};

/** What of it is gone from the first minute on; what goes on for a while may do for the beginning. */
function goneOf({ ids }: Use, failures: ReadonlyMap<string, Failure>): Failure[] {
  return ids.flatMap((id) => failures.get(id) ?? []).filter(({ after }) => after === 0);
}

function titleOf({ resources }: Workspace, id: string): string {
  return resources.get(id)?.value.title ?? id;
}
