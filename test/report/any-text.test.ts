import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { Locale } from '../../src/core/locale.js';
import { SourceText } from '../../src/core/source.js';
import { checkstyleReport } from '../../src/report/checkstyle.js';
import { githubReport } from '../../src/report/github.js';
import { htmlReport } from '../../src/report/html.js';
import { jsonReport } from '../../src/report/json.js';
import { junitReport } from '../../src/report/junit.js';
import { prettyReport } from '../../src/report/pretty.js';
import type { Findings } from '../../src/report/report.js';
import { printable, wordFinding } from '../../src/report/wording.js';
import { findingAt, findingsIn, locale, plain, tagged } from './support.js';
import { readXml } from './xml.js';

const pieces = fc.constantFrom(
  'a',
  'key: x',
  'æ',
  '值',
  '😀',
  '\t',
  '\n',
  '\r\n',
  '\u001b[2J',
  '\0',
  '\u202e',
  '::error::',
  '%0A',
  '“',
  ' ',
  'x'.repeat(60),
);
const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

const finding = (source: string): fc.Arbitrary<Diagnostic> =>
  fc
    .record({
      a: fc.nat(source.length),
      b: fc.nat(source.length),
      key: text,
      severity: fc.constantFrom('error', 'warning', 'info'),
      file: fc.constantFrom('plans/a.yaml', 'b\n\u001b.yaml'),
    })
    .map(({ a, b, key, severity, file }) => ({
      code: 'shape/unknown-key',
      args: { key, allowed: [key, 'title'] },
      severity,
      at: { file, start: Math.min(a, b), end: Math.max(a, b) },
    }));

const anyFindings: fc.Arbitrary<Findings> = text.chain((source) =>
  fc
    .array(finding(source), { maxLength: 4 })
    .map((diagnostics) =>
      findingsIn(diagnostics, new Map([['plans/a.yaml', new SourceText('plans/a.yaml', source)]]), [
        'plans/a.yaml',
      ]),
    ),
);

const commanding = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

describe('whatever a file holds', () => {
  it('the report for people commands no terminal', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const report = prettyReport(findings, locale, plain);
        expect(report).not.toMatch(commanding);
        expect(report.split('\n').every((line) => line.length < 420)).toBe(true);
      }),
    );
  });

  it('each finding of it is one block, and colour adds nothing but colour', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const report = prettyReport(findings, locale, plain);
        expect(report.trimEnd().split('\n\n')).toHaveLength(findings.diagnostics.length + 1);
        expect(prettyReport(findings, locale, tagged).replaceAll(/<\/?[ewisf]>/g, '')).toBe(report);
      }),
    );
  });

  it('the report for programs is JSON that holds every argument', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const { diagnostics } = JSON.parse(jsonReport(findings, locale, plain)) as {
          diagnostics: { args: unknown }[];
        };
        expect(diagnostics.map(({ args }) => args)).toEqual(findings.diagnostics.map(({ args }) => args));
      }),
    );
  });

  it('the report for GitHub has one command a finding', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const lines = githubReport(findings, locale, plain).split('\n').slice(0, -1);
        expect(lines).toHaveLength(findings.diagnostics.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=shape\/unknown-key::[^\r\n]+$/,
          );
        }
      }),
    );
  });

  it('the reports in XML are well-formed, with every file and every finding', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const files = readXml(checkstyleReport(findings, locale, plain)).children;
        const found = files.flatMap(({ children }) => children);
        expect(found).toHaveLength(findings.diagnostics.length);
        const [suite] = readXml(junitReport(findings, locale, plain)).children;
        expect(suite?.children).toHaveLength(files.length);
      }),
    );
  });

  it('the page has no markup but its own', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const html = htmlReport(findings, locale, plain);
        expect(html.match(/<tr><td class="line">/g) ?? []).toHaveLength(findings.diagnostics.length);
        expect(html).not.toMatch(commanding);
      }),
    );
  });

  it('the marks stand below what they mark', () => {
    const ascii = fc.stringMatching(/^[a-z :-]{1,60}$/);
    fc.assert(
      fc.property(
        fc.array(ascii, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (lines, which, where) => {
          const index = which % lines.length;
          const line = lines[index] ?? '';
          const column = where % line.length;
          const source = lines.join('\n');
          const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + column;
          const at = { file: 'a', start, end: start + 1 };
          const findings = findingsIn(
            [findingAt('', { code: 'stale', args: {}, at }, source)],
            new Map([['a', new SourceText('a', source)]]),
            ['a'],
          );
          const shown = prettyReport(findings, locale, plain).split('\n');
          const marked = shown.findIndex((one) => one.startsWith(' > '));
          const under = (shown[marked + 1] ?? '').indexOf('^');
          expect(shown[marked]?.charAt(under)).toBe(line.charAt(column));
          expect(shown[marked]).toContain(`${index + 1} | `);
        },
      ),
    );
  });
});

describe('printable', () => {
  it('keeps the length and all that can be seen', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(printable(one)).toHaveLength(one.length);
        expect(printable(printable(one))).toBe(printable(one));
      }),
    );
    expect(printable('Rødgrød, 值班 😀')).toBe('Rødgrød, 值班 😀');
    expect(printable('a\tb')).toBe('a b');
  });
});

describe('wordFinding', () => {
  const words = new Locale(
    { ...locale.data, messages: { x: '{text} {list} {number}' }, advice: { x: 'Try {list}.' } },
    { hints: () => ({}), rules: () => ({}) },
  );

  it('shows numbers, texts and lists, each on one line', () => {
    const args = { text: ' a\n\n b ', list: ['c\td', 'e'], number: 1200 };
    expect(wordFinding({ code: 'x', args }, words)).toEqual({
      message: ' a b  c d or e 1200',
      advice: 'Try c d or e.',
    });
  });

  it('cuts only what is long', () => {
    const shown = (length: number): string =>
      wordFinding({ code: 'x', args: { text: 'y'.repeat(length) } }, words).message.trim();
    expect(shown(300)).toBe('y'.repeat(300));
    expect(shown(301)).toBe(`${'y'.repeat(299)}…`);
    expect(shown(5000)).toBe(shown(301));
  });

  it('advises nothing where there is nothing', () => {
    expect(wordFinding({ code: 'x', args: {} }, words).advice).toBeUndefined();
  });
});
