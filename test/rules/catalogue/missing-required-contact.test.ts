import { describe, expect, it } from 'vitest';
import { packageKindNames, vocabulary } from '../../../src/host/kinds.js';
import { compileValidator } from '../../../src/language/compile.js';
import { readDocument } from '../../../src/language/document.js';
import { composeKind } from '../../../src/language/kind.js';
import { missingRequiredContact } from '../../../src/rules/catalogue/missing-required-contact.js';
import { runRules } from '../../../src/rules/engine.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { settingsOf } from '../../../src/workspace/settings.js';
import { linkWorkspace } from '../../../src/workspace/workspace.js';
import { kinds } from '../../support/workspace.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const register = sampleRoles(`
it-vagt: { title: It-vagten, function: duty-officer }
krisestab: { title: Krisestaben, function: crisis-staff }`);

function lint(lines: string, roles: string = register): Promise<Found[]> {
  return lintWith(missingRequiredContact, { [path]: samplePlan(lines), 'registers/roles.yaml': roles });
}

describe('a function that the kind asks for', () => {
  it('is filled by a role of the register', async () => {
    expect(await lint('kontakt: [it-vagt, krisestab]')).toEqual([]);
  });

  it('is filled by a role that the plan adds a number to', async () => {
    expect(await lint('kontakt: [{ role: krisestab, phone: 88 88 80 01 }]')).toEqual([]);
  });

  it('is missing when only other functions are listed, shown at the list', async () => {
    const found = await lint('kontakt:\n  - it-vagt');
    expect(placesOf(found)).toEqual([`${path}:3:1 missing-required-contact`]);
    expect(found[0]).toMatchObject({
      shown: 'kontakt',
      severity: 'error',
      args: { function: 'crisis-staff', list: 'Kontaktoplysninger', candidates: ['krisestab'] },
    });
  });

  it('is not filled by a role that only sounds like it', async () => {
    const found = await lint('kontakt: [{ role: stab, title: Krisestaben, phone: 112 }]');
    expect(found).toHaveLength(1);
  });

  it('is not filled by a role elsewhere in the plan', async () => {
    expect(await lint('alarmering: [{ call: krisestab }]')).toHaveLength(1);
  });

  it('suggests every role of the register that has it', async () => {
    const roles = sampleRoles(`
it-vagt: { title: It-vagten }
krisestab: { title: Krisestaben, function: crisis-staff }
stabschef: { title: Stabschefen, function: crisis-staff }`);
    const [found] = await lint('', roles);
    expect(found?.args).toMatchObject({ candidates: ['krisestab', 'stabschef'] });
  });

  it('suggests nobody when no role has it', async () => {
    const [found] = await lint('', sampleRoles('it-vagt: { title: It-vagten }'));
    expect(found?.args).toEqual({ function: 'crisis-staff', list: 'Kontaktoplysninger' });
  });

  it('is a warning in a draft', async () => {
    expect(await lint('status: draft')).toMatchObject([{ severity: 'warning' }]);
  });
});

it('stays silent when a register could not be read', async () => {
  const files = { [path]: samplePlan('') };
  expect(await lintWith(missingRequiredContact, files)).toHaveLength(1);
  expect(await lintWith(missingRequiredContact, files, { complete: false })).toEqual([]);
});

it('asks nothing of documents whose kind asks for nothing', async () => {
  expect(await lintWith(missingRequiredContact, { 'registers/roles.yaml': register })).toEqual([]);
});

describe('a kind of the workspace’s own', () => {
  const schema = {
    kind: 'tavle',
    title: 'Tavle',
    head: { $ref: '#/$defs/plan-head' },
    properties: {
      ringeliste: {
        type: 'array',
        items: { $ref: '#/$defs/role-reference' },
        functions: ['supplier', 'it-support'],
      },
    },
    required: ['ringeliste'],
  } as const;
  const kind = composeKind(schema, vocabulary());
  const own = { kind, validate: compileValidator(kind.schema) };
  const all = {
    names: [...packageKindNames(), 'tavle'],
    get: async (name: string) => (name === 'tavle' ? own : kinds.get(name)),
  };

  async function lintBoard(list: string): Promise<unknown[]> {
    const board = `kind: tavle\ntitle: Tavle\nringeliste: ${list}\n`;
    const roles = sampleRoles('a: { title: A, function: supplier }\nb: { title: B, function: it-support }');
    const readings = await Promise.all([
      readDocument('tavle.yaml', board, all),
      readDocument('roles.yaml', roles, all),
    ]);
    const documents = readings.flatMap(({ document }) => document ?? []);
    expect(documents).toHaveLength(2);
    const workspace = linkWorkspace(documents, settingsOf(undefined, 'da'), true);
    const found = await runRules({ workspace, rules: [missingRequiredContact], asOf: '2026-06-01' });
    return found.map(({ args }) => args);
  }

  it('can ask for several functions of a plain list of roles', async () => {
    expect(await lintBoard('[a, b]')).toEqual([]);
    expect(await lintBoard('[a]')).toEqual([
      { function: 'it-support', list: 'ringeliste', candidates: ['b'] },
    ]);
    expect(await lintBoard('[ukendt]')).toMatchObject([{ function: 'supplier' }, { function: 'it-support' }]);
  });
});
