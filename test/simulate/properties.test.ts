import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, findingsOf, plansInUse } from '../../src/simulate/findings.js';
import { complement, type Intervals, intersection } from '../../src/workspace/needs/intervals.js';
import { readWorkspace } from '../support/workspace.js';
import { planWith, resources, roles, sortOf } from './support.js';

const ids = ['power', 'net', 'mobile', 'phone', 'mail', 'radio', 'runner'];
const people = [
  'by-mobile',
  'by-phone',
  'by-either',
  'by-short',
  'by-mail',
  'by-radio',
  'on-foot',
  'supplier',
];

const someIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
const somePeople = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 2 });
const someTime = fc.option(fc.integer({ min: 1, max: 40 }));
const someHours = fc.constantFrom(null, 'Mo-Fr 08:00-16:00', 'otherwise', '24/7');
const someStep = fc.record({
  using: fc.option(someIds),
  call: fc.option(somePeople),
  within: someTime,
  hours: someHours,
});
const someAlert = fc.record({
  role: fc.constantFrom(...people),
  via: fc.option(someIds),
  otherwise: fc.option(fc.constantFrom(...people)),
  within: someTime,
  hours: someHours,
});
const somePlan = fc.record({
  steps: fc.array(someStep, { minLength: 1, maxLength: 5 }),
  alerts: fc.array(someAlert, { minLength: 1, maxLength: 3 }),
});
const someLosses = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 40 })), {
  minLength: 1,
  maxLength: 4,
});

type Plan = typeof somePlan extends fc.Arbitrary<infer T> ? T : never;

function textOf({ steps, alerts }: Plan): string {
  const list = (key: string, values: readonly string[] | null): string =>
    values ? `, ${key}: [${values.join(', ')}]` : '';
  const timed = (within: number | null, hours: string | null): string =>
    `${within ? `, within: ${within} h` : ''}${hours ? `, hours: '${hours}'` : ''}`;
  const lines = steps.map(
    ({ using, call, within, hours }, index) =>
      `  - { do: step ${index}${list('using', using)}${list('call', call)}${timed(within, hours)} }`,
  );
  const calls = alerts.map(
    ({ role, via, otherwise, within, hours }) =>
      `{ call: [{ role: ${role}${list('via', via)}${otherwise ? `, otherwise: ${otherwise}` : ''} }]${timed(within, hours)} }`,
  );
  return planWith(lines.join('\n')).replace('[{ call: by-radio }]', `[${calls.join(', ')}]`);
}

async function played(
  files: Readonly<Record<string, string>>,
  losses: readonly (readonly [string, number])[],
): Promise<Findings> {
  const { workspace } = await readWorkspace(files);
  const lose = losses.map(([id, from]) => `${id}@${from}h`);
  return findingsOf(workspace, plansInUse(workspace), { lose, for: '48 h', start: 'Fr 10:00' }, sortOf);
}

const filesOf = (...plans: readonly Plan[]): Record<string, string> => ({
  'registers/resources.yaml': resources,
  'registers/roles.yaml': roles,
  ...Object.fromEntries(plans.map((plan, index) => [`plans/p${index}.yaml`, textOf(plan)])),
});

function failures({ courses }: Findings): Intervals[] {
  return courses.flatMap(({ simulation }) => simulation.tasks.map(({ feasibility }) => feasibility.fails));
}

/** Whether each task fails at no time at which it does not in the other. */
function isWithin(less: readonly Intervals[], more: readonly Intervals[]): boolean {
  return (
    less.length === more.length &&
    less.every((set, index) => intersection(set, complement(more[index] ?? [])).length === 0)
  );
}

const runs = { numRuns: 40 };

describe('whatever the workspace', () => {
  it('losing more never makes more work', async () => {
    await fc.assert(
      fc.asyncProperty(somePlan, someLosses, someLosses, async (plan, some, more) => {
        const files = filesOf(plan);
        expect(
          isWithin(failures(await played(files, some)), failures(await played(files, [...some, ...more]))),
        ).toBe(true);
      }),
      runs,
    );
  });

  it('one more channel of a call never makes less work', async () => {
    await fc.assert(
      fc.asyncProperty(somePlan, someLosses, fc.constantFrom(...ids), async (plan, losses, id) => {
        const better = {
          ...plan,
          alerts: plan.alerts.map((alert) => ({
            ...alert,
            via: alert.via && !alert.via.includes(id) ? [...alert.via, id] : alert.via,
          })),
        };
        const [now, then] = [await played(filesOf(better), losses), await played(filesOf(plan), losses)];
        expect(isWithin(failures(now), failures(then))).toBe(true);
      }),
      runs,
    );
  });

  it('whom to call otherwise never makes less work', async () => {
    await fc.assert(
      fc.asyncProperty(somePlan, someLosses, fc.constantFrom(...people), async (plan, losses, role) => {
        const better = {
          ...plan,
          alerts: plan.alerts.map((alert) => ({ ...alert, otherwise: alert.otherwise ?? role })),
        };
        const [now, then] = [await played(filesOf(better), losses), await played(filesOf(plan), losses)];
        expect(isWithin(failures(now), failures(then))).toBe(true);
      }),
      runs,
    );
  });

  it('the order of files and of resources does not matter', async () => {
    const [head = '', ...entries] = resources.split(/(?=^ {2}\w+: \{)/m);
    await fc.assert(
      fc.asyncProperty(
        somePlan,
        somePlan,
        someLosses,
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        async (one, other, losses, order) => {
          const files = filesOf(one, other);
          const turned = Object.fromEntries(Object.entries(files).reverse());
          const again = { ...turned, 'registers/resources.yaml': head + order.join('') };
          const [first, second] = [await played(files, losses), await played(again, losses)];
          expect(failures(second)).toEqual(failures(first));
          expect(second.ranking).toEqual(first.ranking);
          expect(second.recovery).toEqual(first.recovery);
        },
      ),
      runs,
    );
  });
});
