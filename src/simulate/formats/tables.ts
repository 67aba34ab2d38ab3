import type { Findings, PlayedCourse } from '../findings.js';
import type { TaskOutcome } from '../simulation.js';
import type { State } from '../timeline.js';
import { oneLine } from './escape.js';
import { type PlanView, plansOf } from './plan-view.js';
import { placeOf, type Wording } from './wording.js';

/** A table of texts. */
export interface Table {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly state: State | 'conditional'; readonly cells: readonly string[] }[];
}

/** A list of sentences with a title. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The plans of a course, each with all that it wants done, and the roles that cannot be reached. */
export function tableOf(course: PlayedCourse, words: Wording): Table[] {
  const { roles } = course.simulation;
  const unreachable: Table = {
    title: words.text('roles'),
    note: '',
    columns: ['role', 'when', 'why'].map((name) => words.text(`column.${name}`)),
    rows: roles.map(({ id, unreachable: spans, why }) => ({
      state: 'fails',
      cells: [words.role(id), words.spans(spans), words.chain(why)],
    })),
  };
  return [
    ...plansOf(course).map((view) => planTable(view, course, words)),
    ...(roles.length === 0 ? [] : [unreachable]),
  ];
}

/** What is said once, behind all courses. */
export function sectionsAfter(findings: Findings, words: Wording): Section[] {
  const { ranking, rankedFor, overloads, recovery, hasRecovery, untried } = findings;
  const sections: Section[] = [
    {
      title: words.text('ranking', { time: words.time(rankedFor) }),
      lines: ranking.map(({ id, fails, otherwise }) =>
        words.text('rank', { what: words.resource(id), fails, otherwise }),
      ),
    },
    {
      title: words.text('people'),
      lines: overloads.map(
        ({ name, roles }) =>
          `${oneLine(name)}${words.colon()}${words.list(roles.map((id) => words.role(id)))}`,
      ),
    },
    {
      title: words.text('recovery'),
      lines: hasRecovery ? recovery.map((step) => recoveryLine(step, words)) : [],
    },
    { title: words.text('untried'), lines: untried.map(({ title }) => oneLine(title)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** One step of the recovery with what is wrong with its times. */
function recoveryLine(
  { id, stage, circle, conflicts }: Findings['recovery'][number],
  words: Wording,
): string {
  const circles =
    circle.length === 0
      ? []
      : [words.text('circle', { what: words.list(circle.map((one) => words.resource(one))) })];
  return [
    `${words.text('stage', { number: stage })}${words.colon()}${words.resource(id)}`,
    ...circles,
    ...conflicts.map((conflict) => words.conflict(conflict)),
  ].join(' – ');
}

function planTable(view: PlanView, course: PlayedCourse, words: Wording): Table {
  const { plan, fails, otherwise, works, conditional } = view;
  const row = (outcome: TaskOutcome, state: State | 'conditional'): Table['rows'][number] => {
    const { task, feasibility, why } = outcome;
    const spans = state === 'works' ? [] : feasibility[state === 'otherwise' ? 'otherwise' : 'fails'];
    const more = [
      ...(state === 'conditional' && task.condition !== undefined
        ? [words.text('condition', { when: oneLine(task.condition) })]
        : []),
      ...(why.length === 0 ? [] : [...words.deadline(task), words.chain(why)]),
      ...(feasibility.otherwise.length === 0
        ? []
        : [words.text('instead', { ways: words.ways(task, course) })]),
    ];
    return {
      state,
      cells: [
        words.text(`state.${state}`),
        words.spans(spans),
        oneLine(task.text),
        more.join(' – '),
        placeOf(task),
      ],
    };
  };
  return {
    title: oneLine(plan.title),
    note: words.text('sum', { works: works.length, otherwise: otherwise.length, fails: fails.length }),
    columns: ['state', 'when', 'what', 'why', 'place'].map((name) => words.text(`column.${name}`)),
    rows: [
      ...fails.map((one) => row(one, 'fails')),
      ...otherwise.map((one) => row(one, 'otherwise')),
      ...conditional.map((one) => row(one, 'conditional')),
      ...works.map((one) => row(one, 'works')),
    ],
  };
}
