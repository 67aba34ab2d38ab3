import { columnsOf } from '../../core/columns.js';
import type { Findings, PlayedCourse } from '../findings.js';
import type { TaskOutcome } from '../simulation.js';
import { oneLine } from './escape.js';
import type { Emphasis, Format } from './format.js';
import { type PlanView, plansOf } from './plan-view.js';
import { resourcesOf } from './resource-view.js';
import { sectionsAfter } from './tables.js';
import { placeOf, Wording } from './wording.js';

/** What a text is shortened to: a step may be a whole paragraph. */
const longest = 60;

/** For the screen: what fails and what is done another way, from when and why, plan by plan. */
export const prettyFormat: Format = (findings, locale, emphasis) => {
  const words = new Wording(findings, locale);
  const lines = [
    emphasis.strong(words.title()),
    '',
    ...findings.courses.flatMap((course) => courseLines(course, words, emphasis)),
    ...ending(findings, words, emphasis),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

function courseLines(course: PlayedCourse, words: Wording, emphasis: Emphasis): string[] {
  const down = resourcesOf(course).filter((one) => one.down.length > 0);
  const { roles } = course.simulation;
  return [
    emphasis.strong(words.course(course)),
    ...words.facts(course).map((fact) => `  ${fact}`),
    ...section(
      words.text('down'),
      down.map(({ down: spans, why }) => `${words.chain(why)}${words.colon()}${words.spans(spans)}`),
    ),
    ...plansOf(course).flatMap((view) => planLines(view, course, words, emphasis)),
    ...section(
      words.text('roles'),
      roles.map(({ id, unreachable, why }) =>
        [
          `${words.role(id)}${words.colon()}${words.spans(unreachable)}`,
          emphasis.faint(words.chain(why)),
        ].join('  '),
      ),
    ),
    '',
  ];
}

function planLines(view: PlanView, course: PlayedCourse, words: Wording, emphasis: Emphasis): string[] {
  const { plan, fails, otherwise, works, conditional } = view;
  const taskLines = (outcome: TaskOutcome, spans: string, more: readonly string[]): string[] => [
    `      ${shortened(oneLine(outcome.task.text))}${words.colon()}${spans}  ${emphasis.faint(placeOf(outcome.task))}`,
    ...more.filter((line) => line !== '').map((line) => `        ${line}`),
  ];
  const failing = (outcome: TaskOutcome): string[] => {
    const { condition } = outcome.task;
    return taskLines(outcome, words.spans(outcome.feasibility.fails), [
      ...(condition === undefined ? [] : [words.text('condition', { when: shortened(oneLine(condition)) })]),
      ...words.deadline(outcome.task),
      words.chain(outcome.why),
      waysOf(outcome, course, words),
    ]);
  };
  return [
    `  ${emphasis.strong(oneLine(plan.title))}  ${emphasis.faint(oneLine(plan.path))}`,
    `    ${words.text('sum', { works: works.length, otherwise: otherwise.length, fails: fails.length })}`,
    ...(fails.length === 0 ? [] : [`    ${emphasis.alarm(words.text('state.fails'))}`]),
    ...fails.flatMap(failing),
    ...(otherwise.length === 0 ? [] : [`    ${words.text('state.otherwise')}`]),
    ...otherwise.flatMap((outcome) =>
      taskLines(outcome, words.spans(outcome.feasibility.otherwise), [waysOf(outcome, course, words)]),
    ),
    ...(conditional.length === 0 ? [] : [`    ${words.text('state.conditional')}`]),
    ...conditional.flatMap(failing),
  ];
}

function waysOf({ task, feasibility }: TaskOutcome, course: PlayedCourse, words: Wording): string {
  return feasibility.otherwise.length === 0 ? '' : words.text('instead', { ways: words.ways(task, course) });
}

function ending(findings: Findings, words: Wording, { strong }: Emphasis): string[] {
  return sectionsAfter(findings, words)
    .flatMap(({ title, lines }) => [strong(title), ...lines.map((line) => `  ${line}`), ''])
    .slice(0, -1);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function shortened(text: string): string {
  if (columnsOf(text) <= longest) return text;
  let short = '';
  for (const sign of text) {
    if (columnsOf(short + sign) >= longest) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
