import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/list.js';
import { run } from './workspace.js';

/** What `plan explain` says of each rule before its examples. */
const heads: readonly (readonly [string, string])[] = [
  [
    'stale-review',
    `stale-review (warning): A plan is gone through in time.

Why:
  People move on, numbers change, systems are replaced. A plan that nobody has gone through for a year fails on the day it is needed. What counts is the date under “review: next”, or else the latest date of a review, a change or an approval plus the interval of the plan or of the workspace. Missing two reviews in a row is an error.

Sources:
  document 000, line 5: in use since 2017, never revised
  document 002, line 292: revised every year, or when a routine failed
  Regulation (EU) 2024/2690, annex 4.1.4
  the Norwegian municipal preparedness duty: revised at least every year
`,
  ],
  [
    'missing-approval',
    `missing-approval (error): A plan has been approved by somebody, on a day.

Why:
  In an outage people follow a plan because somebody with the right to do so has decided it. Without a name and a day nobody can tell which version that was. A draft need not be approved.

Sources:
  document 001, line 29: approved in a month, not on a day
  document 003, line 281: the field for the approval is empty
  NIST SP 800-53, CP-2
`,
  ],
  [
    'missing-owner',
    `missing-owner (error): A plan has an owner.

Why:
  Whoever wrote a plan is often gone when it has to be changed. The owner is the role that keeps it up to date, takes in the lessons of exercises and answers questions.

Sources:
  document 001, line 28: written by a staff, owned by nobody
  document 004, line 159
  Regulation (EU) 2024/2690, annex 4.1.2(b)
`,
  ],
  [
    'unassigned-system-owner',
    `unassigned-system-owner (error): A system has a system owner.

Why:
  When a system is down somebody must decide: wait, restore, or go over to paper. That is the system owner. If the register names none, the decision is looked for while the clock runs.

Sources:
  document 004, line 159
  Regulation (EU) 2024/2690, annex 4.1.2(b)
`,
  ],
  [
    'role-without-contact',
    `role-without-contact (error): A role that a plan counts on can be reached.

Why:
  A plan that says “call the duty officer” is of no use if nowhere it says how. A telephone number, an e-mail address, a radio or a place will do, in the register, with the people who hold the role, or among the contacts of the plan.

Sources:
  document 000, lines 23 and 48: roles that are missing from the contacts in lines 67-70
  NIST SP 800-53, CP-2: roles with contact information
  Regulation (EU) 2024/2690, annex 4.1.2(c)
`,
  ],
  [
    'contact-without-phone',
    `contact-without-phone (error): Whoever is to be called has a telephone number.

Why:
  Contact lists without numbers are common, because the numbers are “on the intranet”. In an outage the intranet is what has failed. This holds for the contacts of a plan and for everyone in its chains of calls.

Sources:
  document 000, lines 67-70: contacts without a number
  document 001, line 25
  Regulation (EU) 2024/2690, annex 4.1.2(c)
`,
  ],
  [
    'invalid-phone',
    `invalid-phone (error): A telephone number can be dialled.

Why:
  A digit too few, an extension without its exchange or a missing area code is found out when somebody dials, and then it is too late. Numbers are checked against the numbering plan of the country of the workspace, or of the country code they begin with. Short numbers such as 112 are fine.

Sources:
  document 003, line 352: a number without its area code
  document 001, line 26
`,
  ],
  [
    'unknown-reference',
    `unknown-reference (error): An id that is referred to exists.

Why:
  A reference to a role, a resource, a plan or a variant that nothing defines leads nowhere: no number is printed, no page is found. Most often it is misspelled or was renamed in the register. Where plain words are allowed too, only what is nearly a known id is reported.

Sources:
  document 000, lines 13 and 75: another department’s plan, by title only
  document 003, line 329: attachments that are not there
`,
  ],
  [
    'missing-required-contact',
    `missing-required-contact (error): A list of contacts has the functions that its kind of plan asks for.

Why:
  Every kind of plan knows functions that it cannot do without, such as the crisis staff or the supplier. What these are called differs from place to place, so the kind asks for the function that the register gives a role.

Sources:
  document 004, lines 159-184: six roles that every plan lists
  document 000, line 70: the crisis staff
  Regulation (EU) 2024/2690, annex 4.3.2
`,
  ],
  [
    'no-out-of-hours-route',
    `no-out-of-hours-route (warning): Somebody is alerted at any hour of the week.

Why:
  Working hours are less than a quarter of the week. A plan that only says whom to call then leaves nights and weekends to chance. An alert without hours, or with “hours: otherwise”, covers the rest; one with a scope does so for that variant only.

Sources:
  document 000, lines 21-23: one route in working hours, another outside them
  document 001, line 7: no telephone that is manned
  the Danish emergency management agency (BRS) on planning: manned day and night
`,
  ],
  [
    'placeholder',
    `placeholder (error): Nothing is left to be filled in.

Why:
  Plans begin as templates, and templates have blanks: [name], XX, TODO, {{…}}, <name>, …. What was to be filled in later is missing when the plan is needed. Links, tick boxes and bold text are left alone. In a draft it is only a warning.

Sources:
  document 003, lines 313, 346 and 350: a telephone number of two asterisks
  document 004, line 30: "Process x"
  practice: published plans with [navn] and TODO in them
`,
  ],
  [
    'single-person-without-deputy',
    `single-person-without-deputy (warning): A role that a plan relies on is more than one person.

Why:
  One person is on leave, asleep or ill on the day. A role that plans alert, call or put in charge needs a second holder, or a deputy in the register or at the place itself.

Sources:
  documents 000, 001 and 004: no deputy anywhere
  Regulation (EU) 2024/2690, annex 4.2.4(c)
  ISO 22301:2019, 8.4: teams with alternates
  the Danish emergency management agency (BRS) on planning: deputies
`,
  ],
  [
    'invalid-hours',
    `invalid-hours (error): Hours can be read in one way only.

Why:
  Whether somebody can be called at three in the morning is worked out from the hours. They are written as OpenStreetMap opening hours, so that everybody, and the tool, reads the same in them.

Sources:
  document 003, line 318: "9;00-11 :00"
  the opening_hours specification of OpenStreetMap
`,
  ],
  [
    'repeated-id',
    `repeated-id (error): An id is defined once.

Why:
  There is one place for a telephone number. If a role, a resource or a plan is defined in two places, one of them is corrected and the other is printed.

Sources:
  document 001, lines 7 and 24: the same text in two places drifts apart
  practice: one role with two numbers
`,
  ],
  [
    'retired-in-binder',
    `retired-in-binder (error): A binder holds no retired plans.

Why:
  Whoever opens the binder in an emergency takes what is in it for valid. A plan that is no longer in use must not be found there.

Sources:
  ISO 22301:2019, 7.5: only valid documents are in use
`,
  ],
];

/** The files of an example as they are to be printed: each under its name, indented by two. */
function printed(example: Readonly<Record<string, string>>): string {
  const files = Object.entries(example).map(([name, text]) => `# ${name}\n${text}`.trimEnd());
  return files.join('\n\n').replaceAll(/^(?=.)/gm, '  ');
}

describe('plan explain in English', () => {
  it.each(heads)('of %s says why, whence, and shows the bad and the good', (id, head) => {
    const rule = rules.find((candidate) => candidate.id === id);
    const { bad = {}, good = {} } = rule?.examples ?? {};
    const stdout = `${head}\nWhat it finds (the line with <--):\n${printed(bad)}\n\nHow it should be:\n${printed(good)}\n`;
    expect(run(['explain', id, '--lang', 'en'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('is held here for every rule', () => {
    expect(heads.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('shows the examples of a rule in full', () => {
    const { stdout } = run(['explain', 'invalid-phone', '--lang', 'en']);
    expect(
      stdout.slice(stdout.indexOf('What it finds (the line with <--)')),
    ).toBe(`What it finds (the line with <--):
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: 88 88 80 2 } # <--
    it-service: { title: It-service, phone: 88 88 80 20 (vagt) } # <--
    teknisk-chef: { title: Teknisk chef, phone: lokal 7034 } # <--

How it should be:
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: [88 88 80 21, +45 88 88 80 22] }
    alarmcentral: { title: Alarmcentralen, phone: 112 }
`);
  });

  it.each([
    ['Stale-Review', 'plan: There is no rule “Stale-Review”.\n  Did you mean “stale-review”?\n'],
    ['stale', 'plan: There is no rule “stale”.\n  `plan rules` lists them all.\n'],
    ['', 'plan: There is no rule “”.\n  `plan rules` lists them all.\n'],
    ['missing-ownr', 'plan: There is no rule “missing-ownr”.\n  Did you mean “missing-owner”?\n'],
  ])('of %j, which there is not, ends with 2', (id, stderr) => {
    expect(run(['explain', id])).toEqual({ code: 2, stdout: '', stderr });
  });
});
