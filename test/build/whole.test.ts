import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type BuildInput, build } from '../../src/api.js';
import { buildCommand } from '../../src/commands/build.js';
import { languages, localeFor } from '../../src/host/locales.js';
import type { Manifest } from '../../src/manifest/manifest.js';
import type { printBinder } from '../../src/print/pdf.js';
import { terminalOf } from '../commands/terminal.js';
import { binderOf } from '../e2e/binders.js';
import { workspaceWith } from '../e2e/workspace.js';
import { lastingFolder } from '../support/plan.js';

const reason = 'object 3 is no dictionary';
const print = vi.hoisted(() => vi.fn<typeof printBinder>());
vi.mock('../../src/print/pdf.js', () => ({ printBinder: print }));

/** Prints in one go, as where the PDF of the browser is not understood. */
const inOneGo: typeof printBinder = (makeJob) => {
  const { binder } = makeJob();
  const file = { pdf: Buffer.from(`%PDF-1.7\n${binder.title}\n/Creator (planb 0)`), pages: 9 };
  const rest = { code: '', pages: [], missingCharacters: [], tooLong: [] };
  return Promise.resolve({ ...rest, files: [file], whole: reason });
};

const files = { 'binders/en.yaml': binderOf('Mappe en'), 'binders/to.yaml': binderOf('Mappe to', 'b, a') };
const asOf = '2026-06-01';

afterEach(() => {
  print.mockReset();
  vi.unstubAllEnvs();
});

function builtIn(cwd: string, rest: Partial<BuildInput> = {}) {
  return build({ cwd, asOf, browser: process.execPath, ...rest });
}

describe('a binder that is printed in one go', () => {
  it('is written all the same, and named with the reason', async () => {
    print.mockImplementation(inOneGo);
    const cwd = workspaceWith(files);
    const { outputs, whole, diagnostics } = await builtIn(cwd, { cache: false });
    expect(diagnostics).toEqual([]);
    expect(whole).toEqual([
      { binder: 'en', detail: reason },
      { binder: 'to', detail: reason },
    ]);
    expect(outputs.filter(({ format }) => format === 'pdf')).toEqual([
      { path: 'out/en.pdf', format: 'pdf', plans: 1, pages: 9, binder: 'en', isPrivate: false },
      { path: 'out/to.pdf', format: 'pdf', plans: 2, pages: 9, binder: 'to', isPrivate: false },
    ]);
    expect(readFileSync(join(cwd, 'out/to.pdf'), 'utf8')).toContain('Mappe to');
  });

  it('has no code that it could be looked up by, only its bytes', async () => {
    print.mockImplementation(inOneGo);
    const cwd = workspaceWith(files);
    await builtIn(cwd, { cache: false });
    const { binders, history, outputs } = JSON.parse(
      readFileSync(join(cwd, 'out/manifest.json'), 'utf8'),
    ) as Manifest;
    expect({ binders, history }).toEqual({ binders: [], history: [] });
    expect(outputs.map(({ path, sha256 = '' }) => [path, sha256.length])).toEqual([
      ['index.html', 64],
      ['en.pdf', 64],
      ['to.pdf', 64],
    ]);
  });

  it('is said each time: nothing is skipped as unchanged', async () => {
    print.mockImplementation(inOneGo);
    const { folder, remove } = lastingFolder({});
    vi.stubEnv('XDG_CACHE_HOME', folder);
    const cwd = workspaceWith({ 'binders/en.yaml': binderOf('Mappe en') });
    for (let time = 0; time < 2; time += 1)
      expect((await builtIn(cwd)).whole).toEqual([{ binder: 'en', detail: reason }]);
    expect(print).toHaveBeenCalledTimes(2);
    remove();
  });

  it.each<Partial<BuildInput>>([{ copies: true }, { since: 'before.json' }])(
    'can have neither copies nor replacement pages: %j',
    async (asked) => {
      print.mockImplementation(inOneGo);
      const manifest = {
        generator: 'planb 0',
        manifest: 1,
        asOf,
        sources: {},
        outputs: [],
        binders: [],
        history: [],
      };
      const cwd = workspaceWith({ ...files, 'before.json': JSON.stringify(manifest) });
      await expect(builtIn(cwd, { cache: false, ...asked })).rejects.toMatchObject({
        code: 'run/pdf-not-understood',
        args: { detail: reason },
      });
      expect(existsSync(join(cwd, 'out'))).toBe(false);
    },
  );

  it.each(languages())('is told on standard error in %s, by its id', async (lang) => {
    print.mockImplementation(inOneGo);
    const { terminal, written } = terminalOf();
    const context = { locale: localeFor(lang), terminal, environment: {}, cwd: workspaceWith(files) };
    const code = await buildCommand.run({
      arguments: ['to'],
      options: { format: 'pretty', asOf, lang, cache: false, quiet: true, browser: process.execPath },
      context,
    });
    expect({ code, out: written.out }).toEqual({ code: 0, out: '' });
    expect(written.err.trimEnd().split('\n')).toHaveLength(1);
    for (const said of [reason, ' to ', '--browser', 'PLAN_BROWSER', 'plan verify'])
      expect(written.err).toContain(said);
  });
});
