import { describe, expect, it } from 'vitest';
import { phaseOrder } from '../../../src/rules/catalogue/phase-order.js';
import { phaseTime } from '../../../src/rules/phase-times.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

const path = 'plans/a.yaml';

function lint(phases: readonly string[], language = 'da'): Promise<Found[]> {
  const steps = phases.map((phase) => `  - { phase: ${JSON.stringify(phase)}, do: Gør noget }`);
  return lintWith(phaseOrder, {
    [path]: samplePlan(`language: ${language}\nhandling:\n${steps.join('\n')}`),
  });
}

describe('the time of a phase', () => {
  it.each([
    ['0–6 h', 'en', 0, 360],
    ['6-24 timer', 'da', 360, 1440],
    ['30 min-4 timer', 'da', 30, 240],
    ['1–3 døgn', 'nb', 1440, 4320],
    ['Fas 2: 6–24 timmar', 'sv', 360, 1440],
    ['0-1,5 Stunden', 'de', 0, 90],
    ['0—6小时', 'zh', 0, 360],
    ['1至3天', 'zh', 1440, 4320],
    ['De første 30 minutter', 'da', 0, 30],
    ['First 4 hours', 'en', 0, 240],
    ['Erste 15 Minuten', 'de', 0, 15],
    ['前30分钟', 'zh', 0, 30],
    ['0-6h', 'en', 0, 360],
  ])('of %s in %s', (phase, language, from, to) => {
    expect(phaseTime(phase, language)).toEqual({ from, to });
  });

  it.each([
    ['Tilbage til normal drift', 'da'],
    ['Fase 1-2', 'da'],
    ['Trin 1', 'da'],
    ['Første halvtime', 'nb'],
    ['After 24 hours', 'en'],
    ['Before hour 10', 'en'],
    ['0-6 timer', 'zh'],
    ['08:00-16:00', 'da'],
  ])('is not in %s in %s', (phase, language) => {
    expect(phaseTime(phase, language)).toBeUndefined();
  });
});

describe('phases that follow one another', () => {
  it.each([
    [['0-6 timer', '6-24 timer', '1-3 døgn']],
    [['De første 30 minutter', 'De første 4 timer', 'Tilbage til normal drift']],
    [['De første 30 minutter', 'Når strømmen er væk', 'De første 4 timer']],
    [['Fase 1', 'Fase 1', 'Fase 2']],
    [['Fase 2', 'Fase 1']],
    [['0-6 timer', '4-24 timer']],
    [['De første 4 timer', '4-24 timer']],
  ])('%j', async (phases) => {
    expect(await lint(phases)).toEqual([]);
  });

  it('may leave steps without a phase', async () => {
    const plan = samplePlan('handling: [{ phase: A, do: Ring }, Vent, { phase: B, do: Kør }]');
    expect(await lintWith(phaseOrder, { [path]: plan })).toEqual([]);
  });

  it('may come back for another case, and in another list', async () => {
    const plan = samplePlan(`
situation: { variants: [{ id: x, title: X }, { id: y, title: Y }] }
handling:
  - { phase: A, do: Ring, scope: x }
  - { phase: B, do: Kør, scope: x }
  - { phase: A, do: Ring, scope: y }
  - { phase: B, do: Kør, scope: y, steps: [{ phase: A, do: Pak }] }`);
    expect(await lintWith(phaseOrder, { [path]: plan })).toEqual([]);
  });
});

describe('phases out of order', () => {
  it('come back', async () => {
    expect(await lint(['A', 'B', 'A', 'A', 'C'])).toMatchObject([
      { code: 'phase-order', place: `${path}:7:14`, shown: '"A"', args: { phase: 'A', before: 'B' } },
    ]);
  });

  it('stand behind a later one', async () => {
    expect(await lint(['De første 4 timer', 'Pause', 'De første 30 minutter'])).toMatchObject([
      {
        code: 'phase-order.order',
        severity: 'warning',
        args: { phase: 'De første 30 minutter', before: 'De første 4 timer' },
      },
    ]);
  });

  it('leave a gap', async () => {
    expect(await lint(['0–6小时', '12–24小时'], 'zh')).toMatchObject([
      { code: 'phase-order.gap', args: { phase: '12–24小时', before: '0–6小时' } },
    ]);
  });

  it('are told once for each phase', async () => {
    const found = await lint(['6-24 timer', '0-6 timer', '6-24 timer']);
    expect(found.map(({ code }) => code)).toEqual(['phase-order.order', 'phase-order']);
  });
});
