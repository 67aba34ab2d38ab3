import { describe, expect, it } from 'vitest';
import { packageKindNames } from '../../src/host/kinds.js';
import { folderWith } from '../support/plan.js';
import { run } from './workspace.js';

const rulesEn = `stale-review                  warning  A plan is gone through in time.
missing-approval              error    A plan has been approved by somebody, on a day.
missing-owner                 error    A plan has an owner.
unassigned-system-owner       error    A system has a system owner.
role-without-contact          error    A role that a plan counts on can be reached.
contact-without-phone         error    Whoever is to be called has a telephone number.
invalid-phone                 error    A telephone number can be dialled.
unknown-reference             error    An id that is referred to exists.
missing-required-contact      error    A list of contacts has the functions that its kind of plan asks for.
no-out-of-hours-route         warning  Somebody is alerted at any hour of the week.
placeholder                   error    Nothing is left to be filled in.
single-person-without-deputy  warning  A role that a plan relies on is more than one person.
invalid-hours                 error    Hours can be read in one way only.
repeated-id                   error    An id is defined once.
retired-in-binder             error    A binder holds no retired plans.
`;

const rulesDa = `stale-review                  advarsel  En plan bliver gennemgået i tide.
missing-approval              fejl      En plan er godkendt af nogen, på en bestemt dag.
missing-owner                 fejl      En plan har en ejer.
unassigned-system-owner       fejl      Et system har en systemejer.
role-without-contact          fejl      En rolle, som en plan regner med, kan nås.
contact-without-phone         fejl      Den, der skal ringes til, har et telefonnummer.
invalid-phone                 fejl      Et telefonnummer kan ringes op.
unknown-reference             fejl      Et id, der henvises til, findes.
missing-required-contact      fejl      En kontaktliste har de funktioner, som planens slags kræver.
no-out-of-hours-route         advarsel  Nogen bliver alarmeret på alle tider af ugen.
placeholder                   fejl      Intet mangler at blive udfyldt.
single-person-without-deputy  advarsel  En rolle, som en plan er afhængig af, er mere end én person.
invalid-hours                 fejl      Tider kan kun læses på én måde.
repeated-id                   fejl      Et id er kun defineret ét sted.
retired-in-binder             fejl      En mappe indeholder ingen udgåede planer.
`;

/** What the list says of some kinds: those without a language speak that of the reader. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    binder: ['Binder', 'Which plans are printed together, in which order, and where the copies stand.'],
    'continuity-plan': [
      'Business continuity plan',
      'How critical functions continue during an outage, and how systems are brought back.',
    ],
    indsatsplan: ['Indsatsplan', 'Plan for én hændelse, fx it-nedbrud, strømsvigt eller telefonnedbrud.'],
    roles: ['Roles', 'The register of roles: who can be reached, how and when.'],
  },
  da: {
    binder: [
      'Beredskabsmappe',
      'Hvilke planer der udskrives sammen, i hvilken rækkefølge, og hvor eksemplarerne står.',
    ],
    'continuity-plan': [
      'Business continuity plan',
      'How critical functions continue during an outage, and how systems are brought back.',
    ],
    indsatsplan: ['Indsatsplan', 'Plan for én hændelse, fx it-nedbrud, strømsvigt eller telefonnedbrud.'],
    roles: ['Roller', 'Registret over roller: hvem der kan nås, hvordan og hvornår.'],
  },
};

describe('plan rules', () => {
  it.each([
    ['en', rulesEn],
    ['da', rulesDa],
  ])('lists the rules in %s, columns below each other', (lang, stdout) => {
    expect(run(['rules', '--lang', lang])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('speaks the language of the user, also within a workspace', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' });
    expect(run(['rules'], { cwd }).stdout).toBe(rulesEn);
    expect(run(['rules'], { cwd, env: { LANG: 'da_DK.UTF-8' } }).stdout).toBe(rulesDa);
  });

  it('needs no sound workspace', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'nonsense: [' });
    expect(run(['rules'], { cwd })).toEqual({ code: 0, stdout: rulesEn, stderr: '' });
  });

  it.each([
    [
      'en',
      {
        id: 'missing-approval',
        severity: 'error',
        summary: 'A plan has been approved by somebody, on a day.',
        sources: [
          'document 001, line 29: approved in a month, not on a day',
          'document 003, line 281: the field for the approval is empty',
          'NIST SP 800-53, CP-2',
        ],
      },
    ],
    [
      'da',
      {
        id: 'missing-approval',
        severity: 'error',
        summary: 'En plan er godkendt af nogen, på en bestemt dag.',
        sources: [
          'document 001, line 29: approved in a month, not on a day',
          'document 003, line 281: the field for the approval is empty',
          'NIST SP 800-53, CP-2',
        ],
      },
    ],
  ])('gives each rule to programs with its words in %s', (lang, rule) => {
    const { code, stdout, stderr } = run(['rules', '--json', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = JSON.parse(stdout) as object[];
    expect(listed[1]).toEqual(rule);
    expect(listed.map((entry) => Object.keys(entry))).toEqual(
      listed.map(() => ['id', 'severity', 'summary', 'sources']),
    );
    expect(stdout).toBe(`${JSON.stringify(listed, null, 2)}\n`);
  });

  it('lists the same rules, levels and words for people and for programs', () => {
    const listed = JSON.parse(run(['rules', '--json']).stdout) as Record<string, string>[];
    const rows = rulesEn.trimEnd().split('\n');
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
      listed.map(({ id, severity, summary }) => [id, severity, summary]),
    );
  });
});

describe('plan kinds', () => {
  it.each(Object.entries(kinds))('lists all kinds, in %s where they have no language', (lang, some) => {
    const { code, stdout, stderr } = run(['kinds', '--lang', lang], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const width = Math.max(...packageKindNames().map((name) => name.length)) + 2;
    expect(lines.map((line) => line.slice(0, width).trim())).toEqual(packageKindNames());
    for (const [name, [, description]] of Object.entries(some))
      expect(lines).toContain(`${name.padEnd(width)}${description}`);
  });

  it.each(Object.entries(kinds))('gives them to programs, in %s', (lang, some) => {
    const { code, stdout, stderr } = run(['kinds', '--json', '--lang', lang], { cwd: folderWith() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = JSON.parse(stdout) as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(packageKindNames());
    const languages: Readonly<Record<string, string>> = { 'continuity-plan': 'en', indsatsplan: 'da' };
    for (const [name, [title, description]] of Object.entries(some))
      expect(listed).toContainEqual({ name, title, description, language: languages[name] ?? null });
  });

  it('speaks the language of the workspace to whoever asks for no other', () => {
    const cwd = folderWith({ 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' });
    expect(run(['kinds'], { cwd }).stdout).toContain('Registret over roller');
    expect(run(['kinds', '--lang', 'en'], { cwd }).stdout).toContain('The register of roles');
    expect(run(['kinds'], { cwd: folderWith(), env: { LANG: 'da_DK.UTF-8' } }).stdout).toContain(
      'Registret over roller',
    );
  });

  it.each([
    ['en', 'plan: Nothing is found at “other.yaml”.\n'],
    ['da', 'plan: Der findes intet på “other.yaml”.\n'],
  ])('cannot list those of a workspace that is not there (%s)', (lang, stderr) => {
    expect(run(['kinds', '--config', 'other.yaml', '--lang', lang], { cwd: folderWith() })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
  });
});
