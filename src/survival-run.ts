import { CannotRun } from './core/diagnostic.js';
import type { Words } from './language/words.js';
import type { Fate, OtherWay, PlanSurvival, Stretch, Survival } from './render/survival.js';
import { coursesFor } from './simulate/courses.js';
import type { PlayedCourse } from './simulate/findings.js';
import { plansOf } from './simulate/formats/plan-view.js';
import { phoneSorter } from './simulate/phone-sort.js';
import { keysIn } from './simulate/requirement.js';
import { modelOf, simulate, type TaskOutcome } from './simulate/simulation.js';
import { timelineOf } from './simulate/timeline.js';
import { headOf, isPlan, type Member } from './workspace/member.js';
import type { Workspace } from './workspace/workspace.js';

const kinds = ['resource', 'role', 'task'];
const grades: readonly (Words['criticality'] | undefined)[] = ['highly-critical', 'critical', 'noticeable'];
const notable = 2;

/** What works when, for the paper: each plan in use that says what is lost is played on that. Undefined where none says so. */
export async function survivalOf(workspace: Workspace): Promise<Survival | undefined> {
  const plans = workspace.members.filter(
    (member) => isPlan(member) && headOf(member).status !== 'retired' && headOf(member).scenario,
  );
  if (plans.length === 0) return undefined;
  const model = await modelOf(workspace, plans, phoneSorter(workspace.settings.country));
  const named = resourcesNamed(workspace);
  return new Map(
    plans
      .flatMap((plan) => ownCourse(workspace, plan))
      .map((one) => ({ ...one, simulation: simulate(model, one.course, one.plans) }))
      .flatMap((played) =>
        played.plans.map((plan) => [plan.id, planSurvival(played, workspace, named.get(plan))] as const),
      ),
  );
}

/** None where the scenario names what does not exist or lasts no time: that is for the rules to say, and no reason not to print. */
function ownCourse(workspace: Workspace, plan: Member): ReturnType<typeof coursesFor> {
  try {
    return coursesFor({}, workspace, [plan]);
  } catch (error) {
    if (error instanceof CannotRun) return [];
    throw error;
  }
}

function planSurvival(
  played: PlayedCourse,
  workspace: Workspace,
  named: ReadonlySet<string> = new Set(),
): PlanSurvival {
  const { simulation, course } = played;
  const { horizon, losses } = course;
  const [view] = plansOf(played);
  const { fails = [], otherwise = [] } = view ?? {};
  const needed = simulation.tasks.flatMap(({ task }) => keysIn(task.requirement));
  const used = new Set([...named, ...needed].filter((id) => workspace.resources.has(id)));
  const grade = (id: string): number => {
    const found = grades.indexOf(workspace.resources.get(id)?.value.criticality);
    return found < 0 ? grades.length : found;
  };
  const stretches = (spans: Iterable<Span>): Stretch[] => stretchesOf(spans, horizon);
  const fates: Fate[] = [
    ...[...simulation.down].flatMap(([name, down]): Fate[] => {
      if (!workspace.resources.has(name) || down.length === 0) return [];
      const matters = losses.has(name) || used.has(name) || grade(name) < notable;
      return [{ of: 'resource', name, state: 'fails', stretches: stretches(down), ways: [], matters }];
    }),
    ...simulation.roles.map(
      ({ id, unreachable }): Fate => ({
        of: 'role',
        name: id,
        state: 'fails',
        stretches: stretches(unreachable),
        ways: [],
        matters: true,
      }),
    ),
    ...fails.map(
      ({ task, feasibility }): Fate => ({
        of: 'task',
        name: task.text,
        state: 'fails',
        stretches: stretches(feasibility.fails),
        ways: [],
        matters: true,
      }),
    ),
    ...otherWays([...fails, ...otherwise], played).map(
      ({ spans, ...fate }): Fate => ({
        ...fate,
        state: 'otherwise',
        stretches: stretches(spans),
        matters: true,
      }),
    ),
  ];
  const down = new Set(fates.map(({ of, name }) => `${of} ${name}`));
  return {
    lost: [...losses.keys()],
    minutes: horizon,
    fates: sorted(fates, (id) => (losses.has(id) ? -1 : grade(id) + (used.has(id) ? 0 : grades.length + 1))),
    works: [...used].filter((id) => !down.has(`resource ${id}`)).sort((a, b) => grade(a) - grade(b)),
    fails: fails.length,
    otherwise: otherwise.length,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whom one reaches, or what one does, by what else: tasks that call the same few say it once. */
function otherWays(
  outcomes: readonly TaskOutcome[],
  { simulation }: PlayedCourse,
): (Pick<Fate, 'of' | 'name' | 'ways'> & { readonly spans: Span[] })[] {
  const found = new Map<string, ReturnType<typeof otherWays>[number]>();
  for (const { task } of outcomes)
    for (const { from, to, state, ways } of timelineOf(task.requirement, simulation.down)) {
      if (state !== 'otherwise' || from >= simulation.course.horizon) continue;
      for (const role of new Set(ways.length === 0 ? [undefined] : ways.map((way) => way.role))) {
        const own = ways.filter((way) => way.role === role).map(({ type, id }): OtherWay => ({ type, id }));
        const subject = role === undefined ? ({ of: 'task', name: task.text } as const) : undefined;
        const fate = { ...(subject ?? ({ of: 'role', name: role ?? '' } as const)), ways: distinct(own) };
        const key = JSON.stringify(fate);
        const known = found.get(key);
        if (known) known.spans.push({ from, to });
        else found.set(key, { ...fate, spans: [{ from, to }] });
      }
    }
  return [...found.values()];
}

function distinct(ways: readonly OtherWay[]): OtherWay[] {
  return [...new Map(ways.map((way) => [`${way.type} ${way.id}`, way])).values()];
}

/** Spans that overlap or touch as one, with an open end where they reach the horizon. */
function stretchesOf(spans: Iterable<Span>, horizon: number): Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined.map(({ from, to }) => ({ from, to: to >= horizon ? null : to }));
}

/** In the order in which it begins; at the same time resources first, and of these the one of the lowest rank. */
function sorted(fates: readonly Fate[], rankOf: (id: string) => number): Fate[] {
  const start = ({ stretches }: Fate): number => stretches[0]?.from ?? 0;
  const rank = ({ of, name }: Fate): number => (of === 'resource' ? rankOf(name) : 0);
  return [...fates].sort(
    (a, b) => start(a) - start(b) || kinds.indexOf(a.of) - kinds.indexOf(b.of) || rank(a) - rank(b),
  );
}

function resourcesNamed({ references }: Workspace): Map<Member, Set<string>> {
  const named = new Map<Member, Set<string>>();
  for (const { member, target, id } of references) {
    if (target !== 'resource') continue;
    const known = named.get(member);
    if (known) known.add(id);
    else named.set(member, new Set([id]));
  }
  return named;
}
