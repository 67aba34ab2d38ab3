import { describe, expect, it } from 'vitest';
import { fateOf, planWith, play, roles } from './support.js';

const office = `  office: { title: Office, phone: '20 00 00 07', hours: 'Mo-Fr 08:00-16:00' }
  covered-office: { title: Covered office, phone: '20 00 00 08', hours: 'Mo-Fr 08:00-16:00', deputies: watch }
  watch: { title: Watch, radio: Group 2, hours: 24/7 }
`;
const registers = { 'registers/roles.yaml': `${roles}${office}` };
const asked = { lose: ['mail'], start: 'Fr 14:00', for: '24 h' };

const fate = async (plan: string, text = 'x', how: Parameters<typeof play>[1] = asked): Promise<string> =>
  fateOf(await play({ ...registers, 'p.yaml': plan }, how), text);

describe('a role that does not always answer', () => {
  const step = (call: string): string => planWith(`  - { do: x, call: ${call} }`);

  it('is not reached at other times, where it is said when it begins', async () => {
    expect(await fate(step('office'))).toBe('fails 2-');
    expect(await fate(step('office'), 'x', { lose: ['mail'] })).toBe('works');
    expect(await fate(step('watch'))).toBe('works');
  });

  it('is stood in for by its deputies', async () => {
    expect(await fate(step('covered-office'))).toBe('otherwise 2-');
    expect(await fate(step('covered-office'), 'x', { ...asked, lose: ['radio'] })).toBe('fails 2-');
  });

  it('is so in a plan of its own', async () => {
    const plan = step('office').replace('kontakt: [many]', 'kontakt: [{ role: office, hours: 24/7 }]');
    expect(await fate(plan)).toBe('works');
  });

  it('is not called by any channel either', async () => {
    const plan = planWith('  - y').replace('{ call: by-radio }', '{ call: office, via: runner }');
    expect(await fate(plan, 'Office')).toBe('fails 2-');
    const instead = planWith('  - y').replace(
      '{ call: by-radio }',
      '{ call: { role: office, otherwise: watch } }',
    );
    expect(await fate(instead, 'Office')).toBe('otherwise 2-');
  });

  it('is the reason that is told', async () => {
    const { courses } = await play({ ...registers, 'p.yaml': step('office') }, asked);
    expect(courses[0]?.simulation.tasks.find(({ task }) => task.text === 'x')?.why).toEqual([
      { id: 'office', lasted: 0, reason: 'unanswered' },
    ]);
    expect(courses[0]?.simulation.roles.map(({ id }) => id)).toEqual(['office']);
  });

  it('is told where a plan only lists it, or one who stands in for it', async () => {
    const many = `  busy: { title: Busy, radio: Group 3, deputies: office }\n`;
    const { courses } = await play(
      {
        'registers/roles.yaml': `${roles}${office}${many}`,
        'p.yaml': planWith('  - y').replace('kontakt: [many]', 'kontakt: [office, busy]'),
      },
      { ...asked, lose: ['radio'] },
    );
    expect(courses[0]?.simulation.roles.map(({ id, unreachable }) => [id, unreachable[0]?.from])).toEqual([
      ['busy', 120],
      ['by-radio', 0],
      ['office', 120],
    ]);
  });
});

describe('what is meant for some hours', () => {
  const alerts = (lines: string): string => planWith('  - y').replace('[{ call: by-radio }]', `[${lines}]`);
  const day = "{ hours: 'Mo-Fr 08:00-16:00', call: by-mobile }";

  it('is only asked for then', async () => {
    const lost = { ...asked, lose: ['mobile'] };
    expect(await fate(alerts(`${day}, { call: by-radio }`), 'By mobile', lost)).toBe('fails 0-2');
    expect(await fate(alerts(`${day}, { call: by-radio }`), 'By mobile', { lose: ['mobile'] })).toBe(
      'fails 0-',
    );
  });

  it('may be what the others leave over', async () => {
    const lost = { ...asked, lose: ['radio'] };
    expect(await fate(alerts(`${day}, { hours: otherwise, call: by-radio }`), 'By radio', lost)).toBe(
      'fails 2-',
    );
  });

  it('may be a step, or what it is a part of', async () => {
    const lost = { ...asked, lose: ['mobile'] };
    const step = (text: string): string => planWith(`  - ${text}`);
    expect(await fate(step("{ do: x, hours: 'Fr 00:00-24:00', using: mobile }"), 'x', lost)).toBe(
      'fails 0-10',
    );
    expect(
      await fate(step("{ do: y, hours: 'Fr 15:00-24:00', steps: [{ do: x, using: mobile }] }"), 'x', lost),
    ).toBe('fails 1-10');
  });

  it('is always asked for where the hours are not understood', async () => {
    const plan = alerts("{ hours: 'when we like', call: by-mobile }");
    expect(await fate(plan, 'By mobile', { ...asked, lose: ['mobile'] })).toBe('fails 0-');
  });
});

describe('what is due within some time and meant for some hours', () => {
  const step = "{ do: x, using: mail, within: 1 h, hours: 'Mo-Fr 08:00-16:00' }";
  const due = async (start: string, text = step, lose = 'mail', restore: string[] = []): Promise<string> =>
    fate(planWith(`  - ${text}`), 'x', { lose: [lose], restore, start, for: '12 h' });

  it.each([
    ['within them', 'Mo 14:30', 'fails 0-1.5'],
    ['after them', 'Mo 15:30', 'fails 0-0.5'],
    ['when they begin', 'Mo 07:00', 'works'],
    ['before they begin', 'Mo 06:00', 'works'],
    ['just after they begin', 'Mo 07:30', 'fails 0.5-8.5'],
    ['on a day that has none', 'Sa 10:00', 'works'],
  ])('fails where it cannot be done in any of them before it is: %s', async (_, start, expected) => {
    expect(await due(start)).toBe(expected);
  });

  it('fails where it is back only when nothing is asked for any more', async () => {
    expect(await due('Mo 15:30', step, 'mail', ['mail@45min'])).toBe('fails 0-0.5');
    expect(await due('Mo 15:30', step, 'mail', ['mail@15min'])).toBe('works');
  });

  it('is done before they end where it is lost only on the next day', async () => {
    expect(await due('Mo 15:30', step.replace('1 h', '2 h'), 'mail@2h')).toBe('works');
  });

  it('is told on each day as long as it lasts', async () => {
    const lost = { lose: ['mail'], start: 'Mo 15:30', for: '48 h' };
    expect(await fate(planWith(`  - ${step}`), 'x', lost)).toBe('fails 0-0.5 16.5-24.5 40.5-');
  });

  it('may be one call of several', async () => {
    const alert = "{ hours: 'Mo-Fr 08:00-16:00', call: { role: by-mail, within: 1 h } }";
    const plan = planWith('  - y').replace('[{ call: by-radio }]', `[${alert}]`);
    const lost = { lose: ['mail'], restore: ['mail@45min'], start: 'Mo 15:30', for: '12 h' };
    expect(await fate(plan, 'By mail', lost)).toBe('fails 0-0.5');
    expect(await fate(plan, 'By mail', { ...lost, start: 'Mo 15:00' })).toBe('works');
  });
});
