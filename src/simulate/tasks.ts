import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { headOf, isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { type ReachScene, reachOf } from './reach.js';
import { allOf, anyOf, type Requirement } from './requirement.js';

/** Something that a plan wants done, and what it takes. */
export interface Task {
  readonly plan: Member;
  readonly visit: Visit;
  /** The word that it is. */
  readonly word: string;
  /** What it is, as the plan has it. */
  readonly text: string;
  readonly requirement: Requirement;
}

type Read<W extends keyof Words> = (
  value: Words[W],
  scene: Scene,
) => { text: string; takes: readonly (Requirement | undefined)[] };

interface Scene extends ReachScene {
  readonly plan: Member;
}

/** What the words that want something done take. */
const readers: { readonly [W in keyof Words]?: Read<W> } = {
  step: ({ do: text, using = [], call = [], tell = [] }, scene) => ({
    text,
    takes: [...using.map(resource), ...people([...call, ...tell], scene)],
  }),
  alert: ({ call, via = [] }, scene) => ({
    text: call.map(({ role }) => titleOf(role, scene)).join(' → '),
    takes: call.map((hop) => hopOf(hop, via, scene)),
  }),
  escalation: ({ when, to = [] }, scene) => ({
    text: when.join('; '),
    takes: to.map((hop) => hopOf(hop, [], scene)),
  }),
  message: ({ to, via = [], about }, scene) => ({
    text: about ?? to.map((one) => titleOf(one, scene)).join(', '),
    takes: via.length > 0 ? [anyOf(via.map(resource))] : people(to, scene),
  }),
  report: ({ title, to, via = [] }, scene) => ({
    text: title ?? to.map((one) => titleOf(one, scene)).join(', '),
    takes: via.length > 0 ? [anyOf(via.map(resource))] : people(to, scene),
  }),
  'reserve-routine': ({ process, measures, using = [] }) => ({
    text: [process, ...measures.slice(0, 1)].join(': '),
    takes: using.map(resource),
  }),
  'departmental-flow': ({ department, using = [] }) => ({ text: department, takes: using.map(resource) }),
};

/** All that the plans in use want done, in the order of plans and of paper; what takes nothing is always possible. */
export function tasksOf(workspace: Workspace, reach: Omit<ReachScene, 'workspace'>): Task[] {
  return workspace.members
    .filter((member) => isPlan(member) && headOf(member).status !== 'retired')
    .flatMap((plan) => plan.visits.flatMap((visit) => taskAt(visit, { ...reach, workspace, plan })));
}

function taskAt(visit: Visit, scene: Scene): Task[] {
  const { word = '', value } = visit;
  if (!Object.hasOwn(readers, word)) return [];
  const read = (readers as Readonly<Record<string, Read<never>>>)[word];
  const known = read?.(value as never, scene);
  if (!known) return [];
  const takes = known.takes.filter((part) => part !== undefined);
  return [{ plan: scene.plan, visit, word, text: known.text, requirement: allOf(takes) }];
}

/** One call: a channel that the plan names, or whatever reaches the role, or else whoever is called instead. */
function hopOf(
  { role, via, otherwise }: Words['hop'],
  shared: readonly string[],
  scene: Scene,
): Requirement | undefined {
  const channels = via ?? shared;
  const direct = channels.length > 0 ? anyOf(channels.map(resource)) : reachOf(role, scene.plan, scene);
  const instead = otherwise === undefined ? undefined : reachOf(otherwise, scene.plan, scene);
  if (!direct) return instead;
  return instead ? anyOf([direct, instead]) : direct;
}

function people(ids: readonly string[], scene: Scene): (Requirement | undefined)[] {
  return ids.map((id) => reachOf(id, scene.plan, scene));
}

function resource(id: string): Requirement {
  return { type: 'resource', id };
}

function titleOf(id: string, { workspace }: Scene): string {
  return workspace.roles.get(id)?.value.title ?? id;
}
