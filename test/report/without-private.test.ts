import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { SourceText } from '../../src/core/source.js';
import { reports } from '../../src/report/list.js';
import type { Findings } from '../../src/report/report.js';
import { withoutPrivate } from '../../src/report/without-private.js';
import { findings, locale, plain } from './support.js';

const file = 'plans/a.yaml';
const text = 'title: A\nhandling:\n  - Ring 070761-4285 nu\n  - Se 070761-4285\n';
const at = { file, start: text.indexOf('0707'), end: text.indexOf(' nu') };
const number: Diagnostic = { code: 'x', args: {}, severity: 'error', at, private: true };
const last = { file, start: text.indexOf('Se'), end: text.indexOf('Se') + 2 };

/** What is told of a finding beside one whose place is private, in a text. */
function beside(changes: Partial<Diagnostic>, shown: string, source: string): Diagnostic | undefined {
  const start = source.indexOf(shown);
  const found = { ...number, at: { file, start, end: start + shown.length } };
  const other: Diagnostic = { code: 'stale', args: {}, severity: 'warning', at: last, ...changes };
  return withoutPrivate(findings([found, other], source)).diagnostics[1];
}

function told(value: string | readonly string[], shown = '070761-4285', source = text): unknown {
  return beside({ args: { value } }, shown, source)?.args['value'];
}

describe('what is private', () => {
  it('is dots in every line of every file, and all else stays where it is', () => {
    const sources = new Map([
      [file, new SourceText(file, text)],
      ['plans/b.yaml', new SourceText('plans/b.yaml', 'title: 070761-4285\nunit: 070761-42857\n')],
      ['plans/c.yaml', new SourceText('plans/c.yaml', 'title: C\n')],
    ]);
    const shown = withoutPrivate({ diagnostics: [number], sources }).sources;
    expect(shown.get(file)?.text).toBe(text.replaceAll('070761-4285', '••••••-••••'));
    expect(shown.get('plans/b.yaml')?.text).toBe('title: ••••••-••••\nunit: 070761-42857\n');
    expect(shown.get('plans/c.yaml')).toBe(sources.get('plans/c.yaml'));
  });

  it('is dots over several lines, and where a sign takes two units', () => {
    const source = 'handling: Ring\n  til 𠮷田 nu\n';
    const at = { file, start: source.indexOf('ng\n'), end: source.indexOf(' nu') };
    const long = { ...number, at };
    const shown = withoutPrivate(findings([long], source)).sources.get(file)?.text;
    expect(shown).toBe('handling: Ri••\n  ••• ••• nu\n');
  });

  it.each([
    ['Se journal 070761-4285 straks', 'Se journal ••••••-•••• straks'],
    ['070761-4285', '••••••-••••'],
    ['号码070761-4285。', '号码••••••-••••。'],
    ['Sag 2070761-4285', 'Sag 2070761-4285'],
    ['Se journal 070761-4 …', 'Se journal ••••••-• …'],
    ['Se journal 0707…', 'Se journal ••••…'],
    ['Se journalen …', 'Se journalen …'],
  ])('is dots in what other findings quote: %s', (value, shown) => {
    expect(told(value)).toBe(shown);
    expect(told([value, 'x'])).toEqual([shown, 'x']);
  });

  it.each([
    ['"Ring 070761\\x2d4285 nu"', 'Ring 070761-4285 nu', '•••• ••••••-•••• ••'],
    ["'Ring til ''070761-4285'' nu'", "Ring til '070761-4285' nu", "•••• ••• '••••••-••••' ••"],
    ['>\n  Ring 070761\n  4285 nu', 'Ring 070761 4285 nu', '•••• •••••• •••• ••'],
    ['Ring\n  070761-4285', 'Ring 070761-4285', '•••• ••••••-••••'],
  ])('is known however it is written: %s', (written, value, shown) => {
    expect(told(value, written, `handling: ${written}\n`)).toBe(shown);
  });

  it('is not in a reason, and no edit is offered that has it', () => {
    const suppressed = { kind: 'comment', reason: 'Journal 070761-4285' } as const;
    const edit = { ...last, text: 'Se 070761-4285' };
    const shown = beside({ suppressed, fix: [edit] }, '070761-4285', text);
    expect(shown?.suppressed?.reason).toBe('Journal ••••••-••••');
    expect(shown).not.toHaveProperty('fix');
    const open = [{ ...edit, text: 'Læs' }];
    expect(beside({ fix: open }, '070761-4285', text)?.fix).toEqual(open);
  });

  it('takes nothing away where nothing is', () => {
    const found: Findings = findings([{ ...number, at: last }], text);
    const { private: _, ...open } = number;
    expect(withoutPrivate({ ...found, diagnostics: [open] }).sources).toBe(found.sources);
    const empty = { ...number, at: { file, start: 3, end: 3 } };
    expect(withoutPrivate({ ...found, diagnostics: [empty] }).sources.get(file)?.text).toBe(text);
  });

  it('is given away by no report', async () => {
    const other: Diagnostic = {
      code: 'stale.never',
      args: { value: 'Se 070761-4285 nu' },
      severity: 'error',
      at: last,
    };
    const found = findings([number, other], text);
    const shown = { ...found, ...withoutPrivate(found) };
    expect(Object.keys(reports)).toHaveLength(10);
    for (const [name, load] of Object.entries(reports)) {
      const report = await load();
      expect(report(found, locale, plain), name).toContain('070761');
      expect(report(shown, locale, plain), name).not.toContain('070761');
    }
  });

  it('takes no time in long texts', () => {
    const long = `${'070761-'.repeat(30_000)}\n${text}`;
    const start = performance.now();
    told(`${'0707 '.repeat(30_000)}…`, '070761-4285', long);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
