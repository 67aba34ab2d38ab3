import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('who may call in staff', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['no role', '      role: nattevagt\n', '', ['117:7 shape/missing-key [shift] lacks role']],
    ['no permission', '      may: Indkalde to vikarer\n', '', ['117:7 shape/missing-key [shift] lacks may']],
    ['a role without a value', 'role: nattevagt', 'role:', ['119:7 shape/empty [role]']],
    ['two roles', 'role: nattevagt', 'role: [nattevagt, dagvagt]', ['119:7 shape/not-string [role]']],
    [
      'a permission that is a list',
      'may: Indkalde to vikarer',
      'may: [Indkalde]',
      ['120:7 shape/not-string [may]'],
    ],
    ['a permission that is a truth', 'may: Indkalde to vikarer', 'may: yes', []],
    ['a permission without a value', 'may: Indkalde to vikarer', 'may:', ['120:7 shape/empty [may]']],
    ['a mistyped permission', 'may: Indkalde', 'my: Indkalde', ['120:7 shape/unknown-key [my] -> may']],
    ['a shift that is a list', 'shift: Nat', 'shift: [Nat]', ['117:7 shape/not-string [shift]']],
    ['a shift without a value', 'shift: Nat', 'shift:', ['117:7 shape/empty [shift]']],
    ['a mistyped shift', 'shift: Nat', 'shfit: Nat', ['117:7 shape/unknown-key [shfit] -> shift']],
    [
      'hours that are a list',
      'hours: Mo-Su 23:00-07:00',
      'hours: [Mo-Su 23:00-07:00]',
      ['118:7 shape/not-string [hours]'],
    ],
    ['hours without a value', 'hours: Mo-Su 23:00-07:00', 'hours:', ['118:7 shape/empty [hours]']],
    [
      'a condition that is a block',
      'when: Flere end ti kald',
      'when: { kald: 10 }',
      ['121:7 shape/not-string [when]'],
    ],
    [
      'a key of a leader',
      '      when: Flere end ti kald',
      '      with: Flere end ti kald',
      ['121:7 shape/unknown-key [with]'],
    ],
    [
      'a sentence',
      '    - shift: Nat\n      hours: Mo-Su 23:00-07:00\n      role: nattevagt\n      may: Indkalde to vikarer\n      when: Flere end ti kald',
      '    - nattevagt',
      ['117:7 shape/not-object [nattevagt]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('a group', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'no name',
      '    - name: Medicinholdet\n      lead: farmakonom',
      '    - lead: farmakonom',
      ['123:7 shape/missing-key [lead] lacks name'],
    ],
    ['a name without a value', '    - name: Medicinholdet', '    - name:', ['123:7 shape/empty [name]']],
    [
      'a plain name',
      '    - name: Medicinholdet\n',
      '    - Holdet\n    - name: Medicinholdet\n',
      ['123:7 shape/not-object [Holdet]'],
    ],
    [
      'a mistyped name',
      '    - name: Medicinholdet',
      '    - nam: Medicinholdet',
      ['123:7 shape/unknown-key [nam] -> name'],
    ],
    ['two leads', 'lead: farmakonom', 'lead: [farmakonom, læge]', ['124:7 shape/not-string [lead]']],
    ['a lead without a value', 'lead: farmakonom', 'lead:', ['124:7 shape/empty [lead]']],
    [
      'a mistyped lead',
      'lead: farmakonom',
      'leader: farmakonom',
      ['124:7 shape/unknown-key [leader] -> lead'],
    ],
    ['two deputies', 'deputy: assistent', 'deputy: [assistent]', ['125:7 shape/not-string [deputy]']],
    ['a deputy without a value', 'deputy: assistent', 'deputy:', ['125:7 shape/empty [deputy]']],
    ['one member without brackets', 'members: [portør, chauffør]', 'members: portør', []],
    ['no members', 'members: [portør, chauffør]', 'members: []', ['126:7 shape/empty [members]']],
    ['an empty member', 'members: [portør, chauffør]', "members: [portør, '']", ["126:25 shape/empty ['']"]],
    [
      'a member that is a block',
      'members: [portør, chauffør]',
      'members: [{ role: portør }]',
      ['126:19 shape/not-string [role]'],
    ],
    [
      'a mistyped list of members',
      'members: [portør',
      'member: [portør',
      ['126:7 shape/unknown-key [member] -> members'],
    ],
    ['several duties', 'duties: Deler medicin ud', 'duties: [Deler ud, Henter]', []],
    ['no duties', 'duties: Deler medicin ud', 'duties: []', ['127:7 shape/empty [duties]']],
    ['duties without a value', 'duties: Deler medicin ud', 'duties:', ['127:7 shape/empty [duties]']],
    [
      'a mistyped list of duties',
      'duties: Deler',
      'dutys: Deler',
      ['127:7 shape/unknown-key [dutys] -> duties'],
    ],
    [
      'a key of a leader',
      'duties: Deler medicin ud',
      'does: Deler medicin ud',
      ['127:7 shape/unknown-key [does]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('relief and equipment', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'a relief that is a list',
      '  relief: Afløsning hver sjette time.',
      '  relief: [Afløsning]',
      ['128:3 shape/not-string [relief]'],
    ],
    [
      'a relief without a value',
      '  relief: Afløsning hver sjette time.',
      '  relief:',
      ['128:3 shape/empty [relief]'],
    ],
    [
      'a mistyped relief',
      '  relief: Afløsning',
      '  releif: Afløsning',
      ['128:3 shape/unknown-key [releif] -> relief'],
    ],
    [
      'nothing named',
      '    - what: Håndradio\n      count: 4',
      '    - count: 4',
      ['130:7 shape/missing-key [count] lacks what'],
    ],
    ['a thing without a value', '    - what: Håndradio', '    - what:', ['130:7 shape/empty [what]']],
    [
      'a thing with its number as a block',
      '    - what: Håndradio',
      '    - what: { Håndradio: 4 }',
      ['130:7 shape/not-string [what]'],
    ],
    ['a number in words', '      count: 4', '      count: fire pr. etage', []],
    ['a number that is a list', '      count: 4', '      count: [4]', ['131:7 shape/not-string [count]']],
    ['a number without a value', '      count: 4', '      count:', ['131:7 shape/empty [count]']],
    ['a mistyped number', '      count: 4', '      antal: 4', ['131:7 shape/unknown-key [antal]']],
    ['a place without a value', '      where: Depot B', '      where:', ['132:7 shape/empty [where]']],
    [
      'two places',
      '      where: Depot B',
      '      where: [Depot A, Depot B]',
      ['132:7 shape/not-string [where]'],
    ],
    [
      'a mistyped place',
      '      where: Depot B',
      '      were: Depot B',
      ['132:7 shape/unknown-key [were] -> where'],
    ],
    [
      'two resources',
      '      resource: radioer',
      '      resource: [radioer]',
      ['133:7 shape/not-string [resource]'],
    ],
    [
      'a mistyped resource',
      '      resource: radioer',
      '      ressource: radioer',
      ['133:7 shape/unknown-key [ressource] -> resource'],
    ],
    ['an empty dash', '    - Lommelygter', '    -', ['134:6 shape/empty []']],
    ['an empty text', '    - Lommelygter', '    - ""', ['134:7 shape/empty [""]']],
    ['an empty block', '    - Lommelygter', '    - {}', ['134:7 shape/missing-key [{}] lacks what']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the section', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'a mistyped part',
      '  authority:\n',
      '  authorities:\n',
      ['116:3 shape/unknown-key [authorities] -> authority'],
    ],
    ['a part in Danish', '  groups:\n', '  grupper:\n', ['122:3 shape/unknown-key [grupper]']],
    [
      'equipment that is a text',
      '  equipment:\n    - what: Håndradio\n      count: 4\n      where: Depot B\n      resource: radioer\n    - Lommelygter',
      '  equipment: Lommelygter',
      ['129:14 shape/not-array [Lommelygter]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
