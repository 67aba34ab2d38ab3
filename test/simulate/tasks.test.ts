import { describe, expect, it } from 'vitest';
import { fateOf, planWith, play } from './support.js';

const power = { lose: ['power'], restore: ['power@30h'] };

describe('a step without power for 30 hours', () => {
  it.each([
    ['{ do: x, using: list }', 'works'],
    ['{ do: x, using: mobile }', 'fails 3-30'],
    ['{ do: x, using: [mobile, radio] }', 'fails 3-30'],
    ['{ do: x, using: net }', 'fails 0.5-31'],
    ['{ do: x, call: by-mobile }', 'fails 3-30'],
    ['{ do: x, call: by-phone }', 'fails 0.5-31'],
    ['{ do: x, call: by-either }', 'fails 0.5-31'],
    ['{ do: x, call: by-short }', 'otherwise 0.5-3 30-31, fails 3-30'],
    ['{ do: x, call: supplier }', 'otherwise 0.5-3 30-31, fails 3-30'],
    ['{ do: x, call: by-mail }', 'fails 0.5-31'],
    ['{ do: x, call: by-radio }', 'fails 8-30'],
    ['{ do: x, call: on-foot }', 'otherwise 0.5-31'],
    ['{ do: x, tell: alle naboer }', 'works'],
    ['{ do: x, by: alone }', 'works'],
    ['{ do: x, when: Net er oppe, using: net }', 'fails 0.5-31 (conditional)'],
  ])('%s: %s', async (step, fate) => {
    expect(fateOf(await play({ 'p.yaml': planWith(`  - ${step}`) }, power), 'x')).toBe(fate);
  });

  it('of the last phase is told apart', async () => {
    const steps = `  - { do: a, phase: Nu, using: net }\n  - { do: b, phase: Bagefter, using: net }`;
    const findings = await play({ 'p.yaml': planWith(steps) }, power);
    expect([fateOf(findings, 'a'), fateOf(findings, 'b')]).toEqual([
      'fails 0.5-31',
      'fails 0.5-31 (conditional)',
    ]);
    const one = await play({ 'p.yaml': planWith('  - { do: a, phase: Nu, using: net }') }, power);
    expect(fateOf(one, 'a')).toBe('fails 0.5-31');
  });
});

describe('an alert without power for 30 hours', () => {
  it.each([
    ['{ call: by-mobile }', 'By mobile', 'fails 3-30'],
    ['{ call: by-mobile, via: [phone, radio, runner] }', 'By mobile', 'otherwise 0.5-31'],
    ['{ call: by-mobile, via: [phone, radio] }', 'By mobile', 'otherwise 0.5-8 30-31, fails 8-30'],
    ['{ call: [{ role: by-mobile, via: radio }], via: phone }', 'By mobile', 'fails 8-30'],
    ['{ call: [{ role: by-mobile, otherwise: by-radio }] }', 'By mobile', 'otherwise 3-8, fails 8-30'],
    ['{ call: [by-radio, by-phone] }', 'By radio → By phone', 'fails 0.5-31'],
  ])('%s: %s %s', async (alert, text, fate) => {
    const plan = planWith('  - x').replace('[{ call: by-radio }]', `[${alert}]`);
    expect(fateOf(await play({ 'p.yaml': plan }, power), text)).toBe(fate);
  });
});

describe('with people away', () => {
  const steps = `  - { do: one, by: alone }
  - { do: deputy, by: covered }
  - { do: group, by: many }
  - { do: nobody said, by: by-mobile }
  - { do: called, call: alone }`;

  it.each([
    ['0', ['works', 'works', 'works', 'works', 'works']],
    ['1', ['fails 0-', 'otherwise 0-', 'works', 'works', 'fails 0-']],
    ['80', ['fails 0-', 'otherwise 0-', 'works', 'works', 'fails 0-']],
    ['81', ['fails 0-', 'fails 0-', 'fails 0-', 'works', 'fails 0-']],
  ])('%s of a hundred', async (absent, fates) => {
    const findings = await play({ 'p.yaml': planWith(steps) }, { absent });
    expect(['one', 'deputy', 'group', 'nobody said', 'called'].map((text) => fateOf(findings, text))).toEqual(
      fates,
    );
  });
});

describe('plans', () => {
  it('that are retired want nothing done', async () => {
    const files = { 'a.yaml': planWith('  - x'), 'b.yaml': planWith('  - y', '', 'status: retired\n') };
    const { courses } = await play(files, power);
    expect(courses[0]?.plans.map(({ path }) => path)).toEqual(['a.yaml']);
  });

  it('are tried on what they say is lost, for as long as they say', async () => {
    const own = planWith('  - { do: x, using: mobile }', '', 'scenario: { lost: power, for: 24 h }\n');
    const { courses, untried } = await play({ 'a.yaml': own, 'b.yaml': planWith('  - y') }, {});
    expect(
      courses.map(({ course, plans }) => [course.horizon, [...course.losses.keys()], plans.length]),
    ).toEqual([[1440, ['power'], 1]]);
    expect(untried.map(({ path }) => path)).toEqual(['b.yaml']);
  });
});

describe('opening hours', () => {
  const plan = { 'p.yaml': planWith('  - { do: x, using: desk }') };

  it('count from the day and time on which it begins', async () => {
    const findings = await play(plan, { lose: ['mail'], start: 'Fr 14:00' });
    expect(fateOf(findings, 'x')).toBe('fails 2-66');
    expect(findings.courses[0]?.simulation.tasks.find(({ task }) => task.text === 'x')?.why).toEqual([
      { id: 'desk', lasted: 0, reason: 'closed' },
    ]);
  });

  it('do not where that is not known', async () => {
    expect(fateOf(await play(plan, { lose: ['mail'] }), 'x')).toBe('works');
  });
});

describe('the reason', () => {
  const whyOf = async (step: string, asked: Parameters<typeof play>[1]): Promise<unknown> => {
    const { courses } = await play({ 'p.yaml': planWith(`  - ${step}`) }, asked);
    return courses[0]?.simulation.tasks
      .find(({ task }) => task.text === 'x')
      ?.why.map(({ id, lasted, reason }) => `${id} ${lasted} ${reason ?? ''}`.trim());
  };

  it('is a chain from what is used to what was lost', async () => {
    expect(await whyOf('{ do: x, using: phone }', { lose: ['power'] })).toEqual([
      'phone 0',
      'net 30',
      'power 0 lost',
    ]);
  });

  it('is that of the choice that held out longest', async () => {
    expect(await whyOf('{ do: x, call: by-short }', { lose: ['power'] })).toEqual([
      'mobile 180',
      'power 0 lost',
    ]);
  });

  it('may be that nobody is there', async () => {
    expect(await whyOf('{ do: x, by: alone }', { absent: '20' })).toEqual(['alone 0 absent']);
  });
});
