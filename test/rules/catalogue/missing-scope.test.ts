import { describe, expect, it } from 'vitest';
import { missingScope } from '../../../src/rules/catalogue/missing-scope.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const path = 'plans/a.yaml';

it('misses the scope at the title', async () => {
  expect(await lintWith(missingScope, { [path]: samplePlan('unit: Rådhuset') })).toMatchObject([
    { severity: 'warning', place: `${path}:2:8`, shown: 'It-nedbrud', args: {} },
  ]);
});

describe('a plan that says what it covers', () => {
  it.each([
    ['covers: Nedbrud på rådhuset'],
    ['situation: { definition: Et nedbrud er mere end 30 minutter. }'],
    ['parent: stor'],
  ])('%s', async (lines) => {
    const files = {
      [path]: samplePlan(lines),
      'plans/b.yaml': samplePlan('id: stor\ncovers: Alle nedbrud'),
    };
    expect(await lintWith(missingScope, files)).toEqual([]);
  });

  it('says so in a section of plain words, or in its introduction', async () => {
    const files = {
      'plans/n.yaml': `kind: nodrutine
title: Journal
gjelder: Når journalen er nede
når: [{ when: Journalen svarer ikke }]
fremgangsmåte: [Ta frem permen]
tilbake: { criteria: [Alt virker], by: vakt }
kontakt: [vakt]
`,
      'plans/y.yaml': `kind: yingji-yuan
title: 信息系统
总则: { applies-to: 全院各科室。 }
组织机构: { text: 由领导小组指挥。 }
`,
    };
    expect(await lintWith(missingScope, files)).toEqual([]);
  });
});

it.each([
  ['excludes: Nedbrud i ét fagsystem'],
  ['situation: { text: Ingen kan logge ind. }'],
  ['parent: { title: Beredskabsplanen }'],
  ['parent: tom'],
])('does not take for a scope: %s', async (lines) => {
  const files = { [path]: samplePlan(lines), 'plans/b.yaml': samplePlan('id: tom\nstatus: retired') };
  expect(placesOf(await lintWith(missingScope, files))).toEqual([`${path}:2:8 missing-scope`]);
});

it('asks nothing of registers, binders, drafts and retired plans', async () => {
  const files = {
    [path]: samplePlan('status: retired'),
    'plans/b.yaml': samplePlan('status: draft'),
    'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten }'),
    'binders/b.yaml': 'kind: binder\ntitle: Mappe\ncopies: [{ number: 1, holder: a, place: b }]\n',
  };
  expect(await lintWith(missingScope, files)).toEqual([]);
});
