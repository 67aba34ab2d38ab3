import { describe, expect, it } from 'vitest';
import { planWith, resources, roles } from '../simulate/support.js';
import { run, workspaceWith } from './workspace.js';

/** A boss who works by day, and so many people who stand in. */
function town(deputies: number): string {
  return workspaceWith({
    'registers/resources.yaml': resources,
    'registers/roles.yaml': `${roles}  boss: { title: Boss, email: boss@b.example, hours: 'Mo-Fr 08:00-16:00', deputies: vice }
  vice: { title: Vice, phone: '20 00 00 12', people: ${deputies} }\n`,
    'plans/a.yaml': planWith('  - { do: Ring, call: boss }'),
  });
}

describe('plan simulate, of those who stand in', () => {
  it.each([
    ['who is away', 1, ['--start', 'Sa 10:00'], 1, 'Boss: from the start'],
    ['who is there', 2, ['--start', 'Sa 10:00'], 0, 'Instead – from the start: Boss (Vice)'],
    ['by day', 2, ['--start', 'Mo 10:00', '--lose', 'mail'], 0, 'Instead – from the start: Boss (Vice)'],
    ['at any time', 2, ['--lose', 'mail'], 0, 'Instead – from the start: Boss (Vice)'],
  ])('tells of one %s', (_, deputies, options, expected, text) => {
    const asked = ['simulate', '--lang', 'en', '--absent', '40', '--for', '4h', ...options];
    const { code, stdout, stderr } = run(asked, { cwd: town(deputies) });
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
    expect(stdout).toContain(text);
  });

  it('refuses a loss with two times', () => {
    const { code, stdout, stderr } = run(['simulate', '--lang', 'en', '--lose', 'power@4h@6h'], {
      cwd: town(1),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('“4h@6h” is no time');
  });
});
