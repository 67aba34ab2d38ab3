import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { check, run, today } from './workspace.js';

/** What each kind of the package is begun with, where there is no workspace and the user speaks English. */
const outlines: readonly (readonly [string, string])[] = [
  [
    'binder',
    `kind: binder
title: '[title]'
version: '0.1'
status: draft
owner: '[role]'

# How to use this binder
# introduction: '[How the binder is used.]'

# Plans
# The plans in the order of printing; without it all plans of the workspace that are not retired.
# plans:
#   - '[plan]'

# Print lists
# lists:
#   - title: '[Which lists are printed, when, by whom, and what becomes of the old copy?]'
#     trigger:
#       - type: 'periodic'

# Other contents
# contents:
#   - '[What else is kept in the binder?]'

# Forms
# forms:
#   - title: '[Which blank forms are in the binder?]'

# Attachments
# attachments:
#   - '[Which pictures and documents belong to the binder?]'

# Printed copies
copies:
  - number: '[Each printed copy with its number, holder and place.]'
    holder: '[role]'
    place: '[text]'
`,
  ],
  [
    'indsatsplan',
    `kind: indsatsplan
title: '[titel]'
unit: '[afdeling]'
version: '0.1'
status: draft
owner: '[rolle]'
review: { every: 12 months }

# Situation
situation: '[Hvad er der sket, hvornår er det kritisk, og hvilke systemer og borgere rammer det?]'

# Alarmering
# Hvem alarmeres inden for og uden for normal arbejdstid, og i hvilken rækkefølge?
alarmering:
  - call:
      - role: '[rolle]'

# Opgaver
opgaver:
  - '[Hvad skal indsatsen opnå?]'

# Handling
handling:
  - '[Hvad gøres, af hvem og hvor hurtigt?]'

# Ledelse og organisation
# Hvem leder lokalt, hvem koordinerer, og hvornår inddrages krisestaben?
ledelse:
  leaders:
    - role: '[rolle]'

# Bemanding og udstyr
# Hvem kan indkalde personale, og hvilket udstyr står hvor?
bemanding:
  authority:
    - role: '[rolle]'
      may: '[tekst]'

# Kommunikation
# Hvem informerer hvem, ad hvilken kanal?
kommunikation:
  - from: '[rolle]'
    to:
      - '[rolle]'

# Kontaktoplysninger
# Hvem skal kunne nås under hændelsen?
kontakt:
  - role: '[rolle]'

# Andre vigtige opmærksomhedspunkter
# opmærksomhedspunkter:
#   - '[Hvad skal man ellers være opmærksom på?]'

# Bilag
# bilag:
#   - '[Hvilke billeder, skemaer og dokumenter hører til planen?]'

# Oprettelse og revision
# Hvem har udarbejdet og godkendt planen, og hvornår revideres den?
# revision:
#   prepared:
#     - by: '[rolle]'
`,
  ],
  [
    'resources',
    `kind: resources
title: '[title]'
owner: '[role]'
status: draft

# Resources
# Each resource under its id.
resources:
  resource:
    title: '[text]'
    type: 'utility'
`,
  ],
  [
    'roles',
    `kind: roles
title: '[title]'
owner: '[role]'
status: draft

# Roles
# Each role under its id.
roles:
  role:
    title: '[text]'
`,
  ],
];

/** What lint says of each of them, in English: the place, what is to be filled in, and the hint. */
const left: Readonly<Record<string, string>> = {
  binder: `2:9 warning “[title]” has not been filled in. Write what belongs here: “title” cannot be left out.
5:9 warning “[role]” has not been filled in. What belongs here: The id of a role.
35:14 warning “[Each printed copy with its number, holder and place.]” has not been filled in. Write what belongs here: “number” cannot be left out.
36:14 warning “[role]” has not been filled in. What belongs here: The id of a role, or in plain words somebody who is not in the register.
37:13 warning “[text]” has not been filled in. Write what belongs here: “place” cannot be left out.
`,
  indsatsplan: `2:9 warning “[titel]” has not been filled in. What belongs here: The title on the cover and in the running head.
3:8 warning “[afdeling]” has not been filled in. What belongs here: The department or institution that the plan is for.
6:9 warning “[rolle]” has not been filled in. What belongs here: The role that answers for the plan.
10:13 warning “[Hvad er der sket, hvornår er det kritisk, og hvilke systemer og borgere rammer det?]” has not been filled in. Write what belongs here: “situation” cannot be left out.
16:16 warning “[rolle]” has not been filled in. What belongs here: Hvem alarmeres inden for og uden for normal arbejdstid, og i hvilken rækkefølge?
20:6 warning “[Hvad skal indsatsen opnå?]” has not been filled in. Write what belongs here: “opgaver” cannot be left out.
24:6 warning “[Hvad gøres, af hvem og hvor hurtigt?]” has not been filled in. Write what belongs here: “handling” cannot be left out.
30:14 warning “[rolle]” has not been filled in. What belongs here: Hvem leder lokalt, hvem koordinerer, og hvornår inddrages krisestaben?
36:14 warning “[rolle]” has not been filled in. What belongs here: Hvem kan indkalde personale, og hvilket udstyr står hvor?
37:13 warning “[tekst]” has not been filled in. What belongs here: Hvem kan indkalde personale, og hvilket udstyr står hvor?
42:12 warning “[rolle]” has not been filled in. What belongs here: Hvem informerer hvem, ad hvilken kanal?
44:10 warning “[rolle]” has not been filled in. What belongs here: Hvem informerer hvem, ad hvilken kanal?
48:1 warning Under “Kontaktoplysninger” there is no role with the function crisis-staff. Add the role, and give it “function: crisis-staff” in the register.
49:12 warning “[rolle]” has not been filled in. What belongs here: Hvem skal kunne nås under hændelsen?
`,
  resources: `2:9 warning “[title]” has not been filled in. Write what belongs here, or remove the line.
3:9 warning “[role]” has not been filled in. What belongs here: The id of a role.
10:13 warning “[text]” has not been filled in. Write what belongs here: “title” cannot be left out.
`,
  roles: `2:9 warning “[title]” has not been filled in. Write what belongs here, or remove the line.
3:9 warning “[role]” has not been filled in. What belongs here: The id of a role.
10:13 warning “[text]” has not been filled in. What belongs here: What the role is called.
`,
};

describe('plan new', () => {
  it.each(outlines)('prints the outline of %s', (kind, stdout) => {
    expect(run(['new', kind], { cwd: folderWith() })).toEqual({ code: 0, stdout, stderr: '' });
  });

  it.each(outlines)('writes the outline of %s into a file, which then is valid', (kind, text) => {
    const cwd = folderWith();
    expect(run(['new', kind, 'plans/x.yml'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Wrote plans/x.yml. Fill in what stands in [brackets]; `plan lint` shows what is left.\n',
    });
    expect(readFileSync(join(cwd, 'plans/x.yml'), 'utf8')).toBe(text);
    expect(run(['validate'], { cwd })).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 1 file checked.\n',
      stderr: '',
    });
  });

  it.each(outlines)('leaves of %s exactly this to lint', (kind, text) => {
    const { code, found } = check(['lint', ...today], { cwd: folderWith({ 'x.yaml': text }) });
    const lines = found.map((finding) => {
      const { line, column, severity, message, advice } = finding as typeof finding & { advice: string };
      return `${line}:${column} ${severity} ${message} ${advice}\n`;
    });
    expect({ code, lines: lines.join('') }).toEqual({ code: 0, lines: left[kind] });
  });

  it('says in Danish what it wrote, or that it did not', () => {
    const cwd = folderWith();
    expect(run(['new', 'roles', 'roller.yaml', '--lang', 'da'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'Skrev roller.yaml. Udfyld det, der står i [kantede parenteser]; `plan lint` viser, hvad der mangler.\n',
    });
    expect(run(['new', 'roles', 'roller.yaml', '--lang', 'da'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'plan: roller.yaml findes allerede og er ikke rørt.\n  Vælg et andet navn, eller fjern den først.\n',
    });
    expect(readFileSync(join(cwd, 'roller.yaml'), 'utf8')).toMatch(
      /^kind: roles\ntitle: '\[titel\]'\nowner: '\[rolle\]'\n/,
    );
  });

  it.each([
    ['da', '[titel]', '[rolle]'],
    ['en', '[title]', '[role]'],
    ['sv', '[titel]', '[roll]'],
  ])('fills a kind without a language with words of the workspace (%s)', (language, title, role) => {
    const cwd = folderWith({ 'plan.config.yaml': `organisation: X\nlanguage: ${language}\ncountry: DK\n` });
    const { stdout } = run(['new', 'roles'], { cwd });
    expect(stdout).toContain(`title: '${title}'\nowner: '${role}'\n`);
  });

  it('asks the questions of such a kind in the language of the workspace, and fills them in with its words', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' });
    const { stdout } = run(['new', 'exercise', '--lang', 'en'], { cwd });
    expect(stdout.split('\n\n').slice(0, 3).join('\n\n')).toBe(`kind: exercise
title: '[titel]'
unit: '[afdeling]'
status: draft

# Afholdt
# Dagen for øvelsen.
on: '2000-01-01'

# Øvelsestype
# Hvad det er for en øvelse.
type: 'tabletop'
owner: '[rolle]'`);
    expect(stdout).toContain("# Øvelsesmål\nobjectives:\n  - '[Hvad skal øvelsen vise?]'\n");
    expect(stdout).toContain(
      "# Afprøvede planer\n# Hvilke planer afprøves?\n# plans:\n#   - plan: '[plan]'\n",
    );
  });
});
