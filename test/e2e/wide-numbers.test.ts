import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { binderOf } from './binders.js';
import { config, run, soundPlan, today, workspaceWith } from './workspace.js';

const plan = soundPlan({
  alarmering: '[{ hours: 24/7, call: it-vagt }]',
  handling: '[{ do: Ring, by: it-vagt, call: it-vagt }]',
  kontakt: '[it-vagt, krisestab]',
});

const rolesWith = (phone: string): string => `kind: roles
roles:
  it-vagt: { title: IT-vagt, phone: '${phone}', people: 4 }
  leder: { title: Leder, phone: '70 12 34 57', people: 4 }
  krisestab: { title: Krisestab, phone: '70 12 34 58', people: 4, function: crisis-staff }
`;

describe('a number wider than its column', () => {
  it.each([
    ['+86 138 0013 8000', 'from far abroad'],
    ['+49 1512 3456789', 'from near abroad'],
    ['999999999999999', 'without a gap'],
    ['spørg i receptionen', 'in words'],
    ['[telefonnummer]', 'still to be filled in'],
    ['WWWWWWWWWWWWWWWWWWWWWW', 'of the widest letters'],
  ])('%s (%s) is broken and does not shrink the print', async (phone) => {
    const cwd = workspaceWith({
      'plan.config.yaml': `${config}rules: { invalid-phone: off, placeholder: off }\n`,
      'registers/roles.yaml': rolesWith(phone),
      'plans/a.yaml': plan,
      'binders/mappe.yaml': binderOf('Mappe'),
    });
    expect(run(['build', ...today], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const { pages } = await readPdf(readFileSync(join(cwd, 'out', 'mappe.pdf')));
    const printed = pages.map(({ text }) => text.replace(/\s/g, '')).join('');
    // In the alert, beside the step, among the contacts of the plan and in the register.
    expect(printed.split(phone.replace(/\s/g, '')).length - 1).toBeGreaterThanOrEqual(4);
  });
});

describe('a title that ends in a full-width bracket at the end of its line', () => {
  it('is as wide as it is printed, and does not stop the build', () => {
    const cwd = workspaceWith({
      'plans/a.yaml':
        'kind: yingji-yuan\ntitle: 信息系统运行与安全应急处置流程（预案）\nstatus: draft\n总则: 无\n组织机构: { text: 无 }\n',
      'binders/mappe.yaml':
        'kind: binder\ntitle: Mappe\ncopies: [{ number: 1, holder: 信息中心, place: 机房 }]\n',
    });
    expect(run(['build', ...today], { cwd })).toMatchObject({ code: 0 });
  });
});
