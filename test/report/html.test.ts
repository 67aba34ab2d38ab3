import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { htmlReport } from '../../src/report/html.js';
import { nasty } from './nasty.js';
import { findingAt, findings, plain } from './support.js';

/** What a page shows, each element on a line of its own. */
function shown(html: string): string[] {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return body
    .split(/<[^>]*>|\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

const table = ['Line', 'What is wrong', 'What would be right', 'Done', 'By', 'Date'];
const signatures = ['Name and function', 'Date', 'Signature', 'Gone through by', 'Approved by'];

describe('the report to be signed', () => {
  const diagnostics = [
    findingAt('tilte', { args: { key: 'tilte', suggestion: 'title', allowed: ['title'] } }),
    findingAt('status', { code: 'missing-owner', args: {}, severity: 'warning' }),
  ];
  const html = htmlReport(findings(diagnostics, undefined, 2), localeFor('en'), plain);

  it('shows who, when, how much, what, and room for a pen', () => {
    expect(shown(html)).toEqual([
      'Findings in the plans',
      ...['Nordby', 'Day of the check', '2026-06-01', 'Files checked', '2'],
      ...['Found', '1 error · 1 warning', 'plans/a.yaml', ...table],
      ...['2', '“tilte” is not known here.', 'error', '· shape/unknown-key', 'tilte: IT-nedbrud'],
      'Did you mean “title”?',
      ...['3', 'Nobody answers for this plan.', 'warning', '· missing-owner', 'status: approved'],
      'Add “owner:” with the id of the role that keeps the plan up to date.',
      ...['Files without findings', 'plans/b.yaml', ...signatures],
    ]);
    expect(html.match(/class="box"/g)).toHaveLength(2);
  });

  it('needs nothing else and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|href=|url\(|@import|https?:/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('@page { size: A4;');
  });

  it.each(['en', 'da', 'nb', 'sv', 'zh', 'de'])('speaks %s throughout', (language) => {
    const locale = localeFor(language);
    const page = htmlReport(findings([findingAt('tilte')]), locale, plain);
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    expect(shown(page)[0]).toBe(locale.say('report.title'));
    expect(page).not.toMatch(/cli\.|messages\./);
  });

  it('is worth signing where nothing was found', () => {
    const page = htmlReport({ ...findings([]), organisation: '' }, localeFor('en'), plain);
    expect(shown(page)).toEqual([
      'Findings in the plans',
      ...['Day of the check', '2026-06-01', 'Files checked', '1', 'Found', 'Nothing to remark.'],
      ...['Files without findings', 'plans/a.yaml', ...signatures],
    ]);
  });

  it('lets no text be markup, and leaves suppressed findings out', () => {
    const page = htmlReport(nasty, localeFor('en'), plain);
    const tags = new Set(
      [...page.replace(/<style>[\s\S]*<\/style>/, '').matchAll(/<\/?([^>\s]+)/g)].map(([, name]) => name),
    );
    const known =
      'body code dd dl dt h1 h2 head html li meta p small span table tbody td th thead title tr ul';
    expect([...tags].sort()).toEqual(['!doctype', ...known.split(' ')].sort());
    expect(page.match(/class="box"/g)).toHaveLength(4);
    expect(page).toContain(
      '<title>Findings in the plans – &lt;Nord&gt; &amp; &quot;Søn&quot; | ]]&gt;</title>',
    );
    expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it('cuts a line that nobody would read', () => {
    const source = `kind: ${'x'.repeat(500)}\n`;
    const page = htmlReport(findings([findingAt('kind', {}, source)], source), localeFor('en'), plain);
    expect(page).toContain(`<code>kind: ${'x'.repeat(113)}…</code>`);
  });
});
