import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/simulate/courses.js';
import { timelineOf, type Way } from '../../src/simulate/timeline.js';
import { fateOf, planWith, play, roles } from './support.js';

const weekdays = "hours: 'Mo-Fr 08:00-16:00'";
const weekends = "hours: 'Sa-Su 08:00-16:00'";
const plan = planWith('  - { do: x, call: boss }\n  - { do: y, by: boss }').replace(
  '{ call: by-radio }',
  '{ call: boss, via: runner }',
);

/** A boss on a landline and a deputy with a mobile telephone, each with these fields. */
function team(boss: string, vice: string): Record<string, string> {
  const lines = [
    `  boss: { title: Boss, phone: '33 00 00 11', deputies: vice${boss && `, ${boss}`} }`,
    `  vice: { title: Vice, phone: '20 00 00 12'${vice && `, ${vice}`} }`,
  ];
  return { 'registers/roles.yaml': `${roles}${lines.join('\n')}\n`, 'p.yaml': plan };
}

/** How the boss fares who is called by number, and by a channel that the plan names. */
async function called(boss: string, vice: string, asked: Asked): Promise<string[]> {
  const findings = await play(team(boss, vice), { for: '4 h', ...asked });
  return [fateOf(findings, 'x'), fateOf(findings, 'Boss')];
}

async function waysOf(boss: string, vice: string, asked: Asked): Promise<readonly Way[]> {
  const { courses } = await play(team(boss, vice), { for: '4 h', ...asked });
  const [played] = courses;
  const found = played?.simulation.tasks.find(({ task }) => task.text === 'x');
  if (!played || !found) throw new Error('not played');
  return timelineOf(found.task.requirement, played.simulation.down)[0]?.ways ?? [];
}

describe('a deputy', () => {
  it.each([
    ['who is away answers nobody', `${weekdays}, people: 4`, 'people: 1', 40, 'Sa 10:00', 'fails 0-'],
    ['who is there answers', `${weekdays}, people: 4`, 'people: 4', 40, 'Sa 10:00', 'otherwise 0-'],
    ['who is not at work answers nobody', 'people: 1', `${weekends}, people: 10`, 20, 'Mo 10:00', 'fails 0-'],
    ['who is at work answers', 'people: 1', `${weekends}, people: 10`, 20, 'Sa 10:00', 'otherwise 0-'],
    ['is not called where the role answers', `${weekdays}, people: 4`, 'people: 1', 40, 'Mo 10:00', 'works'],
    ['must be there and at work at once', 'people: 1', `${weekends}, people: 1`, 20, 'Sa 10:00', 'fails 0-'],
    ['of whom no number of people is known is there', 'people: 1', '', 20, 'Mo 10:00', 'otherwise 0-'],
    ['stands in when the day is over', weekdays, weekdays, 0, 'Fr 14:00', 'fails 2-'],
  ])('%s', async (_, boss, vice, absent, start, fate) => {
    expect(await called(boss, vice, { absent: String(absent), start })).toEqual([fate, fate]);
  });

  it.each(['', 'hours: 24/7', weekdays])(
    'is called when the role cannot be, whatever hours it states: %j',
    async (hours) => {
      for (const start of [undefined, 'Mo 10:00']) {
        expect(await called(hours, '', { lose: ['phone'], start })).toEqual(['otherwise 0-', 'works']);
        expect((await called(hours, '', { lose: ['phone', 'mobile'], start }))[0]).toBe('fails 0-');
      }
    },
  );

  it('is called on numbers of its own', async () => {
    const asked = { lose: ['mobile'], absent: '20' };
    expect((await called('people: 1', 'people: 5', asked))[0]).toBe('fails 0-');
    expect((await called('people: 1', 'people: 5', { ...asked, lose: ['phone'] }))[0]).toBe('otherwise 0-');
  });

  it('does what the role does, at whatever hour it answers the telephone', async () => {
    const asked = { absent: '20', start: 'Mo 10:00' };
    expect(fateOf(await play(team('people: 1', `${weekends}, people: 10`), asked), 'y')).toBe('otherwise 0-');
    expect(fateOf(await play(team('people: 1', 'people: 1'), asked), 'y')).toBe('fails 0-');
  });

  it('is told as who stands in, and how only where that is another way too', async () => {
    const standsIn = { role: 'boss', type: 'staff', id: 'vice' };
    expect(await waysOf('', 'people: 1', { lose: ['phone'] })).toEqual([standsIn]);
    expect(await waysOf('', 'radio: Group 3', { lose: ['phone', 'mobile'] })).toEqual([
      standsIn,
      { role: 'vice', type: 'resource', id: 'radio' },
    ]);
  });
});

describe('who cannot be reached', () => {
  const unreachable = async (boss: string, vice: string, asked: Asked): Promise<unknown> => {
    const { courses } = await play(team(boss, vice), { for: '4 h', ...asked });
    const known = ['boss', 'vice'];
    return courses[0]?.simulation.roles
      .filter(({ id }) => known.includes(id))
      .map(({ id, why }) => [id, why.map((link) => `${link.id} ${link.reason ?? ''}`.trim())]);
  };

  it('is a role of which no deputy is reached either', async () => {
    const asked = { absent: '40', start: 'Sa 10:00' };
    expect(await unreachable(`${weekdays}, people: 4`, 'people: 1', asked)).toEqual([
      ['boss', ['boss unanswered']],
    ]);
    expect(await unreachable(`${weekdays}, people: 4`, 'people: 4', asked)).toEqual([]);
  });
});
