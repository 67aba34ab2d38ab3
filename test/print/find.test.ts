import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/print/find.js';
import { installedPaths } from '../../src/print/installed.js';

const run = promisify(execFile);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-test-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a browser that is asked for', () => {
  it('is taken by its path', async () => {
    const path = join(folder, 'browser');
    writeFileSync(path, '');
    expect(await findBrowser(path)).toEqual({ path, bundled: false });
  });

  it('is taken by its command', async () => {
    expect((await findBrowser('sh')).path).toMatch(/^\/.*\/sh$/);
  });

  it.each(['no-such-browser', '/no/such/browser'])('is not replaced by another: %s', async (path) => {
    await expect(findBrowser(path)).rejects.toMatchObject({ code: 'run/browser-not-found', args: { path } });
  });
});

describe('installed browsers', () => {
  it('are looked for where Linux, macOS and Windows have them', () => {
    for (const name of ['chromium', 'google-chrome']) writeFileSync(join(folder, name), '');
    const linux = installedPaths('linux', { PATH: `${folder}:relative` });
    expect(linux).toContain('/usr/lib/chromium/chromium-headless-shell');
    expect(linux.indexOf(join(folder, 'google-chrome'))).toBeLessThan(
      linux.indexOf(join(folder, 'chromium')),
    );
    expect(installedPaths('darwin', { HOME: '/Users/a' })).toContain(
      '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(installedPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the bundled browser', () => {
  async function printOnce(environment: Record<string, string>): Promise<{ pages: number; browser: string }> {
    const path = fileURLToPath(new URL('print-once.ts', import.meta.url));
    const env = { ...process.env, PLAN_BROWSER: '', ...environment };
    const { stdout } = await run(process.execPath, ['--import', 'tsx', path], { env });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { pages: number; browser: string };
  }

  function files(path: string): string[] {
    // The browser makes a folder for languages beside itself, and tsx one for its cache.
    return readdirSync(path).filter((name) => name !== 'locales' && !name.startsWith('tsx-'));
  }

  it('is unpacked by two processes at once, and what dead ones left is removed', async () => {
    const cache = join(folder, 'planb');
    mkdirSync(cache);
    const abandoned = join(cache, 'chromium-1.0.0.99999999-0a1b2c3d.part');
    const recent = 'chromium-1.0.0.99999998-0a1b2c3d.part';
    const living = `chromium-1.0.0.${process.pid}-0a1b2c3d.part`;
    for (const name of [abandoned, join(cache, recent), join(cache, living)]) writeFileSync(name, 'half');
    for (const name of [abandoned, join(cache, living)]) utimesSync(name, 1, 1);
    const results = await Promise.all([1, 2].map(() => printOnce({ XDG_CACHE_HOME: folder })));
    for (const { pages, browser } of results) {
      expect(pages).toBe(1);
      expect(browser.startsWith(join(cache, 'chromium-'))).toBe(true);
    }
    expect(results[0]?.browser).toBe(results[1]?.browser);
    expect(files(cache).sort()).toEqual([recent, living, results[0]?.browser.split('/').at(-1)].sort());
  });

  it('goes to a private temporary folder where the cache cannot be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const { browser } = await printOnce({ XDG_CACHE_HOME: blocked, TMPDIR: temporary });
    expect(browser.startsWith(join(temporary, `planb-${process.getuid?.()}/chromium-`))).toBe(true);
    expect(files(temporary)).toEqual([`planb-${process.getuid?.()}`]);
    expect(existsSync(browser)).toBe(true);
  });

  it('is not taken from a temporary folder that others can write', async () => {
    const temporary = join(folder, 'tmp');
    mkdirSync(join(temporary, `planb-${process.getuid?.()}`), { recursive: true, mode: 0o777 });
    const environment = { XDG_CACHE_HOME: '/dev/null', TMPDIR: temporary, PATH: process.env['PATH'] ?? '' };
    const shared = join(temporary, `planb-${process.getuid?.()}`);
    await run('chmod', ['777', shared]);
    await printOnce(environment).catch((error: unknown) => expect(String(error)).toContain('run/no-browser'));
    expect(readdirSync(shared)).toEqual([]);
  });
});
