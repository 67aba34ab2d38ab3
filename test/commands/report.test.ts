import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/api.js';
import { report } from '../../src/commands/check.js';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.js';
import { SourceText } from '../../src/core/source.js';
import { localeFor } from '../../src/host/locales.js';
import { terminalOf } from './terminal.js';

const source = new SourceText('a.yaml', 'owner:\n');

function outcomeOf(counts: Readonly<Partial<Record<Severity, number>>>, language = 'en'): Outcome {
  const diagnostics = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from(
      { length: count },
      (): Diagnostic => ({
        code: 'shape/empty',
        args: { key: 'owner' },
        severity: severity as Severity,
        at: { file: 'a.yaml', start: 0, end: 5 },
      }),
    ),
  );
  const sources = new Map([['a.yaml', source]]);
  const checked = ['a.yaml', 'b.yaml'];
  return {
    diagnostics,
    sources,
    files: 2,
    checked,
    rules: [],
    organisation: 'X',
    asOf: '2026-06-01',
    language,
  };
}

async function reported(
  outcome: Outcome,
  options: Readonly<Record<string, unknown>>,
  color = false,
): Promise<{ code: number; out: string; err: string }> {
  const { terminal, written } = terminalOf({ color });
  const context = { locale: localeFor('en'), terminal, environment: {}, cwd: '/' };
  const code = await report(outcome, { arguments: [], options: { format: 'pretty', ...options }, context });
  return { code, ...written };
}

describe('the exit code', () => {
  it.each<[error: number, warning: number, info: number, options: Record<string, unknown>, code: number]>([
    [0, 0, 0, {}, 0],
    [0, 0, 0, { maxWarnings: 0 }, 0],
    [0, 0, 0, { quiet: true, maxWarnings: 0 }, 0],
    [1, 0, 0, {}, 1],
    [3, 0, 0, {}, 1],
    [1, 0, 0, { quiet: true }, 1],
    [1, 0, 0, { maxWarnings: 5 }, 1],
    [1, 0, 0, { format: 'json', quiet: true }, 1],
    [1, 0, 0, { format: 'github' }, 1],
    [0, 1, 0, {}, 0],
    [0, 9, 0, {}, 0],
    [0, 9, 0, { quiet: true }, 0],
    [0, 1, 0, { maxWarnings: 0 }, 1],
    [0, 1, 0, { maxWarnings: 1 }, 0],
    [0, 2, 0, { maxWarnings: 1 }, 1],
    [0, 2, 0, { maxWarnings: 2 }, 0],
    [0, 2, 0, { maxWarnings: 3 }, 0],
    [0, 2, 0, { maxWarnings: 1, quiet: true }, 1],
    [0, 2, 0, { maxWarnings: 2, quiet: true }, 0],
    [0, 2, 0, { maxWarnings: 1, format: 'json' }, 1],
    [0, 2, 0, { maxWarnings: 1, format: 'github', quiet: true }, 1],
    [1, 2, 0, { maxWarnings: 2 }, 1],
    [1, 2, 0, { maxWarnings: 0 }, 1],
    [0, 0, 4, {}, 0],
    [0, 0, 4, { maxWarnings: 0 }, 0],
    [0, 0, 4, { quiet: true }, 0],
    [0, 1, 4, { maxWarnings: 1 }, 0],
  ])('of %i errors, %i warnings and %i notes with %o is %i', async (error, warning, info, options, code) => {
    expect((await reported(outcomeOf({ error, warning, info }), options)).code).toBe(code);
  });
});

const block = (severity: string): string =>
  `a.yaml:1:1  ${severity}  shape/empty\n  “owner” has no value.\n > 1 | owner:\n     | ^^^^^\n  → Fill it in, or remove the line.\n`;

describe('what is said', () => {
  it.each<[counts: Partial<Record<Severity, number>>, options: Record<string, unknown>, out: string]>([
    [{}, {}, 'Nothing to remark. 2 files checked.\n'],
    [{}, { quiet: true }, ''],
    [{ warning: 1, info: 1 }, { quiet: true }, ''],
    [{ warning: 1 }, {}, `${block('warning')}\n1 warning. 2 files checked.\n`],
    [{ info: 1 }, {}, `${block('note')}\n1 note. 2 files checked.\n`],
    [{ error: 1, warning: 2 }, { quiet: true }, `${block('error')}\n1 error. 2 files checked.\n`],
    [
      { error: 2, info: 1 },
      {},
      `${block('error')}\n${block('error')}\n${block('note')}\n2 errors, 1 note. 2 files checked.\n`,
    ],
    [{}, { format: 'github' }, ''],
    [{ warning: 1 }, { format: 'github', quiet: true }, ''],
    [
      { warning: 1 },
      { format: 'github' },
      '::warning file=a.yaml,line=1,endLine=1,col=1,endColumn=6,title=shape/empty::“owner” has no value. Fill it in, or remove the line.\n',
    ],
    [
      { warning: 1 },
      { format: 'json', quiet: true },
      '{\n  "version": 1,\n  "files": 2,\n  "errors": 0,\n  "warnings": 0,\n  "infos": 0,\n  "diagnostics": []\n}\n',
    ],
  ])('of %o with %o', async (counts, options, out) => {
    expect(await reported(outcomeOf(counts), options)).toMatchObject({ out, err: '' });
  });

  it.each([
    ['en', 1, 0, '1 warning is more than the 0 allowed.\n'],
    ['en', 3, 2, '3 warnings are more than the 2 allowed.\n'],
    ['da', 1, 0, '1 advarsel er mere end de 0 tilladte.\n'],
    ['da', 3, 2, '3 advarsler er flere end de 2 tilladte.\n'],
  ])('in %s of %i warnings where %i are allowed', async (language, warning, maxWarnings, err) => {
    const outcome = outcomeOf({ warning }, language);
    expect(await reported(outcome, { maxWarnings, quiet: true })).toEqual({ code: 1, out: '', err });
  });

  it('is in the language of the workspace, but for --lang', async () => {
    const danish = outcomeOf({}, 'da');
    expect((await reported(danish, {})).out).toBe('Ingen bemærkninger. 2 filer kontrolleret.\n');
    expect((await reported(danish, { lang: 'en' })).out).toBe('Nothing to remark. 2 files checked.\n');
    expect((await reported(outcomeOf({}, 'fi'), {})).out).toBe('Nothing to remark. 2 files checked.\n');
  });

  it('is coloured for people in a terminal, never for programs', async () => {
    const outcome = outcomeOf({ error: 1, warning: 1, info: 1 });
    const { out } = await reported(outcome, {}, true);
    expect(out).toContain('\u001b[31merror\u001b[39m');
    expect(out).toContain('\u001b[33mwarning\u001b[39m');
    expect(out).toContain('\u001b[36mnote\u001b[39m');
    expect(out.replaceAll(/\u001b\[\d+m/g, '')).toBe((await reported(outcome, {})).out);
    for (const format of ['json', 'github']) {
      expect((await reported(outcome, { format }, true)).out).toBe((await reported(outcome, { format })).out);
    }
  });
});
