import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryFolder } from '../../src/print/bundled.js';
import { findBrowser } from '../../src/print/find.js';
import { type PrintOptions, type PrintStep, printPdf } from '../../src/print/pdf.js';
import { browserFolders, browserProcesses, runs } from './processes.js';
import { ABOUT, sampleHtml } from './sample.js';

const LONG = { ...ABOUT, html: sampleHtml({ chapters: [2000] }) };

afterEach(() => {
  expect(browserProcesses(process.pid)).toEqual([]);
  expect(browserFolders(process.pid)).toEqual([]);
});

/** Prints a long document and does something to it when it gets to a step. */
async function printDisturbed(
  at: PrintStep,
  disturb: () => void,
  options: PrintOptions = {},
): Promise<unknown> {
  return await printPdf(LONG, {
    ...options,
    onProgress: (step) => {
      if (step === at) setTimeout(disturb, 100);
    },
  });
}

describe('a browser that crashes', () => {
  const crashed = (dir: string, script: string): string => {
    const path = join(dir, 'browser');
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };

  it('is started once more, at its start', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'planb-crash-'));
    const { path: real } = await findBrowser();
    const library = libraryFolder(real);
    const script = `[ -e '${dir}/once' ] || { touch '${dir}/once'; kill -SEGV $$; }\nLD_LIBRARY_PATH='${library}' exec '${real}' "$@"`;
    const { pages } = await printPdf(
      { ...ABOUT, html: sampleHtml({ chapters: [1] }) },
      { browser: crashed(dir, script) },
    );
    expect(pages).toBeGreaterThan(0);
    rmSync(dir, { recursive: true });
  });

  it('is given up when it crashes again', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'planb-crash-'));
    const browser = crashed(dir, `echo x >> '${dir}/starts'; kill -SEGV $$`);
    await expect(printPdf(LONG, { browser })).rejects.toMatchObject({
      code: expect.stringMatching(/^run\/browser-/),
    });
    expect(readFileSync(join(dir, 'starts'), 'utf8')).toBe('x\nx\n');
    rmSync(dir, { recursive: true });
  });

  it('is started once more, in the middle of a print', async () => {
    let crashes = 0;
    const crash = (): void => {
      crashes += 1;
      if (crashes > 1) return;
      const [main] = browserProcesses(process.pid);
      if (main !== undefined) process.kill(main, 'SIGSEGV');
    };
    await expect(printDisturbed('print', crash)).resolves.toMatchObject({ pages: expect.any(Number) });
    expect(crashes).toBe(2);
  });
});

describe('a print that fails', () => {
  it('when its time is over', async () => {
    const started = Date.now();
    await expect(printPdf(LONG, { timeoutMs: 600 })).rejects.toMatchObject({
      code: 'run/print-failed',
      args: { detail: 'timeout (0.6 s)' },
    });
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  it('when the browser ends', async () => {
    const kill = (): void => {
      for (const pid of browserProcesses(process.pid)) process.kill(pid, 'SIGKILL');
    };
    await expect(printDisturbed('print', kill)).rejects.toMatchObject({ code: 'run/print-failed' });
  });

  it('when the page crashes', async () => {
    const kill = (): void => {
      const pids = browserProcesses(process.pid, 'renderer');
      expect(pids).not.toEqual([]);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    };
    const started = Date.now();
    await expect(printDisturbed('print', kill)).rejects.toMatchObject({ code: 'run/print-failed' });
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it.each(['start', 'load', 'print'] as const)('when it is aborted at %s', async (step) => {
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const printing = printDisturbed(step, () => controller.abort(reason), { signal: controller.signal });
    await expect(printing).rejects.toBe(reason);
  });

  it('before it starts when it was aborted', async () => {
    await expect(printPdf(LONG, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never');
  });

  it('when a listener throws', async () => {
    const onProgress = (step: PrintStep): void => {
      if (step === 'print') throw new Error('from the listener');
    };
    await expect(printPdf(LONG, { onProgress })).rejects.toThrow('from the listener');
  });
});

describe('a browser that cannot be used', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'planb-test-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function script(text: string): string {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return path;
  }

  it('is not there', async () => {
    const browser = join(folder, 'missing');
    await expect(printPdf(LONG, { browser })).rejects.toMatchObject({
      code: 'run/browser-not-found',
      args: { path: browser },
    });
  });

  it('ends at once', async () => {
    const browser = script('echo "[1:2:ERROR:x.cc(3)] Cannot start here" >&2; exit 1');
    await expect(printPdf(LONG, { browser })).rejects.toMatchObject({
      code: 'run/browser-failed',
      args: { path: browser, detail: 'Cannot start here' },
    });
  });

  it('says nothing', async () => {
    const browser = script('exit 0');
    await expect(printPdf(LONG, { browser })).rejects.toMatchObject({
      code: 'run/browser-silent',
      args: { path: browser },
    });
  });

  it('is no program', async () => {
    const browser = join(folder, 'text');
    writeFileSync(browser, 'text', { mode: 0o644 });
    await expect(printPdf(LONG, { browser })).rejects.toMatchObject({ code: 'run/browser-failed' });
  });

  it('never answers', async () => {
    const browser = script('exec sleep 60');
    await expect(printPdf(LONG, { browser, timeoutMs: 500 })).rejects.toMatchObject({
      code: 'run/print-failed',
    });
  });
});

describe('a process that is ended while it prints', () => {
  async function printElsewhere(): Promise<ChildProcess> {
    const path = fileURLToPath(new URL('print-once.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', path, 'long'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const text of child.stdout) if (String(text).includes('print')) break;
    return child;
  }

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('by %s takes the browser along', async (signal) => {
    const child = await printElsewhere();
    const pid = child.pid ?? 0;
    const browsers = browserProcesses(pid);
    expect(browsers).toHaveLength(1);
    const ended = once(child, 'exit');
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    await expect.poll(() => browsers.filter(runs), { timeout: 5_000 }).toEqual([]);
    // Nothing can be removed after a SIGKILL.
    const left = browserFolders(pid);
    if (signal !== 'SIGKILL') expect(left).toEqual([]);
    for (const name of left) rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
  });
});
