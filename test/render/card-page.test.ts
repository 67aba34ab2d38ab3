import { describe, expect, it } from 'vitest';
import { cardsTooLong } from '../../src/render/too-long.js';
import { binderFrom, inputOf, outlineOf } from './outline.js';

const card = (more: string): string => `kind: action-card
title: Card
status: approved
role: { role: it-vagt, place: Room 1, reports-to: it-chef }
triggers: [{ when: Dark, after: 5 min }]
declared:
  - { do: Look around, by: it-vagt, within: 5 min }
  - { do: Call, by: it-chef, call: it-chef, note: Be brief }
${more}`;
const binder =
  "kind: binder\ntitle: B\nlanguage: en\nplans: [card]\ncopies: [{ number: '1', holder: x, place: y }]\n";
const files = (more: string): Record<string, string> => ({
  'plans/card.yaml': card(more),
  'binders/b.yaml': binder,
});

async function unitOf(more: string, anchor = 'plan-card') {
  const { rest } = await binderFrom(files(more), 'en');
  return rest.find((unit) => unit.anchor === anchor);
}

describe('an action card on paper', () => {
  it('may have one page, and has nothing on it that is only looked up', async () => {
    const unit = await unitOf(
      'stand-down: { criteria: [Light] }\nmessages: [{ from: it-vagt, to: it-chef, about: Power }]\n',
    );
    expect(unit?.maxPages).toBe(1);
    expect(unit?.html).not.toContain('Power');
    const reference = await unitOf(
      'stand-down: { criteria: [Light] }\nmessages: [{ from: it-vagt, to: it-chef, about: Power }]\n',
      'plan-card-reference',
    );
    expect(reference?.maxPages).toBeUndefined();
    expect(reference?.html).toContain('Power');
    expect(reference?.html).not.toContain('Look around');
  });

  it('has no second sheet where all is done and nothing looked up', async () => {
    expect(await unitOf('stand-down: { criteria: [Light] }\n', 'plan-card-reference')).toBeUndefined();
  });

  it('says whose it is, with the number of whom they report to', async () => {
    const outline = outlineOf((await unitOf('stand-down: { criteria: [Light] }\n'))?.html ?? '');
    expect(outline).toMatch(/dt "Reports to"\n[\s\S]*70 00 00 03/);
    expect(outline).toContain('"Room 1"');
  });

  it('says once above its steps what is written beside them, and not again above steps of a step', async () => {
    const more = 'stand-down: { criteria: [Light], steps: [{ do: Tell all, steps: [A, B] }] }\n';
    const html = (await unitOf(more))?.html ?? '';
    expect(html.split('class="clock-head"')).toHaveLength(3);
    expect(html.split('class="clock"')).toHaveLength(6);
  });

  it('does not tell its holder that a step is for them, and tells who else does one', async () => {
    const html = (await unitOf('stand-down: { criteria: [Light] }\n'))?.html ?? '';
    const steps = html.split('<li id="row-card-').slice(1);
    expect(steps).toHaveLength(2);
    expect(steps[0]).not.toContain('It-vagten');
    expect(steps[0]).toContain('<div class="clock"><span class="within">5 minutes</span></div>');
    expect(steps[1]).toContain('It-chefen');
  });

  it.each([
    [
      'stand-down: { criteria: [Light, Heat], by: it-chef, steps: [Tell all] }\n',
      /Tell all[\s\S]*Ends when:[\s\S]*class="tick">Light[\s\S]*class="tick">Heat[\s\S]*It-chefen/,
    ],
    [
      'stand-down: { steps: [Tell all] }\n',
      /Tell all[\s\S]*This card is in use until stood down by: It-chefen\./,
    ],
  ])('says in its last line when it ends: %s', async (more, last) => {
    const html = (await unitOf(more))?.html ?? '';
    expect(html).toMatch(last);
    expect(html.slice(html.indexOf('class="ends"'))).not.toContain('<li');
  });
});

describe('a card that took more than its page', () => {
  it('is an error where the first thing stands that does not fit', async () => {
    const text = files('stand-down: { steps: [Tell all] }\n');
    const { workspace } = await inputOf(text, 'en');
    const rows = (await unitOf('stand-down: { steps: [Tell all] }\n'))?.targets ?? [];
    const [diagnostic] = cardsTooLong(
      [{ unit: 'plan-card', beyond: rows.slice(-2), characters: 120 }],
      workspace,
    );
    expect(diagnostic).toMatchObject({
      code: 'card-too-long',
      severity: 'error',
      args: { title: 'Card', count: 3, first: 'Call' },
      at: { file: 'plans/card.yaml', pointer: '/declared/1' },
    });
    const end = { unit: 'plan-card', beyond: [], characters: 10 };
    expect(cardsTooLong([end, end], workspace)).toEqual([
      {
        code: 'card-too-long',
        severity: 'error',
        args: { title: 'Card', count: 1 },
        at: expect.objectContaining({ pointer: '/title' }),
      },
    ]);
    expect(cardsTooLong([{ unit: 'front', beyond: [], characters: 10 }], workspace)).toEqual([]);
  });

  it('is told by what comes first on paper, in whatever order its source is', async () => {
    const [head = '', declared = ''] = card('').split('declared:');
    const text = {
      ...files(''),
      'plans/card.yaml': `${head.replace('triggers', `stand-down: { steps: [Tell all] }\ntriggers`)}declared:${declared}`,
    };
    const { workspace } = await inputOf(text, 'en');
    const { rest } = await binderFrom(text, 'en');
    const beyond = rest.find(({ anchor }) => anchor === 'plan-card')?.targets.slice(-2) ?? [];
    expect(cardsTooLong([{ unit: 'plan-card', beyond, characters: 120 }], workspace)).toMatchObject([
      { args: { first: 'Call' }, at: { pointer: '/declared/1' } },
    ]);
  });

  it.each([
    ['Ring to the duty officer', 'Ring to the duty officer'],
    [
      'Ring to the duty officer of the regional control room and tell them what you have seen',
      'Ring to the duty officer of the regional control room and …',
    ],
    ['打电话给区域控制室的值班员'.repeat(6), `${'打电话给区域控制室的值班员'.repeat(6).slice(0, 60)} …`],
  ])(
    'is told from other steps by the beginning of the first one that does not fit: %s',
    async (text, first) => {
      const more = `stand-down: { steps: [${JSON.stringify(text)}] }\n`;
      const { workspace } = await inputOf(files(more), 'en');
      const beyond = ((await unitOf(more))?.targets ?? []).slice(-1);
      expect(cardsTooLong([{ unit: 'plan-card', beyond, characters: 120 }], workspace)).toMatchObject([
        { args: { first } },
      ]);
    },
  );
});
