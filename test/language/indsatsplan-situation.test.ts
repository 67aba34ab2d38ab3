import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('the situation', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['a text without a value', '  text: Systemerne er nede.', '  text:', ['43:3 shape/empty [text]']],
    [
      'a text in paragraphs of a list',
      '  text: Systemerne er nede.',
      '  text: [Systemerne er nede.]',
      ['43:3 shape/not-string [text]'],
    ],
    [
      'a mistyped text',
      '  text: Systemerne er nede.',
      '  txt: Systemerne er nede.',
      ['43:3 shape/unknown-key [txt] -> text'],
    ],
    [
      'a definition that is a list',
      '  definition: Intet svar i ti minutter.',
      '  definition:\n    - Intet svar',
      ['44:3 shape/not-string [definition]'],
    ],
    [
      'an empty definition',
      '  definition: Intet svar i ti minutter.',
      "  definition: ''",
      ["44:15 shape/empty ['']"],
    ],
    [
      'a mistyped definition',
      '  definition: Intet',
      '  definiton: Intet',
      ['44:3 shape/unknown-key [definiton] -> definition'],
    ],
    [
      'one impossible thing without a dash',
      '  impossible:\n    - Slå op i journalen\n    - Sende mail\n',
      '  impossible: Sende mail\n',
      ['45:15 shape/not-array [Sende mail]'],
    ],
    [
      'nothing impossible',
      '  impossible:\n    - Slå op i journalen\n    - Sende mail\n',
      '  impossible: []\n',
      ['45:3 shape/empty [impossible]'],
    ],
    ['an empty dash', '    - Sende mail', '    -', ['47:6 shape/empty []']],
    [
      'an impossible thing with a colon',
      '    - Sende mail',
      '    - Sende: mail',
      ['47:7 shape/not-string [Sende]'],
    ],
    [
      'a mistyped list',
      '  impossible:',
      '  imposible:',
      ['45:3 shape/unknown-key [imposible] -> impossible'],
    ],
    [
      'a key that belongs to a step',
      '  definition: Intet',
      '  note: x\n  definition: Intet',
      ['44:3 shape/unknown-key [note]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the variants', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'none',
      '  variants:\n    - id: ét-system\n      title: Ét system er nede\n      when: Kun ét program svarer ikke\n      criticality: noticeable\n      after: 4 h\n    - id: totalt\n      title: Totalt nedbrud\n      activates: it-plan\n',
      '  variants: []\n',
      ['48:3 shape/empty [variants]'],
    ],
    [
      'a variant as a plain id',
      '    - id: totalt\n      title: Totalt nedbrud\n      activates: it-plan',
      '    - totalt',
      ['54:7 shape/not-object [totalt]'],
    ],
    [
      'a map in place of the list',
      '    - id: ét-system\n      title: Ét system er nede\n      when: Kun ét program svarer ikke\n      criticality: noticeable\n      after: 4 h\n    - id: totalt\n      title: Totalt nedbrud\n      activates: it-plan',
      '    totalt:\n      title: Totalt nedbrud',
      ['48:3 shape/not-array [variants]'],
    ],
    [
      'no id',
      '    - id: totalt\n      title: Totalt nedbrud',
      '    - title: Totalt nedbrud',
      ['54:7 shape/missing-key [title] lacks id'],
    ],
    [
      'no title',
      '    - id: totalt\n      title: Totalt nedbrud',
      '    - id: totalt',
      ['54:7 shape/missing-key [id] lacks title'],
    ],
    [
      'neither of the two',
      '    - id: totalt\n      title: Totalt nedbrud\n',
      '    - ',
      ['54:13 shape/missing-key [activates] lacks id', '54:13 shape/missing-key [activates] lacks title'],
    ],
    ['an id with a space', 'id: totalt\n', 'id: totalt nedbrud\n', ['54:11 shape/bad-id [totalt nedbrud]']],
    ['an id without a value', 'id: totalt\n', 'id:\n', ['54:7 shape/empty [id]']],
    ['an empty title', 'title: Ét system er nede', 'title:', ['50:7 shape/empty [title]']],
    [
      'a condition that is a list',
      'when: Kun ét program svarer ikke',
      'when: [Kun ét program]',
      ['51:7 shape/not-string [when]'],
    ],
    [
      'a mistyped condition',
      'when: Kun ét program svarer ikke',
      'wen: Kun ét program svarer ikke',
      ['51:7 shape/unknown-key [wen] -> when'],
    ],
    [
      'a criticality in Danish',
      'criticality: noticeable',
      'criticality: kritisk',
      ['52:20 shape/not-allowed [kritisk]'],
    ],
    [
      'a criticality with a space for a hyphen',
      'criticality: noticeable',
      'criticality: highly critical',
      ['52:20 shape/not-allowed [highly critical] -> highly-critical'],
    ],
    [
      'a mistyped criticality',
      'criticality: noticeable',
      'criticality: noticable',
      ['52:20 shape/not-allowed [noticable] -> noticeable'],
    ],
    ['an empty criticality', 'criticality: noticeable', 'criticality:', ['52:7 shape/empty [criticality]']],
    [
      'a mistyped key of the criticality',
      '      criticality: noticeable',
      '      critical: noticeable',
      ['52:7 shape/unknown-key [critical] -> criticality'],
    ],
    ['a length in Danish', 'after: 4 h', 'after: 4 timer', ['53:14 shape/bad-duration [4 timer]']],
    ['a length without a unit', 'after: 4 h', 'after: 4', ['53:14 shape/bad-duration [4]']],
    ['a length in capitals', 'after: 4 h', 'after: 4 H', ['53:14 shape/bad-duration [4 H]']],
    [
      'a plan that takes over, written out',
      'activates: it-plan',
      'activates: { title: IT-planen, where: Rum 2 }',
      [],
    ],
    [
      'two plans that take over',
      'activates: it-plan',
      'activates: [it-plan, anden]',
      ['56:7 shape/not-object [activates]'],
    ],
    ['no plan that takes over', 'activates: it-plan', 'activates:', ['56:7 shape/empty [activates]']],
    [
      'a mistyped key of that plan',
      'activates: it-plan',
      'activates: { pln: it-plan }',
      ['56:20 shape/unknown-key [pln] -> plan'],
    ],
    [
      'the British spelling',
      'activates: it-plan',
      'activate: it-plan',
      ['56:7 shape/unknown-key [activate] -> activates'],
    ],
    ['a key of a system', '      activates: it-plan', '      risk: x', ['56:7 shape/unknown-key [risk]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the critical systems', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'one alone without a dash',
      '  systems:\n    - system: nødkald\n      criticality: highly-critical\n      after: PT30M\n      risk: Ingen hører *nødkaldet*.\n    - omsorgssystem',
      '  systems: omsorgssystem',
      ['57:12 shape/not-array [omsorgssystem]'],
    ],
    [
      'no system',
      '    - system: nødkald\n      criticality: highly-critical',
      '    - criticality: highly-critical',
      ['58:7 shape/missing-key [criticality] lacks system'],
    ],
    ['a system without a value', '    - system: nødkald', '    - system:', ['58:7 shape/empty [system]']],
    [
      'several systems in one entry',
      '    - system: nødkald',
      '    - system: [nødkald, journal]',
      ['58:7 shape/not-string [system]'],
    ],
    [
      'a mistyped system',
      '    - system: nødkald',
      '    - sytem: nødkald',
      ['58:7 shape/unknown-key [sytem] -> system'],
    ],
    [
      'a criticality that does not exist',
      'criticality: highly-critical',
      'criticality: low',
      ['59:20 shape/not-allowed [low]'],
    ],
    [
      'a criticality with an underscore',
      'criticality: highly-critical',
      'criticality: highly_critical',
      ['59:20 shape/not-allowed [highly_critical] -> highly-critical'],
    ],
    ['an ISO duration without its T', 'after: PT30M', 'after: P30', ['60:14 shape/bad-duration [P30]']],
    ['an ISO duration in seconds', 'after: PT30M', 'after: PT30S', ['60:14 shape/bad-duration [PT30S]']],
    ['an ISO duration without a number', 'after: PT30M', 'after: PT', ['60:14 shape/bad-duration [PT]']],
    [
      'a risk that is a list',
      'risk: Ingen hører *nødkaldet*.',
      'risk: [Ingen]',
      ['61:7 shape/not-string [risk]'],
    ],
    ['an empty risk', 'risk: Ingen hører *nødkaldet*.', "risk: ''", ["61:13 shape/empty ['']"]],
    ['a key of a variant', '      risk: Ingen', '      title: Ingen', ['61:7 shape/unknown-key [title]']],
    ['an empty dash', '    - omsorgssystem', '    -', ['62:6 shape/empty []']],
    ['an empty block', '    - omsorgssystem', '    - {}', ['62:7 shape/missing-key [{}] lacks system']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
