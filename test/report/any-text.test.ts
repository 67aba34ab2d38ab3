import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { Locale } from '../../src/core/locale.js';
import { SourceText } from '../../src/core/source.js';
import { githubReport } from '../../src/report/github.js';
import { jsonReport } from '../../src/report/json.js';
import { prettyReport } from '../../src/report/pretty.js';
import type { Findings } from '../../src/report/report.js';
import { printable, wordFinding } from '../../src/report/wording.js';
import { findingAt, locale, plain, tagged } from './support.js';

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
  fc.record({
    diagnostics: fc.array(finding(source), { maxLength: 4 }),
    sources: fc.constant(new Map([['plans/a.yaml', new SourceText('plans/a.yaml', source)]])),
    files: fc.nat(99),
  }),
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
          const findings = {
            diagnostics: [
              findingAt('', { code: 'stale', args: {}, at: { file: 'a', start, end: start + 1 } }, source),
            ],
            sources: new Map([['a', new SourceText('a', source)]]),
            files: 1,
          };
          const shown = prettyReport(findings, locale, plain).split('\n');
          const marked = shown.findIndex((one) => one.startsWith(' > '));
          const at = (shown[marked + 1] ?? '').indexOf('^');
          expect(shown[marked]?.charAt(at)).toBe(line.charAt(column));
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
  const words = new Locale({
    ...locale.data,
    messages: { x: '{text} {list} {number}' },
    advice: { x: 'Try {list}.' },
  });

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
