import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/core/source.js';
import { htmlReport } from '../../src/report/html.js';
import { prettyReport } from '../../src/report/pretty.js';
import { shownLine } from '../../src/report/shown-line.js';
import { findings, locale, plain } from './support.js';

const text = 'title: A\nhandling:\n  - Ring 070761-4285 nu\n  - Ja\n';
const at = { file: 'plans/a.yaml', start: text.indexOf('0707'), end: text.indexOf(' nu') };

describe('a line that is shown', () => {
  it('has dots in place of what is private, and else what stands there', () => {
    const source = new SourceText('plans/a.yaml', text);
    expect(shownLine(source, 3, { at, private: true })).toBe('  - Ring ••••••-•••• nu');
    expect(shownLine(source, 3, { at })).toBe('  - Ring 070761-4285 nu');
    expect(shownLine(source, 4, { at, private: true })).toBe('  - Ja');
  });

  it('has them over several lines', () => {
    const source = new SourceText('plans/a.yaml', text);
    const long = { ...at, end: text.indexOf('Ja') + 1 };
    expect(shownLine(source, 3, { at: long, private: true })).toBe('  - Ring ••••••-•••• ••');
    expect(shownLine(source, 4, { at: long, private: true })).toBe('  - •a');
  });

  it('gives no private text away in any report', () => {
    const found = findings([{ code: 'x', args: {}, severity: 'error', at, private: true }], text);
    for (const report of [prettyReport, htmlReport])
      expect(report(found, locale, plain)).not.toContain('070761');
  });
});
