import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, plansInUse } from '../../src/simulate/findings.js';
import { holdsAt } from '../../src/workspace/needs/intervals.js';
import { readWorkspace } from '../support/workspace.js';
import { fateByHour, hours, isReached, openings, type Person, start, type Wanted } from './hour-by-hour.js';
import { planWith, sortOf } from './support.js';

const networks = ['mobile', 'telephone', 'radio', 'email'];
const channels = [...networks, 'runner'];
const names = ['ada', 'bo', 'cy', 'di'];

const resources = `kind: resources
resources:
${networks.map((id) => `  ${id}: { title: ${id}, type: channel, provides: ${id} }`).join('\n')}
  runner: { title: runner, type: channel }
`;

/** How somebody is reached by each network. */
const ways: Readonly<Record<string, string>> = {
  mobile: "'20 00 00 01'",
  telephone: "'33 00 00 01'",
  radio: 'radio: Group 1',
  email: 'email: a@b.example',
};

const someHours = fc.constantFrom(null, ...Object.keys(openings));
const somePerson: fc.Arbitrary<Person> = fc.record({
  by: fc.subarray(networks),
  hours: someHours,
  people: fc.constantFrom(null, 1, 2, 5),
  deputies: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
});
const somePeople = fc
  .tuple(...names.map(() => somePerson))
  .map((all) => new Map(names.map((name, index) => [name, all[index] as Person])));
const someWanted: fc.Arbitrary<Wanted> = fc.record({
  call: fc.constantFrom(...names),
  via: fc.option(fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1, maxLength: 2 })),
  otherwise: fc.option(fc.constantFrom(...names)),
  within: fc.option(fc.integer({ min: 1, max: hours - 1 })),
  hours: someHours,
});
const someLosses = fc.array(
  fc
    .tuple(
      fc.constantFrom(...channels),
      fc.integer({ min: 0, max: hours - 1 }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([id, from, length]): [string, number, number] => [id, from, from + length]),
  { minLength: 1, maxLength: 5 },
);

function roleOf(name: string, { by, hours: open, people, deputies }: Person): string {
  const phones = by.filter((one) => one === 'mobile' || one === 'telephone').map((one) => ways[one]);
  const fields = [
    `title: ${name}`,
    ...(phones.length > 0 ? [`phone: [${phones.join(', ')}]`] : []),
    ...by.filter((one) => one === 'radio' || one === 'email').map((one) => ways[one]),
    ...(open === null ? [] : [`hours: '${open}'`]),
    ...(people === null ? [] : [`people: ${people}`]),
    ...(deputies.length > 0 ? [`deputies: [${deputies.join(', ')}]`] : []),
  ];
  return `  ${name}: { ${fields.join(', ')} }`;
}

function alertOf({ call, via, otherwise, within, hours: asked }: Wanted): string {
  const list = via ? `, via: [${via.join(', ')}]` : '';
  const other = otherwise === null ? '' : `, otherwise: ${otherwise}`;
  const due = within === null ? '' : `, within: ${within} h`;
  const meant = asked === null ? '' : `, hours: '${asked}'`;
  return `{ call: [{ role: ${call}${list}${other} }]${due}${meant} }`;
}

describe('whoever is called', () => {
  it('fares as an hour-by-hour reckoning has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePeople,
        fc.array(someWanted, { minLength: 1, maxLength: 4 }),
        someLosses,
        fc.constantFrom(0, 20, 50),
        async (people, wanted, losses, absent) => {
          const world = { people, losses, absent };
          const lost = losses.map(
            ([resource, from, to]) => `{ resource: ${resource}, from: ${from} h, to: ${to} h }`,
          );
          const { workspace, readings } = await readWorkspace({
            'registers/resources.yaml': resources,
            'registers/roles.yaml': `kind: roles\nroles:\n${[...people].map(([name, one]) => roleOf(name, one)).join('\n')}\n`,
            'registers/scenarios.yaml': `kind: scenarios\ntitle: S\nscenarios: { s: { title: S, lost: [${lost.join(', ')}], start: ${start}, for: ${hours} h, absent: ${absent} } }\n`,
            'p.yaml': planWith('  - x')
              .replace('[{ call: by-radio }]', `[${wanted.map(alertOf).join(', ')}]`)
              .replaceAll('many', 'ada'),
          });
          expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
          const { courses } = await findingsOf(workspace, plansInUse(workspace), { scenario: 's' }, sortOf);
          const { tasks = [], roles = [] } = courses[0]?.simulation ?? {};
          const alerts = tasks.filter(({ task }) => task.word === 'alert');
          const every = Array.from({ length: hours }, (_, hour) => hour);
          expect(
            alerts.map(({ feasibility: { fails, otherwise } }) =>
              every.map((hour) =>
                holdsAt(fails, hour * 60) ? 'fails' : holdsAt(otherwise, hour * 60) ? 'otherwise' : 'works',
              ),
            ),
          ).toEqual(wanted.map((one) => fateByHour(one, world)));
          for (const { call } of wanted) {
            const { unreachable = [] } = roles.find(({ id }) => id === call) ?? {};
            expect([call, ...every.map((hour) => holdsAt(unreachable, hour * 60))]).toEqual([
              call,
              ...every.map((hour) => !isReached(call, world, hour, null)),
            ]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
