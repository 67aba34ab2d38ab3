import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { compactReport } from '../../src/report/compact.js';
import { nasty } from './nasty.js';
import { findingAt, findings, locale, plain, tagged } from './support.js';

describe('the compact report', () => {
  it('is one line a finding, in the form that editors know', () => {
    const diagnostics = [
      findingAt('tilte'),
      findingAt('approved', { code: 'stale.never', args: { value: 'x' }, severity: 'warning' }),
      findingAt('kind', { code: 'stale', args: {}, at: { file: 'b.yaml', start: 3, end: 4 } }),
    ];
    expect(compactReport(findings(diagnostics), locale, plain)).toBe(
      `plans/a.yaml:2:1: error “tilte” is not known here. [shape/unknown-key]
plans/a.yaml:3:9: warning Never: x [stale]
b.yaml:1:1: error It is old. [stale]
`,
    );
  });

  it('says nothing where nothing was found', () => {
    expect(compactReport(findings([]), locale, plain)).toBe('');
  });

  it('is coloured by severity', () => {
    expect(compactReport(findings([findingAt('tilte')]), locale, tagged)).toBe(
      '<s>plans/a.yaml:2:1:</s> <e>error</e> “tilte” is not known here. <f>[shape/unknown-key]</f>\n',
    );
  });

  it('keeps the form in every language, and commands no terminal', () => {
    const report = compactReport(nasty, localeFor('zh'), plain);
    const lines = report.split('\n').slice(0, -1);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+: (error|warning|info) .+ \[[\w/-]+\]$/);
    expect(report).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});
