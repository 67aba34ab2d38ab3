import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { rules } from '../../src/rules/list.js';
import { escaped, explained } from './explained.js';
import { run } from './workspace.js';

/** What `plan explain` says before its examples: of a rule, of one with options, and of one that mends. */
const heads: readonly (readonly [string, string])[] = [
  [
    'stale-review',
    `stale-review (advarsel): En plan bliver gennemgået i tide.

Hvorfor:
  Folk skifter job, numre ændres, og systemer udskiftes. En plan, som ingen har gået igennem i et år, svigter den dag, den skal bruges. Det, der tæller, er datoen under “review: next”, eller ellers den seneste dato for gennemgang, ændring eller godkendelse plus planens eller arbejdsområdets interval. To gennemgange, der er sprunget over, er en fejl ved den årlige gennemgang (“--preset review”).

Om:
  dokumentstyring

Kilder:
  document 000, line 5: in use since 2017, never revised
  document 002, line 292: revised every year, or when a routine failed
  Regulation (EU) 2024/2690, annex 4.1.4
  the Norwegian municipal preparedness duty: revised at least every year
`,
  ],
  [
    'too-many-steps',
    `too-many-steps (advarsel): En lang liste af trin er delt i faser.

Hvorfor:
  I en lang række af trin finder ingen tilbage til stedet, når telefonen har ringet. Faser siger, hvad der hører til nu, og hvad der kan vente, og hver fase kan gives videre til nogen. Trin under et trin tælles ikke med.

Om:
  handlinger og nødrutiner

Indstillinger:
  steps: Hvor mange trin der må stå på række uden faser. Uden den: 15.

Kilder:
  the Danish emergency management agency (BRS) on planning: clear and to be acted on
  practice: plans of more than a thousand lines
`,
  ],
  [
    'revision-order',
    `revision-order (advarsel): Den nyeste ændring står øverst i ændringsloggen.

Hvorfor:
  Når det haster, bliver kun den første linje i ændringsloggen læst, og den opfattes som den seneste. En log i forkert rækkefølge får folk til at tro, at de står med den gældende plan, når de ikke gør det.

Om:
  dokumentstyring

Kilder:
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

describe('plan explain in Danish', () => {
  it.each(heads)('of %s says why, whence, and shows the bad and the good', (id, head) => {
    const rule = rules.find((candidate) => candidate.id === id);
    const { bad = {}, fixed, good = {} } = rule?.examples ?? {};
    const mended = fixed ? `\nRettet af --fix:\n${printed(fixed)}\n` : '';
    const stdout = `${head}\nDet finder den (linjen med <--):\n${printed(bad)}\n${mended}\nSådan skal det være:\n${printed(good)}\n`;
    expect(run(['explain', id, '--lang', 'da'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each(rules)('of $id has every part, in its order, and a word for everything', async (rule) => {
    const { out, code } = await explained(rule.id, 'da');
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined(?!-)|\[object|(?:explain|category|severity|cli)\.[a-z]/);
    const headings = [...out.matchAll(/^(\S.*):$/gm)].map(([, heading]) => heading);
    const has = { options: rule.options, fixed: rule.examples.fixed };
    const all = ['why', 'category', 'options', 'sources', 'bad', 'fixed', 'good'] as const;
    const present = all.filter((part) => (part === 'options' || part === 'fixed' ? has[part] : true));
    expect(headings).toEqual(present.map((part) => localeFor('da').say(`explain.${part}`)));
    for (const [name, standard] of Object.entries(rule.options ?? {}))
      expect(out).toMatch(new RegExp(`^  ${name}: .{10,} ${escaped([standard].flat().join(', '))}\\.$`, 'm'));
  });

  it('shows the examples of a rule in full', () => {
    const { stdout } = run(['explain', 'invalid-phone', '--lang', 'da']);
    expect(
      stdout.slice(stdout.indexOf('Det finder den (linjen med <--)')),
    ).toBe(`Det finder den (linjen med <--):
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: 88 88 80 2 } # <--
    it-service: { title: It-service, phone: 88 88 80 20 (vagt) } # <--
    teknisk-chef: { title: Teknisk chef, phone: lokal 7034 } # <--

Sådan skal det være:
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: [88 88 80 21, +45 88 88 80 22] }
    alarmcentral: { title: Alarmcentralen, phone: 112 }
`);
  });

  it.each([
    ['stale', 'plan: Der findes ingen regel “stale”.\n  `plan rules` viser dem alle.\n'],
    ['missing-ownr', 'plan: Der findes ingen regel “missing-ownr”.\n  Mente du “missing-owner”?\n'],
  ])('of %j, which there is not, ends with 2', (id, stderr) => {
    expect(run(['explain', id, '--lang', 'da'])).toEqual({ code: 2, stdout: '', stderr });
  });
});
