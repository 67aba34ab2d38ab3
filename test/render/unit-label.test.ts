import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitLabels } from '../../src/render/unit-label.js';
import { binderFrom, planWith } from './outline.js';

/** The labels that titles get one after the other; `Title|TAB` asks for a tab. */
function labelsOf(...titles: readonly string[]): string[] {
  const asked = titles.map((title) => title.split('|') as [string, string?]);
  const labels = new UnitLabels(asked.flatMap(([, tab]) => tab ?? []));
  return asked.map(([title, tab]) => labels.of(title, tab));
}

describe('the label of a piece', () => {
  it.each([
    ['Hvem ringer du til', 'HRD'],
    ['Who to call', 'WTC'],
    ['Strømsvigt', 'STR'],
    ['Åben ø', 'ÅØ'],
    ['It-nedbrud', 'IN'],
    ['Plan 7', 'P7'],
    ['§ 8: Brand', '8B'],
    ['Log', 'LOG'],
    ['EL', 'EL'],
    ['X', 'X'],
    ['先打给谁', '先打'],
    ['信息系统中断应急预案', '信息'],
    ['《停电》预案', '停电'],
    ['HIS 系统停机', 'HIS'],
    ['– ', 'P'],
    ['𝔸𝔹 𝔹', '𝔸𝔹'],
  ])('%s is %s', (title, label) => expect(labelsOf(title)).toEqual([label]));

  it.each([
    ['its tab', ['Strømsvigt|EL', 'Log'], ['EL', 'LOG']],
    ['not the tab of a later one', ['Logistik', 'Log|LOG'], ['LOGI', 'LOG']],
    ['not a tab that an earlier one has', ['A|EL', 'Brand|EL'], ['EL', 'BRA']],
    ['not that of the contents', ['Kort|0'], ['KOR']],
    [
      'more of its last word, then a number',
      [
        'Nødrutine EPJ',
        'Nødrutine elås',
        'Nødrutine elevator',
        'Nødrutine elektronik',
        'Nødrutine elektrisk',
      ],
      ['NE', 'NEL', 'NELE', 'NE2', 'NE3'],
    ],
    [
      'more of its only word, then a number',
      Array(5).fill('Telefoner'),
      ['TEL', 'TELE', 'TELEF', 'TEL2', 'TEL3'],
    ],
    [
      'the characters behind those in Chinese, then a number',
      ['云溪停电', '云溪断网', '云溪停电', '云溪停电', '云溪停电'],
      ['云溪', '溪断', '溪停', '停电', '云溪2'],
    ],
    ['one character and a number', ['电', '电'], ['电', '电2']],
  ])('is %s', (_, titles, labels) => expect(labelsOf(...titles)).toEqual(labels));

  it('of what is looked up behind a card is that of the card with a letter', () => {
    const labels = new UnitLabels(['ELB']);
    expect([labels.of('El', 'EL'), labels.behind('EL'), labels.of('El', 'ELB')]).toEqual([
      'EL',
      'ELB2',
      'ELB',
    ]);
  });

  it('is had by no other, and is the same each time', () => {
    const title = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'B', 'ø', ' ', '-', '电', '力', '7', '§'), maxLength: 9 }),
      fc.constantFrom('Kort', 'Kort A', 'Kort A|KOR', 'Kort B|A'),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 30 }), (titles) => {
        const labels = labelsOf(...titles);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels).not.toContain('');
        expect(labels).not.toContain('0');
        expect(labelsOf(...titles)).toEqual(labels);
      }),
    );
  });
});

describe('the labels of a binder', () => {
  const labelsIn = async (language: string, more: Readonly<Record<string, string>> = {}) => {
    const files = {
      'plans/a.yaml': planWith({}, 'tab: EL'),
      'plans/b.yaml': planWith({}).replace('title: Nedbrud', 'title: Akut brand'),
      'binders/b.yaml': `kind: binder\ntitle: B\nlanguage: ${language}\nintroduction: X\ncopies: [{ number: '1', holder: stab, place: Y }]\n`,
      ...more,
    };
    const { rest } = await binderFrom(files, language);
    return Object.fromEntries(rest.map(({ anchor, label }) => [anchor, label]));
  };

  it('are short for what its pieces are called in its language, where they have no tab', async () => {
    expect(await labelsIn('da')).toEqual({
      'who-to-call': 'HRD',
      front: 'SBM',
      'plan-b': 'AB',
      'plan-a': 'EL',
      'register-roles': 'KON',
      'sheets-binder-names': 'KEN',
      'register-resources': 'SOR',
      'sheets-binder-log': 'LOG',
      distribution: 'HDH',
    });
  });

  it('are those of registers that have a tab or a title', async () => {
    const roles = (head: string): Record<string, string> => ({
      'registers/roles.yaml': `kind: roles\n${head}\nroles: { it-vagt: { title: Vagt, phone: 70000001 } }\n`,
    });
    expect(await labelsIn('da', roles('tab: TLF'))).toMatchObject({ 'register-roles': 'TLF' });
    expect(await labelsIn('da', roles('title: Telefonbog'))).toMatchObject({ 'register-roles': 'TEL' });
  });

  it('are two characters in Chinese', async () => {
    const { front, distribution } = await labelsIn('zh');
    expect([front, distribution]).toEqual(['使用', '分发']);
  });
});
