import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../src/core/diagnostic.js';
import { edited } from '../../src/host/edits.js';
import type { Visit } from '../../src/language/walk.js';
import { reorderItems, replacePart } from '../../src/rules/fix.js';
import { samplePlan } from '../../src/rules/sample.js';
import type { Member } from '../../src/workspace/member.js';
import { readWorkspace } from '../support/workspace.js';

async function memberWith(text: string): Promise<Member> {
  const { workspace, readings } = await readWorkspace({ 'a.yaml': text });
  const [member] = workspace.members;
  if (!member) throw new Error(JSON.stringify(readings.map(({ diagnostics }) => diagnostics)));
  return member;
}

const at = (pointer: string): Visit => ({ pointer }) as Visit;

describe('replacePart', () => {
  /** The line of the situation after a part was replaced; undefined where that is not done. */
  async function replaced(situation: string, part: string, text: string): Promise<string | undefined> {
    const member = await memberWith(samplePlan(`situation: ${situation}`));
    const edit = replacePart(member, at('/situation'), part, text);
    if (!edit) return undefined;
    const after = edited(member.source.text, [edit]);
    const valueIn = ({ data }: Member): string => (data['situation'] as { text: string }).text;
    expect(valueIn(await memberWith(after))).toBe(valueIn(member).replace(part, text));
    return after.slice(after.indexOf('situation: ') + 'situation: '.length, after.indexOf('\n\n'));
  }

  it.each([
    ['Ring nu', 'nu', 'straks', 'Ring straks'],
    ["'Ring: nu'", 'nu', 'straks', "'Ring: straks'"],
    ['"Ring: nu"', 'nu', 'straks', '"Ring: straks"'],
    ['Ring nu # note', 'nu', 'straks', 'Ring straks # note'],
    ['Ring nu', ' nu', '', 'Ring'],
    ["'Ring nu'", 'nu', 'nu: ja, # ét', "'Ring nu: ja, # ét'"],
    ['|\n  Ring nu\n  Skriv', 'nu', 'straks', '|\n  Ring straks\n  Skriv'],
  ])('in %j of %j by %j', async (situation, part, text, expected) => {
    expect(await replaced(situation, part, text)).toBe(expected);
  });

  it.each([
    ['what is not there', 'Ring nu', 'ikke', 'x'],
    ['nothing', 'Ring nu', '', 'x'],
    ['what is there twice', 'Ring nu, nu', 'nu', 'x'],
    ['what is there as an escape', '"Ring\\u00a0nu"', '\u00a0', ' '],
    ['what would begin a comment', 'Ring\u00a0#5', '\u00a0', ' '],
    ['what would make a key of it', 'Ring\u00a0til:\u00a0Bo', '\u00a0Bo', ' Bo'],
    ['what would end an item', 'Ring nu', ' nu', ', nu'],
    ['a quotation mark within', "'Ring nu'", 'nu', "'nu'"],
    ['a quotation mark within, doubled', '"Ring nu"', 'nu', '"nu"'],
    ['a backslash', '"Ring nu"', 'nu', '\\nu'],
    ['lines', '|\n  Ring nu', 'nu', 'nu\nog'],
    ['all of it', 'Ring', 'Ring', ''],
    ['what would begin a list', 'Ring nu', 'Ring', '-'],
    ['what would begin a quotation', 'Ring nu', 'Ring', "'Ring"],
  ])('not %s: %j', async (_what, situation, part, text) => {
    expect(await replaced(situation, part, text)).toBeUndefined();
  });

  it('not in what is no text', async () => {
    const member = await memberWith(samplePlan(''));
    expect(replacePart(member, at('/kontakt'), 'it-vagt', 'x')).toBeUndefined();
  });
});

describe('reorderItems', () => {
  async function reordered(lines: string, order: readonly number[]): Promise<string | undefined> {
    const member = await memberWith(samplePlan(lines));
    const edits: TextEdit[] | undefined = reorderItems(member, at('/revisions'), order);
    if (!edits) return undefined;
    const after = edited(member.source.text, edits);
    const own = after.slice(after.indexOf('revisions:'), after.indexOf('\n\nsituation:'));
    const before = member.data['revisions'] as unknown[];
    expect((await memberWith(after)).data['revisions']).toEqual(order.map((index) => before[index]));
    return own;
  }

  it('moves items with all that stands in them', async () => {
    const lines = `revisions:
  - on: 2025-03-03
    change: |
      Ny plan

      efter øvelsen
  - { on: 2026-03-02, change: 'Nye numre' }
  - on: 2024-01-01
    change: Første`;
    expect(await reordered(lines, [1, 0, 2])).toBe(`revisions:
  - { on: 2026-03-02, change: 'Nye numre' }
  - on: 2025-03-03
    change: |
      Ny plan

      efter øvelsen
  - on: 2024-01-01
    change: Første`);
    expect(await reordered(lines, [2, 1, 0])).toMatch(/^revisions:\n {2}- on: 2024-01-01\n/);
  });

  it('moves items within brackets', async () => {
    const lines = 'revisions: [{ on: 2025-03-03, change: A }, { on: 2026-03-02, change: B }]';
    expect(await reordered(lines, [1, 0])).toBe(
      'revisions: [{ on: 2026-03-02, change: B }, { on: 2025-03-03, change: A }]',
    );
  });

  it('moves items within brackets although something is said of the list', async () => {
    const lines = 'revisions: [{ on: 2025-03-03, change: A }, { on: 2026-03-02, change: B }] # log';
    expect(await reordered(lines, [1, 0])).toMatch(/^revisions: \[\{ on: 2026.* # log$/);
    const within = 'revisions: [{ on: 2025-03-03, change: A }, # log\n  { on: 2026-03-02, change: B }]';
    expect(await reordered(within, [1, 0])).toBeUndefined();
  });

  it('keeps carriage returns', async () => {
    const text = samplePlan(
      'revisions:\n  - { on: 2025-03-03, change: A }\n  - { on: 2026-03-02, change: B }',
    );
    const member = await memberWith(text.replaceAll('\n', '\r\n'));
    const after = edited(member.source.text, reorderItems(member, at('/revisions'), [1, 0]) ?? []);
    expect(after).toContain('- { on: 2026-03-02, change: B }\r\n  - { on: 2025-03-03, change: A }\r\n');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has nothing to do where the order is the one that is wanted', async () => {
    const member = await memberWith(samplePlan('revisions: [{ on: 2025-03-03, change: A }]'));
    expect(reorderItems(member, at('/revisions'), [0])).toEqual([]);
  });

  it.each([
    ['between items', '\n  - { on: 2025-03-03, change: A }\n  # den nye\n  - { on: 2026-03-02, change: B }'],
    ['beside an item', '\n  - { on: 2025-03-03, change: A } # gammel\n  - { on: 2026-03-02, change: B }'],
    ['beside the last item', '\n  - { on: 2025-03-03, change: A }\n  - { on: 2026-03-02, change: B } # ny'],
    [
      'beside a value of the last item',
      '\n  - { on: 2025-03-03, change: A }\n  - on: 2026-03-02\n    change: B # ny',
    ],
    [
      'above the first item',
      '\n  # den gamle\n  - { on: 2025-03-03, change: A }\n  - { on: 2026-03-02, change: B }',
    ],
    [
      'beside the key',
      ' # nyeste øverst\n  - { on: 2025-03-03, change: A }\n  - { on: 2026-03-02, change: B }',
    ],
  ])('lets be what has a comment %s', async (_where, list) => {
    expect(await reordered(`revisions:${list}`, [1, 0])).toBeUndefined();
  });

  it('lets be what is no list, or has other items', async () => {
    const member = await memberWith(samplePlan('revisions: [{ on: 2025-03-03, change: A }]'));
    expect(reorderItems(member, at('/title'), [0])).toBeUndefined();
    expect(reorderItems(member, at('/revisions'), [1, 0])).toBeUndefined();
  });
});
