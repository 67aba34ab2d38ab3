import { describe, expect, it } from 'vitest';
import { paperFor } from '../../src/render/paper.js';
import { phraseOf } from '../../src/render/phrases.js';
import { inputFor } from './pages.js';
import { workspaceWith } from './sections.js';

function inWords(kind: string, word: string, value: object): string | undefined {
  const workspace = workspaceWith(kind, {});
  const plan = workspace.plans.get('p') ?? workspace.members[0];
  if (!plan) throw new Error('no plan');
  return phraseOf(value, word, paperFor(inputFor(workspace), plan, { anchor: () => null }, false));
}

describe('a few words with fields read as a phrase', () => {
  it.each([
    ['outage-band', { under: '6 h' }, 'kortare än 6 timmar'],
    [
      'outage-band',
      { title: 'Kort', from: '6 h', under: '1 d' },
      'Kort (från 6 timmar men kortare än 1 dygn)',
    ],
    ['outage-band', { title: 'Kort' }, 'Kort'],
    ['list-filter', { what: 'Alla', codes: ['A', 'B'], where: 'huvudkortet' }, 'Alla A, B (huvudkortet)'],
    ['legal-basis', { title: 'Lagen', section: '3 kap.' }, 'Lagen 3 kap.'],
    ['evidence', { title: 'ROS' }, 'ROS'],
    [
      'evidence',
      { title: 'ROS', on: '2026-01-02', by: 'vakt', where: 'Arkivet', next: '2027-01' },
      'ROS (2 januari 2026, Vakten, Arkivet, Görs om senast: januari 2027)',
    ],
    ['evidence', { title: 'ROS', by: 'Konsulten' }, 'ROS (Konsulten)'],
  ])('%s %j', (word, value, words) => {
    expect(inWords('kontinuitetsplan', word, value)).toBe(words);
  });

  it('and others field by field', () => {
    expect(inWords('kontinuitetsplan', 'process', { process: 'Mat' })).toBeUndefined();
  });

  it('in Chinese without spaces and with brackets of its own', () => {
    expect(
      inWords('yingji-yuan', 'legal-basis', { title: '网络安全法', section: '第一条', note: '修订' }),
    ).toBe('网络安全法第一条（修订）');
  });
});
