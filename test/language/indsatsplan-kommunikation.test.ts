import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('a message', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['no sender', '  - from: presse\n    to:', '  - to:', ['136:5 shape/missing-key [to] lacks from']],
    [
      'no audience',
      "    to: [borgere, 'private leverandører']\n",
      '',
      ['136:5 shape/missing-key [from] lacks to'],
    ],
    [
      'neither of the two',
      "  - from: presse\n    to: [borgere, 'private leverandører']\n    via",
      '  - via',
      ['136:5 shape/missing-key [via] lacks from', '136:5 shape/missing-key [via] lacks to'],
    ],
    ['a sender without a value', '  - from: presse', '  - from:', ['136:5 shape/empty [from]']],
    ['two senders', '  - from: presse', '  - from: [presse, leder]', ['136:5 shape/not-string [from]']],
    ['a mistyped sender', '  - from: presse', '  - frm: presse', ['136:5 shape/unknown-key [frm] -> from']],
    ['one audience without brackets', "    to: [borgere, 'private leverandører']", '    to: borgere', []],
    [
      'an audience of none',
      "    to: [borgere, 'private leverandører']",
      '    to: []',
      ['137:5 shape/empty [to]'],
    ],
    [
      'an audience without a value',
      "    to: [borgere, 'private leverandører']",
      '    to:',
      ['137:5 shape/empty [to]'],
    ],
    [
      'an audience that is a block',
      "    to: [borgere, 'private leverandører']",
      '    to: { role: borgere }',
      ['137:5 shape/not-string [to]'],
    ],
    ['several channels', '    via: lokalradio', '    via: [lokalradio, opslag]', []],
    ['no channels', '    via: lokalradio', '    via: []', ['138:5 shape/empty [via]']],
    ['an empty channel', '    via: lokalradio', '    via: ""', ['138:10 shape/empty [""]']],
    [
      'a mistyped channel',
      '    via: lokalradio',
      '    viaa: lokalradio',
      ['138:5 shape/unknown-key [viaa] -> via'],
    ],
    [
      'a subject that is a list',
      '    about: Status',
      '    about: [Status]',
      ['139:5 shape/not-string [about]'],
    ],
    ['a subject without a value', '    about: Status', '    about:', ['139:5 shape/empty [about]']],
    [
      'a mistyped subject',
      '    about: Status',
      '    abuot: Status',
      ['139:5 shape/unknown-key [abuot] -> about'],
    ],
    [
      'a scope without a value',
      '    scope: totalt\n    hours: Mo-Fr 09:00-15:00',
      '    scope:\n    hours: Mo-Fr 09:00-15:00',
      ['140:5 shape/empty [scope]'],
    ],
    [
      'hours in a block',
      '    hours: Mo-Fr 09:00-15:00',
      '    hours: { Mo: 9 }',
      ['141:5 shape/not-string [hours]'],
    ],
    ['a delay without a unit', '    after: 2 h', '    after: 2', ['142:12 shape/bad-duration [2]']],
    ['a delay in capitals', '    after: 2 h', '    after: 2 Hours', ['142:12 shape/bad-duration [2 Hours]']],
    ['a delay without a value', '    after: 2 h', '    after:', ['142:5 shape/empty [after]']],
    ['a mistyped delay', '    after: 2 h', '    efter: 2 h', ['142:5 shape/unknown-key [efter] -> after']],
    [
      'a condition in a list',
      '    when: Når nedbruddet varer ved',
      '    when: [Altid]',
      ['143:5 shape/not-string [when]'],
    ],
    ['words without a value', '    text: Vi arbejder på sagen.', '    text:', ['144:5 shape/empty [text]']],
    [
      'words that are a list',
      '    text: Vi arbejder på sagen.',
      '    text: [Vi, arbejder]',
      ['144:5 shape/not-string [text]'],
    ],
    [
      'a key of a hop',
      '    text: Vi arbejder på sagen.',
      '    say: Vi arbejder på sagen.',
      ['144:5 shape/unknown-key [say]'],
    ],
    [
      'a sentence',
      'kommunikation:\n',
      'kommunikation:\n  - Presse skriver\n',
      ['136:5 shape/not-object [Presse skriver]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
