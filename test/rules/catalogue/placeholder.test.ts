import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../src/host/locales.js';
import { wordFinding } from '../../../src/report/wording.js';
import { placeholder } from '../../../src/rules/catalogue/placeholder.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const question = 'Hur allvarliga är konsekvenserna för varje process efter olika lång tid?';

function lint(lines: string): Promise<Found[]> {
  return lintWith(placeholder, { [path]: samplePlan(lines) });
}

describe('every text of a document', () => {
  it('of the head', async () => {
    const found = await lint(`
title: It-nedbrud i [enhed]
owner: '[rolle]'
approved: { by: TODO, on: 2026-03-02 }`);
    expect(placesOf(found)).toEqual([
      `${path}:2:21 placeholder`,
      `${path}:3:9 placeholder`,
      `${path}:4:17 placeholder`,
    ]);
  });

  it('of the sections, however deep', async () => {
    const found = await lint(`
situation: { variants: [{ id: alt, title: XX }], systems: [{ system: TODO }] }
ledelse: { escalation: [{ when: '<hvornår>', to: [{ role: it-chef, say: '{{tekst}}' }] }] }`);
    expect(found.map(({ shown }) => shown)).toEqual(['XX', 'TODO', '<hvornår>', '{{tekst}}']);
  });

  it('of registers and binders', async () => {
    const files = {
      'binders/mappe.yaml':
        'kind: binder\ntitle: Mappe\nplans: [a]\ncopies: [{ number: 1, holder: XX, place: Kontor }]\n',
      'registers/resources.yaml': sampleResources('el: { title: Strøm, type: utility, where: TODO }'),
      'registers/roles.yaml': sampleRoles(
        'it-vagt: { title: It-vagten, phone: XX XX XX XX, email: xx@nordby.dk }',
      ),
    };
    expect(placesOf(await lintWith(placeholder, files))).toEqual([
      'binders/mappe.yaml:4:31 placeholder',
      'registers/resources.yaml:3:45 placeholder',
      'registers/roles.yaml:3:39 placeholder',
      'registers/roles.yaml:3:59 placeholder',
    ]);
  });

  it('of what is not decided yet', async () => {
    const files = {
      'binders/folder.yaml':
        'kind: binder\ntitle: Folder\nplans: [a]\ncopies: [{ number: 1, holder: TBA, place: Office }]\n',
      'registers/roles.yaml': sampleRoles(
        "chief: { title: tbd, phone: '×××××××' }\nlead: { title: ×××主任 }",
      ),
    };
    const found = await lintWith(placeholder, files, { configuration: { language: 'en' } });
    expect(found.map(({ shown }) => shown)).toEqual(['TBA', 'tbd', '×××××××', '×××']);
  });

  it('of keys that name something', async () => {
    const files = {
      'registers/resources.yaml': sampleResources(
        "mobil: { title: Mobiltelefon, type: channel, lasts: { '[ressource]': 3 h, XX: 2 h, stroem: 1 h } }",
      ),
    };
    const found = await lintWith(placeholder, files);
    expect(found.map(({ place, shown }) => `${place} ${shown}`)).toEqual([
      'registers/resources.yaml:3:58 [ressource]',
      'registers/resources.yaml:3:77 XX',
    ]);
    expect(found[0]?.args).toEqual({
      text: '[ressource]',
      about: 'How long it goes on without each thing it needs (battery, UPS, generator).',
      hint: 'endurance',
    });
  });

  it('of a key and its value, each for itself', async () => {
    const plan = `kind: kontinuitetsplan
title: Journal
inledning: När journalen är nere.
konsekvenser: [Ingen ser läkemedelslistan]
prioriteringsordning: [Dosering]
konsekvensnivå:
  - outage: { title: Ett dygn }
    impact: { '[process]': { level: severe, comment: '[varför?]' } }
backup: Varje natt.
reservrutin: [{ process: dosering, measures: [Dosera ur pappersjournalen] }]
ansvarsområden: [{ what: Pappersjournalen, role: it-vagt }]
kontaktlista: [it-vagt]
`;
    const found = await lintWith(placeholder, { 'plans/a.yaml': plan });
    expect(found.map(({ place, args }) => [place, args['text'], args['about']])).toEqual([
      ['plans/a.yaml:8:16', '[process]', question],
      ['plans/a.yaml:8:55', '[varför?]', question],
    ]);
  });

  it('but not ids that are keys, numbers and what is fine', async () => {
    const files = {
      'registers/roles.yaml': sampleRoles(
        "XX: { title: It-vagten, people: 3, note: 'Se [planen](plan.html)' }",
      ),
    };
    expect(await lintWith(placeholder, files)).toEqual([]);
  });
});

describe('the place', () => {
  it('is the placeholder itself in a text of several lines', async () => {
    const found = await lint(`
situation: |
  Ingen kan logge ind.
  Ring til [navn],
  eller til [stedfortræder].`);
    expect(placesOf(found)).toEqual([`${path}:5:12 placeholder`, `${path}:6:13 placeholder`]);
    expect(found.map(({ shown }) => shown)).toEqual(['[navn]', '[stedfortræder]']);
  });

  it('is the whole text where the placeholder is not in it as typed', async () => {
    const found = await lint('situation: "Ring til [n\\u0061vn]"');
    expect(found).toMatchObject([{ args: { text: '[navn]' }, shown: '"Ring til [n\\u0061vn]"' }]);
  });

  it('is the first one when the same is left twice', async () => {
    const found = await lint('situation: Ring til XX eller XX');
    expect(placesOf(found)).toEqual([`${path}:3:21 placeholder`]);
  });
});

describe('the hint', () => {
  it('is the question of the section in a kind with a language of its own', async () => {
    const [found] = await lint("handling: [{ do: Ring, note: '[hvad?]' }]");
    expect(found?.args).toEqual({ text: '[hvad?]', about: 'Hvad gøres, af hvem og hvor hurtigt?' });
  });

  it('is the meaning of the field outside sections, and where locales say it', async () => {
    const files = {
      'plans/a.yaml': samplePlan("unit: '[enhed]'"),
      'registers/roles.yaml': sampleRoles('it-vagt: { title: TODO, place: TODO, phone: [TODO] }'),
      'binders/b.yaml':
        "kind: binder\ntitle: B\nintroduction: '[tekst]'\ncopies: [{ number: 1, holder: a, place: b }]\n",
    };
    const found = await lintWith(placeholder, files);
    expect(found.map(({ args }) => [args['hint'], args['about']])).toEqual([
      ['kind:binder.introduction', 'How the binder is used.'],
      ['plan-head.unit', 'The department or institution that the plan is for.'],
      ['role.title', 'What the role is called.'],
      ['role.place', 'Where the role can be found on foot.'],
      ['phone', 'A telephone number, as dialled in the country of the workspace or with + and country code.'],
    ]);
  });

  it('is not that some text belongs there', async () => {
    const files = { 'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, note: TODO }') };
    const [found] = await lintWith(placeholder, files, { configuration: { language: 'en' } });
    expect(found?.args['about']).toBe('');
  });

  it.each([
    ['en', "The role's name: [What the role is called.]", undefined],
    ['da', '[Hvad rollen hedder.]', undefined],
    ['da', '[What the role is called.]', 'Hvad rollen hedder.'],
    ['en', '[hvad?]', 'What the role is called.'],
  ])('is not said in %s when it is what stands there: %s', async (language, title, said) => {
    const files = { 'registers/roles.yaml': sampleRoles(`it-vagt: { title: "${title}", people: 2 }`) };
    const [found] = await lintWith(placeholder, files);
    const { advice = '' } = found ? wordFinding(found, localeFor(language)) : {};
    const nothing = {
      en: 'Write what belongs here: “title” cannot be left out.',
      da: 'Skriv det, der hører til her: “title” kan ikke udelades.',
    };
    if (said === undefined) expect(advice).toBe(nothing[language as 'en' | 'da']);
    else expect(advice.endsWith(`: ${said}`)).toBe(true);
  });
});

it('is an error, and a warning in a draft', async () => {
  expect(await lint('situation: TODO')).toMatchObject([{ code: 'placeholder', severity: 'error' }]);
  expect(await lint('status: draft\nsituation: TODO')).toMatchObject([{ severity: 'warning' }]);
});

describe('the advice not to leave out', () => {
  const needed = async (lines: string): Promise<unknown[]> =>
    (await lint(lines)).map(({ args }) => args['needed']);

  it.each([
    ["situation: '[hvad?]'", ['situation']],
    ["handling: ['[hvad?]']", ['handling']],
    ["handling: [Ring, '[hvad?]']", [undefined]],
    ["handling: [Ring, { do: '[hvad?]', by: it-vagt }]", ['do']],
    ["handling: [{ do: Ring, note: '[hvad?]' }]", [undefined]],
    ["opmærksomhedspunkter: ['[hvad?]']", [undefined]],
    ["unit: '[enhed]'", [undefined]],
  ])('is given for what the schemas ask for: %s', async (lines, names) => {
    expect(await needed(lines)).toEqual(names);
  });

  it('takes the place of the advice to remove the line, where the question of the section stands there', async () => {
    const [found] = await lint(
      "situation: '[Hvad er der sket, hvornår er det kritisk, og hvilke systemer og borgere rammer det?]'",
    );
    const { advice } = found ? wordFinding(found, localeFor('da')) : {};
    expect(advice).toBe('Skriv det, der hører til her: “situation” kan ikke udelades.');
  });
});
