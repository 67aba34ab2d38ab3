import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/api.js';
import { checkInput, report } from '../../src/commands/check.js';
import type { Invocation } from '../../src/commands/command.js';
import type { Severity } from '../../src/core/diagnostic.js';
import { localeFor } from '../../src/host/locales.js';
import { findingAt, findings } from '../report/support.js';

function outcomeWith(...severities: Severity[]): Outcome {
  const found = findings(severities.map((severity) => findingAt('kind', { severity })));
  return { ...found, files: 1, language: 'da' };
}

/** Reports as a command would, and gives what went where. */
async function reported(
  outcome: Outcome,
  options: Record<string, unknown> = {},
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const terminal = {
    out(text: string) {
      written.out += text;
    },
    err(text: string) {
      written.err += text;
    },
    color: options['coloured'] === true,
    interactive: false,
  };
  const context = { locale: localeFor('en'), terminal, environment: {}, cwd: '/' };
  const code = await report(outcome, { arguments: [], options: { format: 'pretty', ...options }, context });
  return { code, ...written };
}

describe('the exit code', () => {
  it.each([
    [[], {}, 0],
    [['info'], {}, 0],
    [['warning', 'warning'], {}, 0],
    [['error'], {}, 1],
    [['info', 'warning', 'error'], {}, 1],
    [['error'], { quiet: true }, 1],
    [['error'], { format: 'json' }, 1],
    [['error'], { format: 'github' }, 1],
    [[], { maxWarnings: 0 }, 0],
    [['warning'], { maxWarnings: 0 }, 1],
    [['warning'], { maxWarnings: 1 }, 0],
    [['warning', 'warning'], { maxWarnings: 1 }, 1],
    [['warning', 'warning'], { maxWarnings: 1, quiet: true }, 1],
    [['info', 'info'], { maxWarnings: 0 }, 0],
  ] as const)('for %j with %o is %i', async (severities, options, code) => {
    expect((await reported(outcomeWith(...severities), options)).code).toBe(code);
  });
});

describe('what is written', () => {
  it('is in the language of the workspace, unless the user chose one', async () => {
    expect((await reported(outcomeWith())).out).toBe('Ingen bemærkninger. 1 fil kontrolleret.\n');
    expect((await reported(outcomeWith(), { lang: 'en' })).out).toBe('Nothing to remark. 1 file checked.\n');
    expect((await reported(outcomeWith('warning', 'warning'), { maxWarnings: 0 })).err).toBe(
      '2 advarsler er flere end de 0 tilladte.\n',
    );
    expect((await reported(outcomeWith('warning'), { maxWarnings: 0, lang: 'en' })).err).toBe(
      '1 warning is more than the 0 allowed.\n',
    );
  });

  it('is nothing when only errors are wanted and there are none', async () => {
    expect(await reported(outcomeWith('warning', 'info'), { quiet: true })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(
      JSON.parse((await reported(outcomeWith('warning'), { quiet: true, format: 'json' })).out),
    ).toMatchObject({ diagnostics: [] });
  });

  it('are errors alone when only errors are wanted', async () => {
    const { out } = await reported(outcomeWith('warning', 'error', 'info'), { quiet: true, lang: 'en' });
    expect(out.match(/^plans\/a\.yaml/gm)).toHaveLength(1);
    expect(out).toMatch(/\n1 error\. 1 file checked\.\n$/);
  });

  it.each([
    ['pretty', true],
    ['json', false],
    ['github', false],
  ])('as %s may be coloured: %s', async (format, may) => {
    expect((await reported(outcomeWith('error'), { format, coloured: true })).out.includes('\u001b[')).toBe(
      may,
    );
    expect((await reported(outcomeWith('error'), { format })).out).not.toContain('\u001b[');
  });
});

describe('checkInput', () => {
  it('is what the arguments and options say', () => {
    const invocation: Invocation = {
      arguments: ['a.yaml', '-'],
      options: { config: 'c.yaml', stdinFilename: 's.yaml', quiet: true },
      context: {
        locale: localeFor('en'),
        terminal: { out() {}, err() {}, color: false, interactive: false },
        environment: {},
        cwd: '/w',
      },
    };
    expect(checkInput(invocation)).toEqual({
      cwd: '/w',
      files: ['a.yaml', '-'],
      config: 'c.yaml',
      stdinFilename: 's.yaml',
    });
  });
});
