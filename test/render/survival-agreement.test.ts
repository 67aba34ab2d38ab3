import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { type Paper, paperFor } from '../../src/render/paper.js';
import type { Fate, PlanSurvival } from '../../src/render/survival.js';
import { nameOf, type SurvivalView, survivalView } from '../../src/render/survival-table.js';
import type { Findings } from '../../src/simulate/findings.js';
import { jsonFormat } from '../../src/simulate/formats/json.js';
import { Wording } from '../../src/simulate/formats/wording.js';
import { simulate } from '../../src/simulate-run.js';
import { survivalOf } from '../../src/survival-run.js';
import { inputFor } from './pages.js';
import { noLinks } from './survival-support.js';

interface Span {
  readonly from: number;
  readonly to: number | null;
}

/** What `plan simulate --format json` says, as far as it is compared. */
interface Course {
  readonly minutes: number;
  readonly lost: readonly { readonly id: string }[];
  readonly resources: readonly {
    readonly id: string;
    readonly title: string;
    readonly lost: readonly Span[];
    readonly down: readonly Span[];
  }[];
  readonly plans: readonly {
    readonly id: string;
    readonly tasks: readonly {
      readonly text: string;
      readonly conditional: boolean;
      readonly timeline: readonly (Span & {
        readonly state: string;
        readonly ways: readonly {
          readonly type: string;
          readonly id: string | null;
          readonly role: string | null;
        }[];
      })[];
    }[];
  }[];
  readonly unreachable: readonly { readonly role: string; readonly spans: readonly Span[] }[];
}

const same = (text: string): string => text;
const plain = { strong: same, alarm: same, faint: same };

async function findingsIn(example: string): Promise<Findings> {
  const { findings } = await simulate({ cwd: packagePath('examples', example) });
  if (!findings) throw new Error(`${example} has errors`);
  return findings;
}

/** What fails, as name and times: each resource, each role, and each task without a condition. */
function failingIn({ resources, unreachable, plans }: Course): string[] {
  const tasks = plans.flatMap((plan) => plan.tasks).filter(({ conditional }) => !conditional);
  return [
    ...resources.flatMap(({ id, lost, down }) => shown(`resource ${id}`, [...lost, ...down])),
    ...unreachable.flatMap(({ role, spans }) => shown(`role ${role}`, spans)),
    ...tasks.flatMap(({ text, timeline }) =>
      shown(
        `task ${text}`,
        timeline.filter(({ state }) => state === 'fails'),
      ),
    ),
  ].sort();
}

function shown(name: string, spans: readonly Span[]): string[] {
  return spans.length === 0
    ? []
    : [`${name} ${spans.map(({ from, to }) => `${from}-${to ?? ''}`).join(' ')}`];
}

/** Whom or what one does by which other way, minute for minute at the times at which anything changes. */
function otherwiseIn({ plans }: Course, minute: number): string[] {
  const found = plans
    .flatMap((plan) => plan.tasks)
    .filter(({ conditional, timeline }) => !conditional || timeline.every(({ state }) => state !== 'fails'))
    .flatMap(({ text, timeline }) =>
      timeline
        .filter(({ from, to, state }) => state === 'otherwise' && from <= minute && minute < (to ?? Infinity))
        .flatMap(({ ways }) =>
          ways.map(
            ({ type, id, role }) => `${role === null ? `task ${text}` : `role ${role}`} ${type} ${id ?? ''}`,
          ),
        ),
    );
  return [...new Set(found)].sort();
}

function otherwiseOnPaper({ fates }: PlanSurvival, minute: number): string[] {
  const found = fates
    .filter(
      ({ state, stretches }) =>
        state === 'otherwise' &&
        stretches.some(({ from, to }) => from <= minute && minute < (to ?? Infinity)),
    )
    .flatMap(({ of, name, ways }) => ways.map(({ type, id }) => `${of} ${name} ${type} ${id}`));
  return [...new Set(found)].sort();
}

const textIn = (value: object): string => String(Reflect.get(value, 'text')).replaceAll('\u00ad', '');

/** The time at which the printed table says that something fails; undefined where it says nothing of it. */
function timeOnPaper({ rows, lines }: SurvivalView, paper: Paper, fate: Fate): string | undefined {
  const name = nameOf(paper, fate);
  const row = rows.find(
    ({ state, parts }) =>
      state === fate.state && parts.some(({ things }) => things.some(({ value }) => textIn(value) === name)),
  );
  if (row) return row.when;
  const after = lines.find((line) => line.includes(name))?.split(name)[1];
  return /\((.*?)\)/.exec(after ?? '')?.[1];
}

describe.each(['nordby', 'sjostad'])('the paper of %s', async (example) => {
  const findings = await findingsIn(example);
  const { workspace } = findings;
  const locale = localeFor(workspace.settings.language);
  const { courses } = JSON.parse(jsonFormat(findings, locale, plain)) as { courses: Course[] };
  const survival = await survivalOf(workspace);
  const ids = courses.map(({ plans }) => plans[0]?.id ?? '');
  const played = courses.map((course, index) => ({ course, id: ids[index] ?? '' }));

  it('has a table for each plan that is played, and for no other', () => {
    expect(ids.length).toBeGreaterThan(3);
    expect([...(survival?.keys() ?? [])].sort()).toEqual([...ids].sort());
  });

  describe.each(played)('on $id', ({ course, id }) => {
    const own = survival?.get(id);
    const plan = workspace.plans.get(id);
    if (!own || !plan) throw new Error(`nothing is known of ${id}`);

    it('loses the same for as long', () => {
      expect([own.minutes, own.lost]).toEqual([course.minutes, course.lost.map((lost) => lost.id)]);
    });

    it('says the same of what fails, from when until when', () => {
      const fails = own.fates.filter(({ state }) => state === 'fails');
      expect(fails.flatMap(({ of, name, stretches }) => shown(`${of} ${name}`, stretches)).sort()).toEqual(
        failingIn(course),
      );
    });

    it('says the same of other ways at all times', () => {
      const changes = course.plans
        .flatMap(({ tasks }) => tasks)
        .flatMap(({ timeline }) => timeline.flatMap(({ from, to }) => [from, to ?? course.minutes - 1]));
      for (const minute of new Set([...changes, ...changes.map((change) => change + 1)]))
        expect(otherwiseOnPaper(own, minute), `minute ${minute}`).toEqual(otherwiseIn(course, minute));
    });

    it('prints all that fails with its time in the words of the simulation', () => {
      const paper = paperFor(inputFor(workspace), plan, noLinks, true);
      const view = survivalView(paper, own);
      const words = new Wording(findings, locale);
      for (const fate of own.fates.filter(({ state }) => state === 'fails')) {
        const spans = fate.stretches.map(({ from, to }) => ({ from, to: to ?? Number.POSITIVE_INFINITY }));
        expect(timeOnPaper(view, paper, fate), fate.name).toBe(words.spans(spans));
      }
    });

    it('names as working only what never goes down', () => {
      const down = new Set(
        course.resources.filter((one) => one.lost.length + one.down.length > 0).map((one) => one.id),
      );
      expect(own.works.length).toBeGreaterThan(0);
      expect(own.works.filter((one) => down.has(one))).toEqual([]);
    });
  });
});
