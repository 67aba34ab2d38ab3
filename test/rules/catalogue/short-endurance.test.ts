import { describe, expect, it } from 'vitest';
import { shortEndurance } from '../../../src/rules/catalogue/short-endurance.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const resources = sampleResources(`
stroem: { title: Strøm, type: utility }
mast: { title: Mastenettet, type: network, needs: stroem, lasts: { stroem: 150 min } }
mobil: { title: Mobil, type: channel, needs: mast, lasts: { mast: 30 min } }
generator: { title: Generator, type: equipment, needs: stroem, lasts: { stroem: 48 h } }
lampe: { title: Lampe, type: equipment, either: [stroem, mast], lasts: { stroem: 1 h } }
brønd: { title: Brønd, type: utility }
hane: { title: Hane, type: utility, either: [stroem, brønd] }
pumpe: { title: Pumpe, type: equipment, needs: stroem }`);

async function lint(
  steps: string,
  scenario = '{ lost: stroem, for: 24 h }',
): Promise<[string | undefined, unknown][]> {
  const plan = samplePlan(`scenario: ${scenario}\nhandling: [${steps}]`);
  const found = await lintWith(shortEndurance, {
    'plans/a.yaml': plan,
    'registers/resources.yaml': resources,
  });
  return found.map(({ at, args }) => [at.pointer, args]);
}

describe('what a step uses', () => {
  it('is found when it fails before the plan may end, with all times on the way', async () => {
    expect(await lint('{ do: Ring, using: [generator, mobil] }')).toEqual([
      [
        '/handling/0/using/1',
        { resource: 'Mobil', chain: 'Mobil → Mastenettet → Strøm', lasts: '3 h', for: '24 h' },
      ],
    ]);
  });

  it('is found when the last of its sources is used up', async () => {
    expect((await lint('{ do: Tænd, using: [lampe, hane] }')).map(([at, args]) => [at, args])).toEqual([
      [
        '/handling/0/using/0',
        { resource: 'Lampe', chain: 'Lampe → Mastenettet → Strøm', lasts: '150 min', for: '24 h' },
      ],
    ]);
  });

  it('is told in the unit that fits', async () => {
    const lasts = async (steps: string, scenario: string) =>
      (await lint(steps, scenario)).map(([, args]) => (args as { lasts: string }).lasts);
    expect(await lasts('{ do: Ring, using: mast }', '{ lost: stroem, for: 1 w }')).toEqual(['150 min']);
    expect(await lasts('{ do: Tænd, using: generator }', '{ lost: stroem, for: 1 w }')).toEqual(['2 d']);
  });

  it('is found once a plan', async () => {
    expect(
      (await lint('{ do: Ring, using: mobil }, { do: Ring igen, using: mobil }')).map(([at]) => at),
    ).toEqual(['/handling/0/using/0']);
  });

  it('is found where the deadline comes later than it lasts', async () => {
    expect(await lint('{ do: Ring, using: mobil, within: 4 h }')).toHaveLength(1);
  });

  it.each([
    ['lasts long enough', '{ do: Tænd, using: generator }', undefined],
    [
      'is used by a part of a step at once',
      '{ do: A, within: 1 h, steps: [{ do: B, using: mobil }] }',
      undefined,
    ],
    ['is used at once', '{ do: Ring, using: mobil, within: 3 h }', undefined],
    ['is gone from the start, which is another matter', '{ do: Pump, using: pumpe }', undefined],
    ['does not need what is lost', '{ do: Ring, using: mobil }', '{ lost: pumpe, for: 24 h }'],
    ['lasts as long as the plan', '{ do: Ring, using: mobil }', '{ lost: stroem, for: 3 h }'],
    ['may be needed for any time', '{ do: Ring, using: mobil }', '{ lost: stroem }'],
    ['is used when it is all over', '{ do: Ring, when: Strømmen er tilbage, using: mobil }', undefined],
  ])('is left alone when it %s', async (_, steps, scenario) => {
    expect(await lint(steps, scenario)).toEqual([]);
  });
});

it('leaves lists of channels alone, which are gone through anew each time', async () => {
  const plan = samplePlan(
    'scenario: { lost: stroem, for: 24 h }\nalarmering: [{ call: it-vagt, via: [mobil] }]',
  );
  expect(
    await lintWith(shortEndurance, { 'plans/a.yaml': plan, 'registers/resources.yaml': resources }),
  ).toEqual([]);
});
