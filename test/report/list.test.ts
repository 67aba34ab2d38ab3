import { describe, expect, it } from 'vitest';
import { reports } from '../../src/report/list.js';
import { countBySeverity } from '../../src/report/report.js';
import { findingAt, findings, locale, plain } from './support.js';

describe('every report', () => {
  it('is known by the name that users expect', () => {
    const names = 'pretty compact json sarif junit github gitlab checkstyle markdown html';
    expect(Object.keys(reports)).toEqual(names.split(' '));
  });

  it.each(Object.entries(reports))(
    '%s ends in a line break and loads only when asked for',
    async (_name, load) => {
      const print = await load();
      expect(print(findings([findingAt('tilte')]), locale, plain)).toMatch(/\n$/);
    },
  );
});

describe('countBySeverity', () => {
  it('counts each severity, also those that do not occur', () => {
    expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
    expect(countBySeverity([findingAt('kind'), findingAt('kind', { severity: 'info' })])).toEqual({
      error: 1,
      warning: 0,
      info: 1,
    });
  });
});
