import { describe, expect, it, vi } from 'vitest';
import { buildTime, checkDay } from '../../src/host/clock.js';

describe('buildTime', () => {
  it('is what SOURCE_DATE_EPOCH says', () => {
    expect(buildTime({ SOURCE_DATE_EPOCH: '1767225600' }).toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(buildTime({ SOURCE_DATE_EPOCH: '0' }).getTime()).toBe(0);
  });

  it.each([{}, { SOURCE_DATE_EPOCH: '' }])('is now with %o', (environment) => {
    const before = Date.now();
    const time = buildTime(environment).getTime();
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it.each(['yesterday', '1e3', '0x10', '-5', '1.5', ' ', '9'.repeat(20)])('refuses %j', (value) => {
    expect(() => buildTime({ SOURCE_DATE_EPOCH: value })).toThrow(
      expect.objectContaining({ code: 'run/bad-epoch', args: { value } }),
    );
  });
});

describe('checkDay', () => {
  it('is today where the plans hold, wherever the machine stands', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2026-11-23T17:04:00Z'));
    expect(checkDay(undefined, {}, 'Pacific/Auckland')).toBe('2026-11-24');
    expect(checkDay(undefined, {}, 'Europe/Copenhagen')).toBe('2026-11-23');
    vi.setSystemTime(new Date('2026-11-23T05:04:00Z'));
    expect(checkDay(undefined, {}, 'America/Los_Angeles')).toBe('2026-11-22');
    expect(checkDay(undefined, {}, 'Europe/Nordby')).toBe(checkDay(undefined, {}));
    vi.useRealTimers();
  });

  it('is what it is told to be, whatever the zone', () => {
    expect(checkDay('2028-02-29', {}, 'Pacific/Auckland')).toBe('2028-02-29');
    expect(checkDay(undefined, { SOURCE_DATE_EPOCH: '1767225599' }, 'Pacific/Auckland')).toBe('2025-12-31');
  });

  it('is the day that was asked for', () => {
    expect(checkDay('2028-02-29', { SOURCE_DATE_EPOCH: '0' })).toBe('2028-02-29');
  });

  it.each(['2026-02-29', '2026-03', 'today', '', '2026-3-2', '2026-03-02T00:00'])('refuses %j', (value) => {
    expect(() => checkDay(value, {})).toThrow(
      expect.objectContaining({ code: 'run/bad-date', args: { value } }),
    );
  });

  it('is the day of SOURCE_DATE_EPOCH in UTC, wherever the build runs', () => {
    expect(checkDay(undefined, { SOURCE_DATE_EPOCH: '1767225599' })).toBe('2025-12-31');
    expect(checkDay(undefined, { SOURCE_DATE_EPOCH: '1767225600' })).toBe('2026-01-01');
  });

  it('is today where people are, also just after midnight', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2026, 2, 2, 0, 5));
    expect(checkDay(undefined, {})).toBe('2026-03-02');
    vi.setSystemTime(new Date(2026, 11, 31, 23, 55));
    expect(checkDay(undefined, {})).toBe('2026-12-31');
    vi.useRealTimers();
  });
});
