import { describe, expect, it } from 'vitest';
import { undefinedAbbreviation } from '../../../src/rules/catalogue/undefined-abbreviation.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const path = 'plans/a.yaml';

async function shorts(step: string, language = 'da', more: Record<string, string> = {}): Promise<unknown[]> {
  const plan = samplePlan(`language: ${language}\nhandling: [${JSON.stringify(step)}]`);
  const found = await lintWith(undefinedAbbreviation, { [path]: plan, ...more });
  return found.map(({ args }) => args['short']);
}

describe('what is explained nowhere', () => {
  it.each([
    ['da', 'Spørg ROC om vejen', ['ROC']],
    ['da', 'Ring til ROC-vagten og til ÆØC', ['ROC', 'ÆØC']],
    ['nb', 'Bruk BST først', ['BST']],
    ['en', 'Tell the EOC and the M3C', ['EOC', 'M3C']],
    ['zh', '启动BCP，再通知', ['BCP']],
    ['de', 'Die KEL einberufen', ['KEL']],
    ['da', 'ROC, ROC og atter ROC', ['ROC']],
    ['da', 'Tryk [ESC], og ring til ROC', ['ROC']],
    ['en', 'Check the DEL with the ROC', ['DEL', 'ROC']],
  ])('%s: %s', async (language, step, found) => {
    expect(await shorts(step, language)).toEqual(found);
  });
});

describe('what is plain', () => {
  it.each([
    ['da', 'Send en SMS fra en PC med UPS, print på A4'],
    ['da', 'Mød i lokale K05, skema F1, rum B1.02'],
    ['da', 'Ring til ROC (rednings- og overvågningscentralen), spørg ROC'],
    ['da', 'Overvågningscentralen (ROC) ved det, spørg ROC'],
    ['da', 'RØR IKKE, sluk ALDRIG'],
    ['da', 'STOP STRAKS MASKINEN HER'],
    ['en', 'Do NOT restart, NEVER sign out'],
    ['zh', '拨打（应急指挥中心，ECC）或ECC'],
    ['da', 'Skriv til vagt@ROC.example, se www.ROC.example'],
    ['da', 'Ring til McDonald og IoT'],
    ['da', 'Se bilag IV og VIII, betal 25 EUR, brug størrelse XXL'],
    ['de', 'Die Pumpe steht 12 m ü. NN'],
    ['en', 'Press [ESC], <CTRL>+<ALT>+<DEL> or [CTRL]-[C], then [ENTER]'],
    ['de', 'Taste [STRG]+[ENTF] oder <EINFG> drücken'],
    ['da', 'Ring til XX, TODO, eller TBD, se #REF! og [ROC-vagten]'],
  ])('%s: %s', async (language, step) => {
    expect(await shorts(step, language)).toEqual([]);
  });

  it('is the name of a role, a resource or a form', async () => {
    const more = {
      'registers/roles.yaml': sampleRoles('roc: { title: Vagten }\nit-vagt: { title: It-vagten (DRIFT) }'),
      'registers/resources.yaml': sampleResources('epj: { title: EPJ, type: system }'),
    };
    expect(await shorts('Spørg ROC, DRIFT og EPJ, ikke KMD', 'da', more)).toEqual(['KMD']);
  });

  it('is what the plan explains elsewhere', async () => {
    const plan = samplePlan(`
covers: Nedbrud i omsorgsjournalen (EOJ)
handling: [Åbn EOJ]`);
    expect(await lintWith(undefinedAbbreviation, { [path]: plan })).toEqual([]);
  });

  it('stands where nothing is urgent', async () => {
    const plan = samplePlan('covers: Nedbrud hos ROC\nopgaver: [Hjælp ROC]');
    expect(await lintWith(undefinedAbbreviation, { [path]: plan })).toEqual([]);
  });
});

it('is found in steps and the situation, once, at its first place', async () => {
  const plan = samplePlan(`
situation: { text: ROC svarer ikke, impossible: [At bruge KMD] }
handling: [{ do: Spørg ROC, note: Eller DMZ, steps: [Se i TBX] }]`);
  const found = await lintWith(undefinedAbbreviation, { [path]: plan });
  expect(found.map(({ place, shown, severity }) => `${place} ${shown} ${severity}`)).toEqual([
    `${path}:3:20 ROC info`,
    `${path}:3:59 KMD info`,
    `${path}:4:41 DMZ info`,
    `${path}:4:59 TBX info`,
  ]);
});
