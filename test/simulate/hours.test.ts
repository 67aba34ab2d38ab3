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
