import { describe, expect, it } from 'vitest';
import { findPlaceholders, hasPlaceholder } from '../../src/rules/placeholders.js';

describe('what is left to be filled in', () => {
  it.each([
    ['[navn]', ['[navn]']],
    ['[Hvad er der sket?]', ['[Hvad er der sket?]']],
    ['Ring til [navn] på [nummer].', ['[navn]', '[nummer]']],
    ['Ring til [navn <b>på</b> vagten]', ['[navn <b>på</b> vagten]']],
    ['[navn] (vagt)', ['[navn]']],
    ['[navn]: 88 88 80 01', ['[navn]']],
    ['Ring til **[navn]** nu', ['[navn]']],
    ['- [ ] Ring til [navn]', ['[navn]']],
    ['[…]', ['[…]']],
    ['Ring til [navn på\nvagten]', ['[navn på\nvagten]']],
    ['{{ organisation }}', ['{{ organisation }}']],
    ['{{}}', ['{{}}']],
    ['<navn på vagten>', ['<navn på vagten>']],
    ['XX', ['XX']],
    ['XX XX XX XX', ['XX XX XX XX']],
    ['Ring xx.xx', ['xx.xx']],
    ['xx@nordby.dk', ['xx']],
    ['XX+', ['XX']],
    ['XXXXXXXXX有限公司', ['XXXXXXXXX']],
    ['TODO: find nummeret', ['TODO']],
    ['Udfyldes senere', ['Udfyldes senere']],
    ['Nummeret: fylles ut senere.', ['fylles ut senere']],
    ['Namn kommer', ['Namn kommer']],
    ['Leitung: Name folgt', ['Name folgt']],
    ['联系人待补充。', ['待补充']],
    ['组长（待定）', ['（待定）']],
    ['TBD', ['TBD']],
    ['tbd', ['tbd']],
    ['Tba.', ['Tba']],
    ['Holder: TBA', ['TBA']],
    ['tbc', ['tbc']],
    ['(tbc)', ['tbc']],
    ['×××主任', ['×××']],
    ['联系人×××，电话××××××××，××医院', ['×××', '××××××××', '××']],
    ['ＸＸ科，ｘｘｘ', ['ＸＸ', 'ｘｘｘ']],
    ['20××年×月', ['××']],
    ['138××××1234', ['××××']],
    ['Ring ×× ×× ×× ××', ['×× ×× ×× ××']],
    ['某某医院', ['某某']],
    ['张某某签字', ['某某']],
    ['负责人：某某某', ['某某某']],
    ['FIXME!', ['FIXME']],
    ['Ring til …', ['…']],
    ['...', ['...']],
    ['Svar: "…"', ['…']],
    ['(…)', ['…']],
    ['Nummer 3: …, side 4', ['…']],
    ['Ring 88 … til vagten 2', ['…']],
    ['立即通知信息中心(电话:** ),并向病人做好解释', ['**']],
    ['联系____科长', ['____']],
    ['自____年__月__日起', ['____', '__']],
    ['联系人____，电话________', ['____', '________']],
    ['20__年__月', ['__']],
    ['负责人：__（__）', ['__']],
    ['Navn: ____', ['____']],
    ['Ring til ??? på nummer ????', ['???', '????']],
    ['88 88 ????', ['????']],
    ['负责人：？？？', ['？？？']],
    ['To be confirmed', ['To be confirmed']],
    ['(to be determined)', ['to be determined']],
    ['Noch zu klären.', ['Noch zu klären']],
    ['NN', ['NN']],
    ['Stedfortræder: N.N.', ['N.N.']],
    ['待定', ['待定']],
    ['<Enter the name>', ['<Enter the name>']],
    ['Ring [shift] leader', ['[shift]']],
    ['[A]', ['[A]']],
    ['[Navn]+[B]', ['[Navn]']],
    ['[Navn]-[Vagt]', ['[Navn]', '[Vagt]']],
    ['……', ['……']],
    ['负责人：……', ['……']],
    ['（……）', ['……']],
    ['电话：**61', ['**']],
    ['***61*70102030#', ['***']],
  ])('%s', (text, found) => {
    expect(findPlaceholders(text)).toEqual(found);
    expect(hasPlaceholder(text)).toBe(true);
  });

  it('is named once, in the order of the text', () => {
    expect(findPlaceholders('XX, [navn], XX og TODO, [navn]')).toEqual(['XX', '[navn]', 'TODO']);
  });
});

describe('what only looks like it', () => {
  it.each([
    '',
    'Ring til vagten.',
    '[planen](plan.html)',
    '![kort](kort.png)',
    '[planen][1]',
    '[1]: https://nordby.example',
    'Se note [1].',
    '- [ ] ring\n- [x] skriv\n- [X] kør',
    'C[3]',
    '**fed** og **mere fed**',
    '**fed\nover to linjer**',
    '***fed og kursiv***',
    '***',
    '* punkt\n* punkt',
    '<https://nordby.example>',
    '<vagt@nordby.example>',
    '< 6 h',
    'a < b og b > a',
    'osv...',
    'Vent lidt…',
    'Skriv R1, R2 … R9, eller 1 ... 9',
    'Spørg “Er du der?”...',
    'Sig (stille)…',
    '说明情况：地点、人数……给出故障单号',
    '等等……',
    '从1……9中选',
    'XXL',
    'x',
    'Max',
    'todo-listen',
    '3 × 4',
    '10×20 cm',
    '10××20',
    '2 ×× dagligt',
    '210 × 297 × 3 mm',
    '５×５',
    'Ａ×Ｂ',
    'tbd@nordby.example',
    'https://nordby.example/tba',
    'tba.pdf',
    'tbassen',
    'Isolation ved tbc',
    '某医院',
    'METODOLOGI',
    '{ a: b }',
    'my__name',
    'a__ b',
    '__init__',
    '__fed__ og __mere fed__',
    '（__注意__）',
    '2__3',
    'Er der nogen???',
    'Hvad?!???',
    '“Hvorfor”???',
    '为什么？？？',
    'Diagnosis to be confirmed by the doctor on call',
    '12 m über NN',
    'Press <Enter>, then <enter>',
    'Taste <F5>, dann <Umschalt>',
    'Press [Ctrl]+[Alt]+[Del]',
    'Press [Ctrl]-[C] or <Ctrl> - <V>',
    'Tast **21*70102030#',
    'Tast **61*70102030**20# og *21*70102030#',
    'Slå **62# fra',
    'Press [Ctrl] + [C] or <Ctrl>+<V> or [Alt+F4] or <Alt Gr-Q>',
  ])('%s', (text) => {
    expect(findPlaceholders(text)).toEqual([]);
    expect(hasPlaceholder(text)).toBe(false);
  });
});

describe('the letters TBC', () => {
  it.each(['da', 'nb', 'sv', 'de'])('are an illness in %s, but where nothing else is said', (language) => {
    expect(findPlaceholders('Isolation ved TBC', language)).toEqual([]);
    expect(findPlaceholders('TBC: [navn]', language)).toEqual(['[navn]']);
    expect(findPlaceholders('(TBC)', language)).toEqual(['TBC']);
  });

  it('are still to come in other languages', () => {
    expect(findPlaceholders('Owner: TBC', 'en')).toEqual(['TBC']);
    expect(findPlaceholders('负责人 TBC', 'zh')).toEqual(['TBC']);
  });
});

it.each([
  '[a',
  '<a',
  '{{a ',
  '**a ',
  'XX ',
  '×× ',
  'tba ',
  '_',
  'tbc ',
  '*',
  '[',
  '<',
  '[[+',
  '[A] ',
  '<f1>+',
  '?',
  ':(',
  ': NN ',
])('takes no time for many of “%s”', (part) => {
  const start = performance.now();
  findPlaceholders(part.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
