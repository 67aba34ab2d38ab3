import { describe, expect, it } from 'vitest';
import { renderPocket, renderPoster } from '../../src/render/render.js';
import { textOf } from './pages.js';
import { cardOf, planOf, sourceOf } from './sheet-files.js';

const files = {
  'plans/a.yaml': cardOf('Card A'),
  'plans/b.yaml': cardOf('Card B'),
  'plans/old.yaml': cardOf('Old card').replace('approved', 'retired'),
  'plans/plan.yaml': planOf('Plan', '[Ring]'),
};

describe('the cards for a pocket', () => {
  const titlesIn = (html = ''): string[] =>
    [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title = '']) => title);

  it.each([
    ['all cards of the binder, and no plans', 'pocket: A6', ['Who to call', 'Card A', 'Card B']],
    [
      'those that are named, in the order of the binder',
      'pocket: { size: A5, cards: [plan, a] }',
      ['Who to call', 'Card A', 'Plan'],
    ],
    [
      'no card that the binder does not hold',
      'plans: [a]\npocket: { size: A6, cards: [a, b] }',
      ['Who to call', 'Card A'],
    ],
  ])('are %s', async (_, head, titles) => {
    expect(titlesIn(renderPocket(await sourceOf(head, files))?.html)).toEqual(titles);
  });

  it('do not become the plans of the binder', async () => {
    const { rendered } = await sourceOf('pocket: { size: A6, cards: [a] }', files);
    const plans = rendered.rest.filter(({ anchor }) => /^plan-\w+$/.test(anchor));
    expect(plans.map(({ anchor }) => anchor)).toEqual(['plan-a', 'plan-b', 'plan-plan']);
  });

  it.each([
    ['A5', '148mm 210mm'],
    ['A6', '105mm 148mm'],
  ])('are on %s', async (size, paper) => {
    expect(renderPocket(await sourceOf(`pocket: ${size}`, files))?.html).toContain(`@page { size: ${paper};`);
  });

  it('say of which binder they are, and how old', async () => {
    const sheet = renderPocket(await sourceOf('pocket: A6', files));
    expect(sheet?.title).toBe('The <b>binder: pocket cards');
    expect(sheet?.html).toContain('<title>The &lt;b&gt;binder: pocket cards</title>');
    expect(sheet?.html).toContain('<h1>The &lt;b&gt;binder</h1>');
    expect(sheet?.html).toContain('content: "Code of the binder K7M4-Q2XP" "\\A" "Printed 1 June 2026";');
    const unknown = renderPocket(await sourceOf('pocket: A6', files, ''));
    expect(unknown?.html).toContain('@bottom-left { content: "Printed 1 June 2026";');
  });

  it('say at the foot of each page whose card it is, and of the binder that it is not finished', async () => {
    const html = renderPocket(await sourceOf('pocket: A6\nstatus: draft', files))?.html ?? '';
    expect(textOf(html)).toMatch(/^ The <b>binder DRAFT Not finished yet\..*Who to call/);
    expect(html).toContain('.plan-a { page: plan-a; }');
    expect(html).toMatch(
      /@page plan-a \{[^@]*@bottom-left \{ content: "Card A" "\\A" "Code of the binder K7M4-Q2XP"/,
    );
    expect(html).toContain('<article class="document card plan-a" id="plan-a" lang="en">');
  });

  it('have the title of the binder on the first card where there is nobody to call', async () => {
    const roles = {
      'registers/roles.yaml': 'kind: roles\nroles: { it-vagt: { title: It }, it-chef: { title: Chief } }\n',
    };
    const html = renderPocket(await sourceOf('pocket: A6', { ...files, ...roles }))?.html ?? '';
    expect(titlesIn(html)).toEqual(['Card A', 'Card B']);
    expect(html).toContain('<header class="plan-a">');
  });

  it('name what their text lacks in the fonts', async () => {
    const source = await sourceOf('pocket: A6', files);
    const fonts = (text: string) => ({ css: '', missing: text.includes('Card A') ? ['ሀ'] : [] });
    const sheet = renderPocket({ ...source, input: { ...source.input, fonts } });
    expect(sheet?.missingCharacters).toEqual(['ሀ']);
  });

  it('are not there where nobody asks for them', async () => {
    expect(renderPocket(await sourceOf('poster: true', files))).toBeUndefined();
  });
});

describe('the poster', () => {
  /** Its plans, each with its tab and its steps. */
  const plansIn = (html = ''): string[][] =>
    [...html.matchAll(/<article[^>]*>([\s\S]*?)<\/article>/g)].map(([, article = '']) =>
      [...article.matchAll(/<(?:h3|li)(?: value="(\d+)")?>([\s\S]*?)<\/(?:h3|li)>/g)].map(
        ([, number, text = '']) =>
          `${number === undefined ? '' : `${number}. `}${textOf(`<body>${text}`).trim()}`,
      ),
    );
  const posterOf = async (plans: Readonly<Record<string, string>>, head = ''): Promise<string> =>
    renderPoster(await sourceOf(`poster: true\n${head}`, plans))?.html ?? '';

  it('has the first steps of each plan, with who does them by when, and the tab that it has in the binder', async () => {
    const steps =
      '[{ do: Ring, by: [it-vagt, Naboen], within: 5 min }, { do: Skriv, steps: [Find pen] }, Vent]';
    const html = await posterOf({
      'plans/p.yaml': planOf('It', steps, 'tab: IT'),
      'plans/c.yaml': cardOf('Card'),
    });
    expect(plansIn(html)).toEqual([
      ['Card CAR', '1. Look around It-vagten · 5 minutes', '2. Call Call: It-chefen 70 00 00 03'],
      ['It IT', '1. Ring It-vagten, Naboen · 5 minutter', '2. Skriv', '3. Vent'],
    ]);
    expect(html).toContain('<article lang="da">');
  });

  it('has nothing that depends on something, under the numbers of the plan, and nothing of the end', async () => {
    const steps = '[{ do: A, scope: Stort }, { do: B, when: Nat }, { do: C, hours: 24/7 }, D]';
    expect(plansIn(await posterOf({ 'plans/p.yaml': planOf('It', steps) }))).toEqual([['It IT', '4. D']]);
    const onlyEnd = cardOf('Card').replace(
      /declared:[\s\S]*(?=stand-down)/,
      'declared: [{ do: A, when: Dark }]\n',
    );
    expect(plansIn(await posterOf({ 'plans/c.yaml': onlyEnd }))).toEqual([['Card CAR']]);
  });

  it('has the steps of the first phase below its name, and none of the next', async () => {
    const steps =
      '[{ phase: Nu, do: A }, { phase: Nu, do: B }, { phase: Når strømmen er tilbage, do: C }, D]';
    const html = await posterOf({ 'plans/p.yaml': planOf('It', steps) });
    expect(plansIn(html)).toEqual([['It IT', '1. A', '2. B']]);
    expect(html).toContain('<h4>Nu</h4>');
    const later = await posterOf({ 'plans/p.yaml': planOf('It', '[A, { phase: Senere, do: B }]') });
    expect([plansIn(later), later.includes('<h4>')]).toEqual([[['It IT', '1. A']], false]);
    const dark = await posterOf({
      'plans/p.yaml': planOf('It', '[{ phase: Nu, when: Mørkt, do: A }, { phase: Senere, do: B }]'),
    });
    expect([plansIn(dark), dark.includes('<h4>')]).toEqual([[['It IT']], false]);
  });

  it('takes no later section where nothing of the first is always done', async () => {
    const german = (first: string): string => `kind: notfallhandbuch
title: Ausfall
status: approved
einleitung: { purpose: Z }
sofortmaßnahmen: [{ do: A${first} }]
alarmierung: [{ call: it-vagt }]
geschäftsfortführung: [{ process: P, measures: [N] }]
wiederanlauf: [{ system: S }]
kontakte: [it-vagt]
wiederherstellung: [{ do: Später }]
`;
    expect(plansIn(await posterOf({ 'plans/p.yaml': german('') }))).toEqual([['Ausfall AUS', '1. A']]);
    expect(plansIn(await posterOf({ 'plans/p.yaml': german(', when: Nachts') }))).toEqual([['Ausfall AUS']]);
  });

  it('has nothing of one grade or one department, and nothing of what comes before', async () => {
    const chinese = (more: string): string => `kind: yingji-yuan
title: Plan
status: approved
总则: { purpose: Z }
组织机构: { text: Z }
信息报告: [{ title: R, from: it-vagt, to: [it-chef], steps: [Report] }]
${more}
分级响应: [{ grade: I, steps: [A, B] }, { grade: II, steps: [C] }]
部门流程: [{ department: X, during: [D] }]
`;
    expect(plansIn(await posterOf({ 'plans/p.yaml': chinese('') }))).toEqual([['Plan PLA']]);
    expect(plansIn(await posterOf({ 'plans/p.yaml': chinese('应急处置: [E]') }))).toEqual([
      ['Plan PLA', '1. E'],
    ]);
    const card = cardOf('Card').replace('declared:', 'standby: [Wait]\ndeclared:');
    expect(plansIn(await posterOf({ 'plans/c.yaml': card }))[0]?.[1]).toBe(
      '1. Look around It-vagten · 5 minutes',
    );
  });

  it('has fewer steps the more plans there are, and says at last how many plans are left out', async () => {
    const steps = `[${Array.from({ length: 9 }, (_, index) => `Skriv nummer ${index + 1} i loggen`).join(', ')}]`;
    const many = (count: number): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`plans/p${index}.yaml`, planOf(`Plan ${index}`, steps)]),
      );
    const stepsOf = async (count: number): Promise<number[]> => {
      const plans = plansIn(await posterOf(many(count)));
      return [plans.length, ...new Set(plans.map((plan) => plan.length - 1))];
    };
    expect(await stepsOf(1)).toEqual([1, 6]);
    expect(await stepsOf(12)).toEqual([12, 3]);
    expect(await stepsOf(20)).toEqual([20, 1]);
    const html = await posterOf(many(40));
    const shown = plansIn(html).length;
    expect(shown).toBeLessThan(30);
    expect(html).toContain(`<strong class="left-out">${40 - shown} more plans are in the binder.</strong>`);
  });

  it('leaves out a plan whose first step is longer than the sheet, and not those behind it', async () => {
    const long = `['${'Skriv alt ned. '.repeat(300)}']`;
    const html = await posterOf({
      'plans/a.yaml': planOf('Lang', long),
      'plans/b.yaml': planOf('It', '[Ring]'),
    });
    expect(plansIn(html)).toEqual([['It IT', '1. Ring']]);
    expect(html).toContain('<strong class="left-out">One more plan is in the binder.</strong>');
  });

  it('says of each plan what its own head warns of, and of the binder that it is not finished', async () => {
    const html = await posterOf(
      {
        'plans/a.yaml': cardOf('Card').replace('approved', 'draft'),
        'plans/b.yaml': planOf('It', '[Ring]', 'review: { next: 2026-05-31 }'),
        'plans/c.yaml': planOf('Ok', '[Ring]'),
      },
      'status: draft',
    );
    expect(plansIn(html).map(([title]) => title)).toEqual([
      'Card CAR DRAFT',
      'It IT IKKE GENNEMGÅET',
      'Ok OK',
    ]);
    expect(textOf(html)).toMatch(/The <b>binder DRAFT Not finished yet\./);
    expect(textOf(await posterOf(files))).not.toMatch(/DRAFT/);
  });

  it('has whom to call, on its side', async () => {
    const html = await posterOf(files);
    expect(html).toContain('@page { size: A3 landscape;');
    expect(textOf(html)).toMatch(/Who to call First call of each plan .*It-chefen 70 00 00 03/);
  });

  it.each(['', 'poster: false', 'pocket: A6'])('is not there with %j', async (head) => {
    expect(renderPoster(await sourceOf(head, files))).toBeUndefined();
  });
});
