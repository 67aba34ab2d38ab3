import type { Intervals } from '../../workspace/needs/intervals.js';
import type { Findings, PlayedCourse } from '../findings.js';
import type { TaskOutcome } from '../simulation.js';
import { timelineOf } from '../timeline.js';
import type { Link } from '../why.js';
import type { Format } from './format.js';
import { plansOf } from './plan-view.js';
import { resourcesOf } from './resource-view.js';
import { lineOf, Wording } from './wording.js';

/** For other programs. All times are minutes from the beginning; an end that is not reached within the horizon is null. */
export const jsonFormat: Format = (findings, locale) => {
  const words = new Wording(findings, locale);
  const { workspace, ranking, rankedFor, overloads, recovery, untried } = findings;
  const report = {
    version: 1,
    language: locale.language,
    organisation: workspace.settings.organisation,
    courses: findings.courses.map((course) => courseJson(course, findings, words)),
    plansWithoutScenario: untried.map(({ id }) => id),
    ranking: { minutes: rankedFor, resources: ranking },
    severalRoles: overloads,
    recovery: recovery.map(({ conflicts, ...step }) => ({
      ...step,
      conflicts: conflicts.map((conflict) => ({ ...conflict, message: words.conflict(conflict) })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function courseJson(course: PlayedCourse, { workspace }: Findings, words: Wording): object {
  const { losses, absent, start, horizon } = course.course;
  return {
    title: words.course(course),
    scenario: course.usual ?? null,
    minutes: horizon,
    startMinuteOfWeek: start ?? null,
    absentPercent: absent,
    lost: [...losses].map(([id, spans]) => ({ id, spans: spansJson(spans) })),
    resources: resourcesOf(course).map(({ id, lost, down, reserve, why }) => ({
      id,
      title: workspace.resources.get(id)?.value.title ?? id,
      lost: spansJson(lost),
      down: spansJson(down),
      onReserve: spansJson(reserve),
      why: chainJson(why, words),
    })),
    plans: plansOf(course).map(({ plan, fails, otherwise, works, conditional }) => ({
      id: plan.id,
      title: plan.title,
      file: plan.path,
      sum: {
        works: works.length,
        otherwise: otherwise.length,
        fails: fails.length,
        conditional: conditional.length,
      },
      tasks: course.simulation.tasks
        .filter(({ task }) => task.plan === plan)
        .map((outcome) => taskJson(outcome, course, words)),
    })),
    unreachable: course.simulation.roles.map(({ id, unreachable, why }) => ({
      role: id,
      spans: spansJson(unreachable),
      why: chainJson(why, words),
    })),
  };
}

function taskJson({ task, why }: TaskOutcome, { simulation }: PlayedCourse, words: Wording): object {
  return {
    kind: task.word,
    text: task.text,
    file: task.plan.path,
    line: lineOf(task),
    pointer: task.visit.pointer,
    conditional: task.isConditional,
    condition: task.condition ?? null,
    withinMinutes: task.within ?? null,
    timeline: timelineOf(task.requirement, simulation.down)
      .filter(({ from }) => from < simulation.course.horizon)
      .map(({ from, to, state, ways }) => ({
        ...spanJson({ from, to }),
        state,
        ways: ways.map(({ role = null, type, id }) => ({ type, id: id === '' ? null : id, role })),
      })),
    why: chainJson(why, words),
  };
}

function chainJson(links: readonly Link[], words: Wording): object | null {
  if (links.length === 0) return null;
  return {
    path: links.map(({ id, lasted, reason = null }) => ({ id, lastsMinutes: lasted, reason })),
    message: words.chain(links),
  };
}

function spansJson(spans: Intervals): object[] {
  return spans.map(spanJson);
}

function spanJson({ from, to }: Intervals[number]): object {
  return { from, to: to === Number.POSITIVE_INFINITY ? null : to };
}
