import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCommand } from '../../src/commands/build.js';
import { localeFor } from '../../src/host/locales.js';
import { binderOf } from '../e2e/binders.js';
import { workspaceWith } from '../e2e/workspace.js';
import { terminalOf } from './terminal.js';

const clear = '\r\u001b[K';

async function built(
  cwd: string,
  options: Readonly<Record<string, unknown>> = {},
  { language = 'en', interactive = true, binder = '' } = {},
): Promise<{ code: unknown; out: string; err: string }> {
  const { terminal, written } = terminalOf({ interactive });
  const context = { locale: localeFor(language), terminal, environment: {}, cwd };
  const code = await buildCommand
    .run({
      arguments: binder === '' ? [] : [binder],
      options: { format: 'pretty', asOf: '2026-06-01', lang: language, cache: false, ...options },
      context,
    })
    .catch((error: { code: string }) => error.code);
  return { code, ...written };
}

const steps = (binder: string): string =>
  ['starting the browser', 'laying out', 'printing', 'laying out', 'printing', 'numbering the pages']
    .map((step) => `${clear}${binder}: ${step} …`)
    .join('');

describe('the progress of a build', () => {
  const files = { 'binders/en.yaml': binderOf('Mappe en'), 'binders/to.yaml': binderOf('Mappe to') };

  it('is told step by step on one line, which is gone at the end', async () => {
    const cwd = workspaceWith(files);
    expect(await built(cwd, {}, { binder: 'to' })).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Nothing to remark\. 5 files checked\.\nout\/index\.html: one page with 2 plans, opens without a network\nout\/to\.pdf: binder with 1 plan, \d+ pages\n$/,
      ),
      err: `${steps('to')}${clear}`,
    });
    expect((await built(cwd)).err).toBe(`${steps('en')}${steps('to')}${clear}`);
  });

  it('is told in the language of the user', async () => {
    const { err } = await built(workspaceWith(files), { lang: undefined }, { language: 'da', binder: 'en' });
    expect(err.split(clear)).toEqual([
      '',
      'en: starter browseren …',
      'en: sætter siderne op …',
      'en: udskriver …',
      'en: sætter siderne op …',
      'en: udskriver …',
      'en: sætter sidetal …',
      '',
    ]);
  });

  it('is not told where nobody watches', async () => {
    expect(await built(workspaceWith(files), {}, { interactive: false, binder: 'en' })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it.each([
    ['/nowhere/browser', 'run/browser-not-found'],
    ['/bin/false', 'run/browser-silent'],
  ])('leaves an empty line for what went wrong with %s, and writes nothing', async (browser, code) => {
    const cwd = workspaceWith(files);
    const failed = await built(cwd, { browser }, { binder: 'to' });
    expect(failed).toEqual({ code, out: '', err: `${clear}to: starting the browser …${clear}` });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('has no line to show where there is nothing to print', async () => {
    const cwd = workspaceWith();
    expect(await built(cwd)).toEqual({
      code: 0,
      out: 'Nothing to remark. 3 files checked.\nout/index.html: one page with 2 plans, opens without a network\n',
      err: `${clear}There is no binder in the workspace, so only the page was written.\n`,
    });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html', 'manifest.json']);
  });
});
