import { describe, expect, it } from 'vitest';
import { packageJson } from '../../src/host/package.js';
import { rules } from '../../src/rules/list.js';
import { countsDays, isIn, presets } from '../../src/rules/presets.js';

describe('presets', () => {
  it('are those that a configuration may name', () => {
    const { properties } = packageJson<{ properties: { preset: { enum: string[] } } }>(
      'schemas',
      'config.schema.json',
    );
    expect(presets).toEqual(properties.preset.enum);
  });

  it('hold more and more rules', () => {
    const sizes = presets.map((preset) => rules.filter((rule) => isIn(preset, rule)).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(10);
    expect(sizes[3]).toBe(rules.length);
    expect(new Set(sizes.slice(0, 3)).size).toBe(3);
  });

  it.each(rules)('know $id by its severity alone', (rule) => {
    const within = presets.filter((preset) => isIn(preset, rule));
    const expected = { error: presets, warning: presets.slice(1), info: presets.slice(2) };
    expect(within).toEqual(expected[rule.severity]);
  });

  it('count days in a review only', () => {
    expect(presets.filter(countsDays)).toEqual(['review']);
  });
});
