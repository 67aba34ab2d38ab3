import { CannotRun } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import { day, days } from '../workspace/hours/week.js';
import { headOf, type Member } from '../workspace/member.js';
import { always } from '../workspace/needs/intervals.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Course } from './course.js';
import { knownLosses, readLosses } from './losses.js';
import { minutesOf, timeOf } from './model.js';
import { lostIn, ownScenarios, usualScenarios } from './scenarios.js';

/** What is asked to be tried, as typed. Everything is optional: without any, each plan on its own scenario. */
export interface Asked {
  readonly lose?: readonly string[] | undefined;
  readonly restore?: readonly string[] | undefined;
  /** How far to look ahead; 72 h where nothing else says so. */
  readonly for?: string | undefined;
  readonly scenario?: string | undefined;
  /** How many of a hundred people are away. */
  readonly absent?: string | undefined;
  /** Day and time of the beginning: `Mo 02:00`. */
  readonly start?: string | undefined;
}

/** A course of events with the plans that are tried on it. */
export interface NamedCourse {
  readonly course: Course;
  readonly plans: readonly Member[];
  /** What the workspace calls it. */
  readonly title: string | undefined;
  /** A usual scenario that it is. */
  readonly usual: string | undefined;
}

const threeDays = '72 h';

/**
 * The courses of events that are asked for. Throws CannotRun for what does not exist or is no time, and where nothing would be lost:
 * that everything works then would be no comfort.
 */
export function coursesFor(asked: Asked, workspace: Workspace, plans: readonly Member[]): NamedCourse[] {
  const { lose = [], restore = [], scenario } = asked;
  if (scenario !== undefined && lose.length + restore.length > 0)
    throw new CannotRun('run/lose-and-scenario');
  if (scenario !== undefined) return scenarioCourses(scenario, asked, workspace, plans);
  if (lose.length === 0 && restore.length > 0)
    throw new CannotRun('run/restore-not-lost', { id: restore.join(', ') });
  if (lose.length === 0 && asked.absent === undefined) return ownCourses(asked, workspace, plans);
  const losses = readLosses({ lose, restore }, workspace);
  return [{ course: courseWith({ losses }, asked), plans, title: undefined, usual: undefined }];
}

/** Each plan on what its own head says is lost; those that say nothing are left out. */
function ownCourses(asked: Asked, workspace: Workspace, plans: readonly Member[]): NamedCourse[] {
  return plans.flatMap((plan) => {
    const { scenario } = headOf(plan);
    if (!scenario) return [];
    const losses = knownLosses(
      scenario.lost.map((resource) => ({ resource })),
      workspace,
    );
    return [
      {
        course: courseWith({ losses, for: scenario.for }, asked),
        plans: [plan],
        title: undefined,
        usual: undefined,
      },
    ];
  });
}

function scenarioCourses(
  name: string,
  asked: Asked,
  workspace: Workspace,
  plans: readonly Member[],
): NamedCourse[] {
  const own = ownScenarios(workspace);
  const known = own.get(name);
  if (known) {
    const losses = knownLosses(known.lost ?? [], workspace);
    return [{ course: courseWith({ ...known, losses }, asked), plans, title: known.title, usual: undefined }];
  }
  const usual = Object.hasOwn(usualScenarios, name) ? usualScenarios[name] : undefined;
  if (!usual) {
    const allowed = [...own.keys(), ...Object.keys(usualScenarios)];
    const suggestion = nearest(name, allowed);
    throw new CannotRun('run/no-such-scenario', {
      id: name,
      allowed,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  const lost = lostIn(workspace, usual);
  const { absent, isEach = false } = usual;
  if (lost.length === 0 && absent === undefined)
    throw new CannotRun('run/scenario-loses-nothing', {
      id: name,
      provides: usual.provides ?? usual.types ?? [],
    });
  return (isEach ? lost.map((id) => [id]) : [lost]).map((ids) => ({
    course: courseWith({ losses: new Map(ids.map((id) => [id, always])), absent }, asked),
    plans,
    title: undefined,
    usual: name,
  }));
}

/** What is typed goes before what stands in a file. */
function courseWith(
  own: Pick<Course, 'losses'> & {
    readonly absent?: number | undefined;
    readonly start?: string | undefined;
    readonly for?: string | undefined;
  },
  asked: Asked,
): Course {
  const start = asked.start ?? own.start;
  const horizon = asked.for === undefined ? minutesOf(own.for ?? threeDays) : timeOf(asked.for);
  if (horizon === 0) throw new CannotRun('run/bad-time', { value: asked.for ?? own.for ?? '' });
  return {
    losses: own.losses,
    absent: asked.absent === undefined ? (own.absent ?? 0) : percentOf(asked.absent),
    start: start === undefined ? undefined : minuteOfWeek(start),
    horizon,
  };
}

function percentOf(text: string): number {
  const value = /^\d{1,3}\s*%?$/.test(text) ? Number.parseInt(text, 10) : 101;
  if (value > 100) throw new CannotRun('run/bad-percent', { value: text });
  return value;
}

function minuteOfWeek(text: string): number {
  const [, name = '', hours = '', minutes = ''] = /^(\w\w) ([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (!days.includes(name)) throw new CannotRun('run/bad-start', { value: text });
  return days.indexOf(name) * day + Number(hours) * 60 + Number(minutes);
}
