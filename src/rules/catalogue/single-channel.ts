import { failuresOf } from '../../workspace/failures.js';
import { headOf, isPlan } from '../../workspace/member.js';
import { graphOf } from '../../workspace/needs/graph.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const resources = sampleResources(`
mobilnet: { title: Mobilnettet, type: network }
mobil: { title: Mobiltelefon, type: channel, needs: mobilnet }
sms: { title: Sms-udsendelse, type: channel, needs: mobilnet }
radio: { title: SINE-radio, type: channel }`);

/** The one channel of an alert is the one that fails. */
export const singleChannel: Rule = {
  id: 'single-channel',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 001: one way to each person; document 002, lines 239-249: radio beside the telephone',
    'Regulation (EU) 2024/2690, annex 4.2.4(d)',
    'practice: a primary, an alternate and an emergency channel; runners',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan('alarmering:\n  - { call: it-vagt, via: [mobil, radio] }'),
      'registers/resources.yaml': resources,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
alarmering:
  - { call: it-vagt, via: mobil } # <--
  - call: it-chef
    via: [mobil, sms] # <--`),
      'registers/resources.yaml': resources,
    },
  },
  document({ workspace, member, report }) {
    const { status, scenario } = headOf(member);
    if (!isPlan(member) || status === 'retired') return;
    const failures = failuresOf(workspace.resources, scenario?.lost ?? []);
    for (const visit of (member.words.get('alert') ?? []) as WordVisit<'alert'>[]) {
      const channels = channelsOf(visit);
      // Where nothing is left at all, that is worse and told by another rule.
      if (channels.length === 0 || channels.every((id) => failures.get(id)?.after === 0)) continue;
      const at = visit.value.via ? `${visit.pointer}/via` : visit.pointer;
      const [only = ''] = channels;
      if (channels.length === 1) {
        if (isTechnical(workspace, only)) report({ at, args: { channel: titleOf(workspace, only) } });
        continue;
      }
      const shared = sharedBy(workspace, channels);
      if (shared !== undefined)
        report({ at, variant: 'network', args: { network: titleOf(workspace, shared) } });
    }
  },
};

/** The channels that any call of an alert has; none where some call does not say. */
function channelsOf({ value }: WordVisit<'alert'>): string[] {
  const lists = value.call.map((hop) => hop.via ?? value.via ?? []);
  return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];
}

/** Going there or a sheet on the wall does not break down. */
function isTechnical({ resources }: Workspace, id: string): boolean {
  const type = resources.get(id)?.value.type;
  return type !== undefined && type !== 'place' && type !== 'paper';
}

/** What takes all of several channels with it at once, though each of them may have several sources; power is the same for everything. */
function sharedBy(workspace: Workspace, channels: readonly string[]): string | undefined {
  const { resources } = workspace;
  const [first = new Set<string>(), ...others] = channels.map((id) => neededBy(workspace, id));
  return [...first].find((id) => {
    const type = resources.get(id)?.value.type;
    if (type === undefined || type === 'utility' || !others.every((needs) => needs.has(id))) return false;
    const failures = failuresOf(resources, [id]);
    return channels.every((channel) => failures.get(channel)?.after === 0);
  });
}

/** A resource and all that it may hang on, nearest first. */
function neededBy(workspace: Workspace, id: string): ReadonlySet<string> {
  const graph = graphOf(workspace);
  const all = new Set([id]);
  for (const one of all) for (const need of graph.get(one)?.needs.flat() ?? []) all.add(need.id);
  return all;
}

function titleOf({ resources }: Workspace, id: string): string {
  return resources.get(id)?.value.title ?? id;
}
