import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/report/github.js';
import { findingAt, findings, locale, plain } from './support.js';

describe('the report for GitHub Actions', () => {
  it('is one workflow command for each finding', () => {
    const diagnostics = [
      findingAt('tilte'),
      findingAt('approved', { code: 'stale', args: {}, severity: 'warning' }),
      findingAt('kind', {
        code: 'stale',
        args: {},
        severity: 'info',
        at: { file: 'b.yaml', start: 7, end: 9 },
      }),
    ];
    expect(githubReport(findings(diagnostics), locale, plain)).toBe(
      `::error file=plans/a.yaml,line=2,endLine=2,col=1,endColumn=6,title=shape/unknown-key::“tilte” is not known here. Here you can write title or unit.
::warning file=plans/a.yaml,line=3,endLine=3,col=9,endColumn=17,title=stale::It is old.
::notice file=b.yaml,line=1,endLine=1,col=1,endColumn=1,title=stale::It is old.
`,
    );
  });

  it('is empty with nothing to report', () => {
    expect(githubReport(findings([]), locale, plain)).toBe('');
    const suppressed = { kind: 'comment' } as const;
    expect(githubReport(findings([findingAt('kind', { suppressed })]), locale, plain)).toBe('');
  });

  it('lets no text start a command or a property of its own', () => {
    const args = { key: '100%\r\n::error::x%0A, y' };
    const at = { file: 'a,b:c%\n::warning::.yaml', start: 0, end: 0 };
    const report = githubReport(findings([findingAt('kind', { args, at })]), locale, plain);
    expect(report.split('\n')).toHaveLength(2);
    expect(report).toBe(
      '::error file=a%2Cb%3Ac%25%0A%3A%3Awarning%3A%3A.yaml,line=1,endLine=1,col=1,endColumn=1,title=shape/unknown-key::“100%25 ::error::x%250A, y” is not known here.\n',
    );
  });
});
