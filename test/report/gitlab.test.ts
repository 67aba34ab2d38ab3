import { describe, expect, it } from 'vitest';
import { gitlabReport } from '../../src/report/gitlab.js';
import { nasty, nastyName } from './nasty.js';
import { findingAt, findings, locale, plain } from './support.js';

interface Issue {
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: object };
}

function issuesOf(report: string): Issue[] {
  return JSON.parse(report) as Issue[];
}

describe('the code quality report of GitLab', () => {
  it('has an issue for each finding', () => {
    const diagnostics = [
      findingAt('tilte'),
      findingAt('kind', { code: 'stale', args: {}, severity: 'info' }),
    ];
    expect(issuesOf(gitlabReport(findings(diagnostics), locale, plain))).toEqual([
      {
        description: '“tilte” is not known here. Here you can write title or unit.',
        check_name: 'shape/unknown-key',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        severity: 'major',
        location: { path: 'plans/a.yaml', lines: { begin: 2, end: 2 } },
      },
      {
        description: 'It is old.',
        check_name: 'stale',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        severity: 'info',
        location: { path: 'plans/a.yaml', lines: { begin: 1, end: 1 } },
      },
    ]);
  });

  it('is an empty list where nothing was found', () => {
    expect(gitlabReport(findings([]), locale, plain)).toBe('[]\n');
  });

  it('keeps names as they are, tells all findings apart and leaves suppressed ones out', () => {
    const issues = issuesOf(gitlabReport(nasty, locale, plain));
    expect(issues.map(({ severity, location }) => [severity, location.path])).toEqual([
      ['major', nastyName],
      ['minor', nastyName],
      ['info', nastyName],
      ['major', 'plan.config.yaml'],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });
});
