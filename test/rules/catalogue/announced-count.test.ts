import { describe, expect, it } from 'vitest';
import { announcedCount } from '../../../src/rules/catalogue/announced-count.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

/** What is found in a situation with this text: the words as typed, and how many there are. */
async function within(text: string, language = 'da'): Promise<unknown[]> {
  const plan = samplePlan(`language: ${language}\nsituation: ${JSON.stringify(text)}`);
  const found = await lintWith(announcedCount, { 'plans/a.yaml': plan });
  return found.map(({ args }) => [args['phrase'], args['count']]);
}

function yingji(section: string): string {
  return `kind: yingji-yuan
title: 信息系统
总则: { purpose: 恢复业务。 }
组织机构: { text: 由领导小组指挥。 }
${section}
`;
}

describe('a sentence and the list behind it', () => {
  it.each([
    ['da', 'Der er tre trin:\n\n- gul\n- rød', 'tre trin', 2],
    ['da', 'Vi skelner mellem 4 grupper:\n- a\n- b\n- c', '4 grupper', 3],
    ['nb', 'Det finnes to nivåer:\n1. lokalt\n2. felles\n3. nasjonalt', 'to nivåer', 3],
    ['sv', 'Följ dessa tre punkter:\n* ring\n* skriv', 'tre punkter', 2],
    ['en', 'We know four types of events:\n- fault\n- attack', 'four types', 2],
    ['en', 'There are\nthree levels: red and black.', 'three levels', 2],
    ['en', 'Remember three things: paper, pen.', 'three things', 2],
    ['en', 'Four levels: low, medium or high.', 'Four levels', 3],
    [
      'de',
      'Es gibt drei Eskalationsstufen: Störung, Notfall, Krise, Krieg und Katastrophe.',
      'drei Eskalationsstufen',
      5,
    ],
    ['zh', '分为四级：一般、较大、重大。', '四级', 3],
    ['zh', '包括以下三个方面：\n（一）供电\n（二）网络', '三个方面', 2],
    ['zh', '突发事件分为攻击、破坏、内容、网络、软件、灾难、其他等八类事件。', '八类', 7],
  ])('%s: %s', async (language, text, phrase, count) => {
    expect(await within(text, language)).toEqual([[phrase, count]]);
  });

  it.each([
    ['da', 'Der er tre trin:\n\n- gul\n- rød\n- sort'],
    ['da', 'Der er to trin:\n\n- gul, som\n  betyder vent\n  - og se\n- rød'],
    ['da', 'Der er to trin:\n- gul\n- rød\n\nRing derefter:\n- vagten'],
    ['da', 'Ring inden for to timer:\n- vagten\n- chefen\n- staben'],
    ['da', 'De tre grupper ringer til følgende personer og steder:\n- vagten\n- chefen'],
    ['da', 'Hæv beredskabet to niveauer. Ring:\n- vagten'],
    ['da', 'Der er tre trin: det første, hvor vi venter og ser, om det går over, og det andet.'],
    ['nb', 'Det er tre nivåer: gult, rødt og svart.'],
    ['en', 'There are three levels: yellow, red and black.'],
    ['en', 'There are three teams: one in the north.'],
    ['de', 'Es gibt drei Stufen: Störung, Notfall und Krise.'],
    ['da', 'Husk tre ting: papir, pen og ris og ros.'],
    ['en', 'Three levels: low, medium or high.'],
    ['en', 'Three things: paper, pens as well as lamps.'],
    ['da', 'Der er tre trin: gul, rød eller sort.'],
    ['sv', 'Det finns tre nivåer: gul, röd eller svart.'],
    ['sv', 'Det finns tre nivåer: gul, röd samt svart.'],
    ['nb', 'Det er tre nivåer: gult, rødt eller svart.'],
    ['de', 'Es gibt drei Stufen: Störung, Notfall oder Krise.'],
    ['zh', '分为三级：一般、较大或重大。'],
    ['da', 'Husk to ting: papir, blyant og viskelæder.'],
    ['en', 'Remember two things: pens and paper, and wait for the others to come.'],
    ['zh', '包括三个方面：供电和空调、网络、数据库。'],
    ['zh', '分为三级：一般、较大、重大。'],
    ['zh', '分为一般（Ⅳ级）、较大（Ⅲ级）、重大（Ⅱ级）和特别重大（Ⅰ级）四级。'],
    ['zh', '分为软件、硬件等八类事件。'],
    ['zh', '取其中最高的一级，再提高两级。'],
    ['zh', '不能归入以上七类的，第二级响应。'],
  ])('leaves alone in %s: %s', async (language, text) => {
    expect(await within(text, language)).toEqual([]);
  });

  it('is not read in a language without words for it', async () => {
    expect(await within('Der er tre trin: gul og rød.', 'en')).toEqual([]);
  });
});

describe('a text and the list beside it', () => {
  const grades = 'grades: [{ id: a, title: 一般 }, { id: b, title: 较大 }, { id: c, title: 重大 }]';

  it('is told with both places', async () => {
    const plan = yingji(`事件分级:\n  text: 事件分为四级。\n  ${grades}`);
    const [found, ...more] = await lintWith(announcedCount, { 'plans/a.yaml': plan });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'announced-count',
      severity: 'warning',
      place: 'plans/a.yaml:6:13',
      shown: '四级',
      args: { phrase: '四级', count: 3 },
      related: [{ file: 'plans/a.yaml', pointer: '/事件分级/grades' }],
    });
  });

  it.each([
    '事件分为三级。',
    '按时间、范围、原因三项判定，取其中最高的一级，必要时提高四级。',
    '事件分级与国家四级标准一致。',
  ])('fits, or is about something else: %s', async (text) => {
    const plan = yingji(`事件分级:\n  text: ${text}\n  ${grades}`);
    expect(await lintWith(announcedCount, { 'plans/a.yaml': plan })).toEqual([]);
  });

  it('tells one mistake once, where the text has the list in it too', async () => {
    const plan = yingji(`事件分级:\n  text: 事件分为四级：一般、较大、重大。\n  ${grades}`);
    expect(await lintWith(announcedCount, { 'plans/a.yaml': plan })).toHaveLength(1);
  });

  it('holds for types and criteria too', async () => {
    const plan = yingji(`事件分类: { text: 分为三类。, classes: [{ class: 攻击 }, { class: 故障 }] }
应急结束: { text: 满足以下三项条件后结束。, criteria: [系统稳定, 数据正确] }`);
    const found = await lintWith(announcedCount, { 'plans/a.yaml': plan });
    expect(found.map(({ args }) => args)).toEqual([
      { phrase: '三类', count: 2 },
      { phrase: '三项条件', count: 2 },
    ]);
  });

  it('lets a text count the groups of one floor, but not more than there are', async () => {
    const groups = '[{ id: l, name: 领导小组 }, { name: 技术组, under: l }, { name: 后勤组, under: l }]';
    const lint = (text: string) =>
      lintWith(announcedCount, {
        'plans/a.yaml': yingji('').replace('text: 由领导小组指挥。', `text: ${text}, groups: ${groups}`),
      });
    expect(await lint('下设两个工作组，共分两个小组。')).toEqual([]);
    expect(await lint('下设办公室，共分四个小组。')).toMatchObject([
      { args: { phrase: '四个小组', count: 3 } },
    ]);
  });
});
