import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { prettyReport } from '../../src/report/pretty.js';
import { findingAt, findings, locale, plain, tagged, text } from './support.js';

describe('the report for people', () => {
  it('shows place, message, lines and advice, and sums up', () => {
    const report = prettyReport(
      findings(
        [
          findingAt('tilte', { args: { key: 'tilte', allowed: ['title'], suggestion: 'title' } }),
          findingAt('approved', {
            code: 'stale.never',
            args: { value: 'x' },
            severity: 'warning',
            related: [
              { file: 'plans/a.yaml', start: 0, end: 4 },
              { file: 'roles.yaml', start: 0, end: 4 },
            ],
          }),
        ],
        text,
        12,
      ),
      locale,
      plain,
    );
    expect(report).toBe(`plans/a.yaml:2:1  error  shape/unknown-key
  “tilte” is not known here.
   1 | kind: indsatsplan
 > 2 | tilte: IT-nedbrud
     | ^^^^^
  → Did you mean “title”?

plans/a.yaml:3:9  warning  stale
  Never: x
   2 | tilte: IT-nedbrud
 > 3 | status: approved
     |         ^^^^^^^^
  See also plans/a.yaml:1:1
  See also roles.yaml

1 error, 1 warning. 12 files checked.
`);
  });

  it('says so when there is nothing to say', () => {
    expect(prettyReport(findings([]), locale, plain)).toBe('Nothing to remark. 1 file checked.\n');
  });

  it('counts every severity', () => {
    const all = (['error', 'error', 'warning', 'info', 'info'] as const).map((severity) =>
      findingAt('kind', { severity }),
    );
    expect(prettyReport(findings(all), locale, plain)).toMatch(
      /\n2 errors, 1 warning, 2 notes\. 1 file checked\.\n$/,
    );
  });

  it('sums up with the punctuation of the language', () => {
    const all = (['error', 'warning'] as const).map((severity) => findingAt('kind', { severity }));
    expect(prettyReport(findings(all), localeFor('zh'), plain)).toMatch(
      /\n1 个错误，1 个警告。已检查 1 个文件。\n$/,
    );
  });

  it('leaves out what is suppressed', () => {
    const suppressed = { kind: 'comment' } as const;
    const report = prettyReport(findings([findingAt('kind', { suppressed })]), locale, plain);
    expect(report).toBe('Nothing to remark. 1 file checked.\n');
  });

  it('says last how much can be mended', () => {
    const fix = [{ file: 'plans/a.yaml', start: 0, end: 4, text: 'x' }];
    const suppressed = { kind: 'baseline' } as const;
    const report = prettyReport(
      findings([findingAt('kind', { fix }), findingAt('tilte'), findingAt('kind', { fix, suppressed })]),
      locale,
      plain,
    );
    expect(report).toMatch(/\n2 errors\. 1 file checked\.\n1 can be mended: plan lint --fix\n$/);
  });

  it('shows the first line without one before it', () => {
    expect(prettyReport(findings([findingAt('kind')]), locale, plain)).toContain(`
  “kind” is not known here.
 > 1 | kind: indsatsplan
     | ^^^^
  → Here you can write title or unit.
`);
  });

  it('shows no lines of a file without text', () => {
    const report = prettyReport(
      findings(
        [findingAt('kind', { code: 'stale', args: {}, at: { file: 'plans/a.yaml', start: 0, end: 0 } })],
        '',
      ),
      locale,
      plain,
    );
    expect(report).toBe('plans/a.yaml  error  stale\n  It is old.\n\n1 error. 1 file checked.\n');
    const unread = prettyReport(
      findings([findingAt('kind', { code: 'stale', args: {}, at: { file: 'b.yaml', start: 0, end: 0 } })]),
      locale,
      plain,
    );
    expect(unread).toContain('b.yaml  error  stale\n  It is old.\n\n');
  });

  it('colours by severity, and nothing else is in the text', () => {
    const diagnostics = [findingAt('tilte', { severity: 'warning' })];
    const coloured = prettyReport(findings(diagnostics), locale, tagged);
    expect(coloured).toContain('<s>plans/a.yaml:2:1</s>  <w>warning</w>  <f>shape/unknown-key</f>\n');
    expect(coloured).toContain('<w>^^^^^</w>');
    expect(coloured).toContain('<w>1 warning</w>. 1 file checked.');
    expect(coloured.replaceAll(/<\/?[ewisf]>/g, '')).toBe(prettyReport(findings(diagnostics), locale, plain));
  });
});

describe('the lines of a place', () => {
  const frameOf = (source: string, shown: string): string[] => {
    const report = prettyReport(
      findings([findingAt(shown, { code: 'stale', args: {} }, source)], source),
      locale,
      plain,
    );
    return report.split('\n\n')[0]?.split('\n').slice(2) ?? [];
  };

  it('end with the line where the place goes on', () => {
    expect(frameOf('a: |\n  one\n  two\n', '|\n  one\n  two')).toEqual([' > 1 | a: |', '     |    ^']);
    expect(frameOf('a: x\r\nb: y\r\n', 'x\r\nb')).toEqual([' > 1 | a: x', '     |    ^']);
  });

  it('mark an empty place with one sign', () => {
    expect(frameOf('kind:\n', '\n')).toEqual([' > 1 | kind:', '     |      ^']);
  });

  it('align with numbers of any length', () => {
    const source = `${'a: b\n'.repeat(99)}xyz: c\n`;
    expect(frameOf(source, 'xyz')).toEqual(['    99 | a: b', ' > 100 | xyz: c', '       | ^^^']);
  });

  it('cut a long line around the place', () => {
    const source = `a: ${'x'.repeat(500)}HERE${'y'.repeat(500)}\n`;
    const [line = '', marks = ''] = frameOf(source, 'HERE');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('cut only where the place would not be seen', () => {
    const lineOf = (column: number): string | undefined =>
      frameOf(`${'x'.repeat(column - 1)}HERE`, 'HERE')[0];
    expect(lineOf(110)).toBe(` > 1 | ${'x'.repeat(109)}H`);
    expect(lineOf(111)).toBe(` > 1 | ${'x'.repeat(49)}HERE`);
  });

  it('do not mark more than they show', () => {
    const long = 'x'.repeat(400);
    const [line = '', marks = ''] = frameOf(`a: ${long}\n`, long);
    expect(marks.length).toBe(line.length);
  });

  it('take a tab for one space and a Chinese letter for two', () => {
    expect(frameOf('\tkey: x\n', 'key')).toEqual([' > 1 |  key: x', '     |  ^^^']);
    expect(frameOf('值班: 电话\n', '电')).toEqual([' > 1 | 值班: 电话', '     | \u3000\u3000  ^']);
  });
});

describe('text from files', () => {
  const hostile = 'a: \u001b[31mred\u001b[2J\u0007\u009b5n\u202e\u2066\n';

  it('cannot command the terminal from the lines of a place', () => {
    const report = prettyReport(
      findings([findingAt('red', { code: 'stale', args: {} }, hostile)], hostile),
      locale,
      plain,
    );
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const [line = '', marks = ''] = report.split('\n').slice(2);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('red');
  });

  it('cannot command the terminal from a message, an advice or a name', () => {
    const args = { key: '\u001b[2Jx', suggestion: '\u0007y', allowed: ['\u009bz'] };
    const at = { file: 'a\u001b]0;b.yaml', start: 0, end: 0 };
    const report = prettyReport(
      findings([
        findingAt('kind', { args, at, related: [at] }),
        findingAt('kind', { args: { ...args, suggestion: '' } }),
      ]),
      locale,
      plain,
    );
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('stays on one line, and short', () => {
    const report = prettyReport(
      findings([findingAt('kind', { args: { key: `one\n  two\r\n${'x'.repeat(5000)}` } })]),
      locale,
      plain,
    );
    const message = report.split('\n')[1] ?? '';
    expect(message).toMatch(/^ {2}“one two x+…” is not known here\.$/);
    expect(message.length).toBeLessThan(350);
  });
});
