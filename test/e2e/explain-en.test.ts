import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { rules } from '../../src/rules/list.js';
import { escaped, explained } from './explained.js';
import { run } from './workspace.js';

/** What `plan explain` says before its examples: of a rule, of one with options, and of one that mends. */
const heads: readonly (readonly [string, string])[] = [
  [
    'stale-review',
    `stale-review (warning): A plan is gone through in time.

Why:
  People move on, numbers change, systems are replaced. A plan that nobody has gone through for a year fails on the day it is needed. What counts is the date under “review: next”, or else the latest date of a review, a change or an approval plus the interval of the plan or of the workspace. Missing two reviews in a row is an error in a review (“--preset review”).

About:
  document control

Sources:
  document 000, line 5: in use since 2017, never revised
  document 002, line 292: revised every year, or when a routine failed
  Regulation (EU) 2024/2690, annex 4.1.4
  the Norwegian municipal preparedness duty: revised at least every year
`,
  ],
  [
    'too-many-steps',
    `too-many-steps (warning): A long list of steps is divided into phases.

Why:
  In a long row of steps nobody finds the place again after the telephone has rung. Phases say what belongs to now and what can wait, and each can be handed to somebody. Steps below a step are not counted.

About:
  actions and reserve routines

Options:
  steps: How many steps may stand in a row without phases. Without it: 15.

Sources:
  the Danish emergency management agency (BRS) on planning: clear and to be acted on
  practice: plans of more than a thousand lines
`,
  ],
  [
    'revision-order',
    `revision-order (warning): The newest change stands at the top of the log.

Why:
  In a hurry only the first line of the log of changes is read, and it is taken for the latest. A log that is out of order lets people believe that they hold the current plan when they do not.

About:
  document control

Sources:
  document 001, line 27: the log of changes
  NIST SP 800-34: record of changes
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
    const { bad = {}, fixed, good = {} } = rule?.examples ?? {};
    const mended = fixed ? `\nMended by --fix:\n${printed(fixed)}\n` : '';
    const stdout = `${head}\nWhat it finds (the line with <--):\n${printed(bad)}\n${mended}\nHow it should be:\n${printed(good)}\n`;
    expect(run(['explain', id, '--lang', 'en'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each(rules)('of $id has every part, in its order, and a word for everything', async (rule) => {
    const { out, code } = await explained(rule.id, 'en');
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined(?!-)|\[object|(?:explain|category|severity|cli)\.[a-z]/);
    const headings = [...out.matchAll(/^(\S.*):$/gm)].map(([, heading]) => heading);
    const has = { options: rule.options, fixed: rule.examples.fixed };
    const all = ['why', 'category', 'options', 'sources', 'bad', 'fixed', 'good'] as const;
    const present = all.filter((part) => (part === 'options' || part === 'fixed' ? has[part] : true));
    expect(headings).toEqual(present.map((part) => localeFor('en').say(`explain.${part}`)));
    for (const [name, standard] of Object.entries(rule.options ?? {}))
      expect(out).toMatch(new RegExp(`^  ${name}: .{10,} ${escaped([standard].flat().join(', '))}\\.$`, 'm'));
  });

  it('knows a rule by what a report calls its findings', () => {
    expect(run(['explain', 'invalid-phone.too-short'])).toEqual(run(['explain', 'invalid-phone']));
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
    ['yaml/tab', 'plan: “yaml/tab” is no rule: the message itself says what is wrong and what to do.\n'],
    ['stale.too-long', 'plan: There is no rule “stale.too-long”.\n  `plan rules` lists them all.\n'],
    ['', 'plan: There is no rule “”.\n  `plan rules` lists them all.\n'],
    ['missing-ownr', 'plan: There is no rule “missing-ownr”.\n  Did you mean “missing-owner”?\n'],
  ])('of %j, which there is not, ends with 2', (id, stderr) => {
    expect(run(['explain', id])).toEqual({ code: 2, stdout: '', stderr });
  });
});
