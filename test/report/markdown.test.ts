import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { markdownReport } from '../../src/report/markdown.js';
import { nasty, nastyName } from './nasty.js';
import { findingAt, findings, plain } from './support.js';

const english = localeFor('en');

describe('the report in Markdown', () => {
  it('is a summary with a table for each file that something was found in', () => {
    const diagnostics = [
      findingAt('tilte', { args: { key: 'tilte', suggestion: 'title', allowed: ['title'] } }),
      findingAt('status', { code: 'missing-owner', args: {}, severity: 'warning' }),
    ];
    expect(markdownReport(findings(diagnostics, undefined, 2), english, plain)).toBe(
      `## Findings in the plans – Nordby

1 error, 1 warning. 2 files checked.

### plans/a.yaml

| Line | Severity | What is wrong | What would be right | Rule |
| --- | --- | --- | --- | --- |
| 2:1 | error | “tilte” is not known here. | Did you mean “title”? | shape/unknown-key |
| 3:1 | warning | Nobody answers for this plan. | Add “owner:” with the id of the role that keeps the plan up to date. | missing-owner |
`,
    );
  });

  it('says so where nothing was found, also without an organisation', () => {
    expect(markdownReport({ ...findings([]), organisation: '' }, localeFor('de'), plain)).toBe(
      '## Feststellungen zu den Plänen\n\nNichts zu beanstanden. 1 Datei geprüft.\n',
    );
  });

  it('lets no text be a sign of its own', () => {
    const html = new MarkdownIt({ html: true }).render(markdownReport(nasty, english, plain));
    const rows = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
      ([, row = '']) => row.match(/<t[dh]>/g)?.length,
    );
    expect(rows).toEqual([5, 5, 5, 5, 5, 5]);
    const tags = new Set([...html.matchAll(/<\/?([^>\s]+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(['h2', 'h3', 'table', 'tbody', 'td', 'th', 'thead', 'p', 'tr'].sort());
    const text = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    expect(text.replaceAll('&amp;', '&')).toContain(`<h3>${nastyName}</h3>`);
    expect(text.replaceAll('&amp;', '&')).toContain('“<b>|]]>&amp;”');
  });
});
