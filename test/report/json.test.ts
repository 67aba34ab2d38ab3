import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/report/json.js';
import { findingAt, findings, locale, plain } from './support.js';

describe('the report for programs', () => {
  it('is one JSON object with counts, places, codes and wording', () => {
    const related = [
      { file: 'plans/a.yaml', start: 0, end: 4 },
      { file: 'b.yaml', start: 3, end: 4 },
    ];
    const at = { file: 'plans/a.yaml', start: 18, end: 23, pointer: '/tilte' };
    const text = jsonReport(findings([findingAt('tilte', { at, related })], undefined, 3), locale, plain);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      files: 3,
      errors: 1,
      warnings: 0,
      infos: 0,
      diagnostics: [
        {
          code: 'shape/unknown-key',
          severity: 'error',
          message: '“tilte” is not known here.',
          advice: 'Here you can write title or unit.',
          file: 'plans/a.yaml',
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 6,
          pointer: '/tilte',
          args: { key: 'tilte', allowed: ['title', 'unit'] },
          related: [
            { file: 'plans/a.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 },
            { file: 'b.yaml' },
          ],
        },
      ],
    });
  });

  it('counts every severity and leaves out what there is not', () => {
    const diagnostics = (['warning', 'warning', 'info'] as const).map((severity) =>
      findingAt('kind', { code: 'stale', args: {}, severity }),
    );
    const report = JSON.parse(jsonReport(findings(diagnostics), locale, plain)) as { diagnostics: object[] };
    expect(report).toMatchObject({ errors: 0, warnings: 2, infos: 1 });
    expect(Object.keys(report.diagnostics[0] ?? {})).not.toContain('advice');
    expect(Object.keys(report.diagnostics[0] ?? {})).not.toContain('pointer');
  });

  it('has what mends a finding, and suppressed findings that it does not count', () => {
    const fix = [{ file: 'plans/a.yaml', start: 18, end: 23, text: 'title' }];
    const suppressed = { kind: 'comment', reason: 'agreed' } as const;
    const found = findings([findingAt('tilte', { fix }), findingAt('kind', { suppressed })]);
    const report = JSON.parse(jsonReport(found, locale, plain));
    expect(report).toMatchObject({ errors: 1, diagnostics: [{}, { suppressed }] });
    const place = { line: 2, column: 1, endLine: 2, endColumn: 6 };
    expect(report.diagnostics[0].fix).toEqual([{ ...fix[0], ...place }]);
    expect(report.diagnostics[0]).not.toHaveProperty('suppressed');
    expect(report.diagnostics[1]).not.toHaveProperty('fix');
  });

  it('keeps arguments whole, however long', () => {
    const value = `\u001b${'x'.repeat(5000)}`;
    const report = JSON.parse(
      jsonReport(findings([findingAt('kind', { args: { key: value } })]), locale, plain),
    );
    expect(report.diagnostics[0].args.key).toBe(value);
    expect(report.diagnostics[0].message.length).toBeLessThan(350);
  });

  it('is valid with nothing to report', () => {
    expect(JSON.parse(jsonReport(findings([]), locale, plain))).toMatchObject({ errors: 0, diagnostics: [] });
  });
});
