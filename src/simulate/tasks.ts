import { minutesIn } from '../core/length.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { deadlineOf, sinceOf } from '../workspace/deadline.js';
import type { Member } from '../workspace/member.js';
import { conditionOf, occasionOf } from '../workspace/occasion.js';
import { roleFor } from '../workspace/workspace.js';
import type { Asked } from './asked.js';
import { answeredBy, type ReachScene, reachOf } from './reach.js';
import { allOf, anyOf, askedFor, nothing, type Requirement } from './requirement.js';
import { staffOf } from './staff.js';

/** Something that a plan wants done while it holds, and what it takes. */
export interface Task {
  readonly plan: Member;
  readonly visit: Visit;
  /** The word that it is. */
  readonly word: string;
  /** What it is, as the plan has it. */
  readonly text: string;
  readonly requirement: Requirement;
  /** How soon it must be done, in minutes; undefined for what is wanted again and again. */
  readonly within: number | undefined;
  /** It is only done under a condition of its own, which may mean a time at which things are back. */
  readonly isConditional: boolean;
  /** That condition in the words of the plan, where it has any. */
  readonly condition: string | undefined;
}

type Read<W extends keyof Words> = (
  value: Words[W],
  scene: Scene,
  /** The keys of the hours for which it is meant. */
  hours: readonly string[],
) => { text: string; takes: readonly (Requirement | undefined)[] } | undefined;

interface Scene extends ReachScene {
  readonly plan: Member;
  /** What it takes to reach roles as seen from this plan: many steps call the same few. */
  readonly reached: Map<string, Requirement | undefined>;
}

/** What the words that want something done take. */
const readers: { readonly [W in keyof Words]?: Read<W> } = {
  step: ({ do: text, by = [], using = [], call = [], tell = [] }, scene) => ({
    text,
    takes: [...staff(by, scene), ...using.map(resource), ...people([...call, ...tell], scene)],
  }),
  alert: ({ call, via = [] }, scene, hours) => ({
    text: call.map(({ role }) => titleOf(role, scene)).join(' → '),
    takes: call.map((hop) => hopOf(hop, { via, after: 0, hours }, scene)),
  }),
  escalation: ({ when, after, to = [] }, scene, hours) => ({
    text: when.join('; '),
    takes: to.map((hop) => hopOf(hop, { via: [], after: minutesIn(after) ?? 0, hours }, scene)),
  }),
  message: ({ from, to, via = [], about }, scene) => ({
    text: about ?? to.map((one) => titleOf(one, scene)).join(', '),
    takes: [...staff([from], scene), ...(via.length > 0 ? [channels(via)] : people(to, scene))],
  }),
  report: ({ title, from, to, via = [] }, scene) => ({
    text: title ?? to.map((one) => titleOf(one, scene)).join(', '),
    takes: [
      ...staff(from === undefined ? [] : [from], scene),
      ...(via.length > 0 ? [channels(via)] : people(to, scene)),
    ],
  }),
  'reserve-routine': ({ process, measures, by, using = [] }, scene) => ({
    text: [process, ...measures.slice(0, 1)].join(' – '),
    takes: [...staff(by === undefined ? [] : [by], scene), ...using.map(resource)],
  }),
  'departmental-flow': ({ department, by, using = [] }, scene) => ({
    text: titleOf(department, scene),
    takes: [...staff(by === undefined ? [] : [by], scene), ...using.map(resource)],
  }),
  // What is only said in words lies somewhere, and nothing is known to take it away.
  equipment: ({ what, resource: id }) =>
    id === undefined ? undefined : { text: what, takes: [resource(id)] },
  'paper-record': ({ what, on }) => (on === undefined ? undefined : { text: what, takes: [resource(on)] }),
};

/** All that plans want done while they hold, in the order of plans and of paper; what takes nothing is always possible. */
export function tasksOf(plans: readonly Member[], reach: ReachScene): Task[] {
  return plans.flatMap((plan) => {
    const scene: Scene = { ...reach, plan, reached: new Map() };
    return plan.visits.flatMap((visit) => taskAt(visit, scene));
  });
}

function taskAt(visit: Visit, scene: Scene): Task[] {
  const { word = '', value } = visit;
  if (!Object.hasOwn(readers, word)) return [];
  const occasion = occasionOf(visit);
  const read = (readers as Readonly<Record<string, Read<never>>>)[word];
  if (!read || occasion === 'afterwards') return [];
  const hours = scene.hours.keysFor(visit);
  const found = read(value as never, scene, hours);
  if (!found) return [];
  const within = minutesIn(deadlineOf(visit));
  const after = minutesIn(sinceOf(visit)) ?? 0;
  const isAtStart = word === 'equipment';
  const asked = { after, within: isAtStart ? 0 : within, hours };
  const takes = allOf(found.takes.filter((part) => part !== undefined));
  return [
    {
      plan: scene.plan,
      visit,
      word,
      text: found.text,
      requirement: askedFor(takes, asked),
      within,
      isConditional: occasion === 'conditional',
      condition: occasion === 'conditional' ? conditionOf(visit) : undefined,
    },
  ];
}

/** What holds for all calls of a list: the channels, and when the list is asked for. */
interface Shared extends Pick<Asked, 'after' | 'hours'> {
  readonly via: readonly string[];
}

/** One call: a channel that the plan names, or whatever reaches the role, or else whoever is called instead. */
function hopOf(
  { role, via, within, otherwise }: Words['hop'],
  shared: Shared,
  scene: Scene,
): Requirement | undefined {
  const named = via ?? shared.via;
  const direct: Requirement | undefined =
    named.length > 0
      ? {
          type: 'role',
          id: role,
          by: allOf([channels(named), answeredBy(role, scene.plan, scene)]),
        }
      : reached(role, scene);
  const instead = otherwise === undefined ? undefined : reached(otherwise, scene);
  // What is not known to fail needs no other way.
  if (!direct) return undefined;
  const { after, hours } = shared;
  const inTime = askedFor(direct, { after, within: minutesIn(within), hours });
  return otherwise === undefined ? inTime : anyOf([inTime, instead ?? nothing]);
}

function channels(ids: readonly string[]): Requirement {
  return anyOf(ids.map(resource));
}

function people(ids: readonly string[], scene: Scene): (Requirement | undefined)[] {
  return ids.map((id) => reached(id, scene));
}

function reached(id: string, scene: Scene): Requirement | undefined {
  if (!scene.reached.has(id)) scene.reached.set(id, reachOf(id, scene.plan, scene));
  return scene.reached.get(id);
}

function staff(ids: readonly string[], { plan, workspace }: Scene): Requirement[] {
  return ids.map((id) => staffOf(id, plan, workspace));
}

function resource(id: string): Requirement {
  return { type: 'resource', id };
}

function titleOf(id: string, { workspace, plan }: Scene): string {
  return roleFor(workspace, plan, id)?.value.title ?? id;
}
