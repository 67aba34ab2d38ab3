import { existsSync } from 'node:fs';
import type { CDPSession, Browser as PuppeteerBrowser, Target } from 'puppeteer-core';
import { CannotRun } from '../core/diagnostic.js';
import { libraryFolder, unpackLibraries } from './bundled.js';
import type { Browser } from './find.js';
import { type BrowserProcess, startProcess } from './process.js';

/** A running browser. */
export interface Session {
  /** The protocol session of a page by its number, from 0; nothing of puppeteer's page model stands between, which saves 50 ms a print. */
  page(number: number): Promise<CDPSession>;
  /** Fulfilled with the last words of a browser that has ended. */
  readonly ended: Promise<string>;
  /** Ends the browser and removes its files; may be called more than once. */
  close(): Promise<void>;
}

/**
 * Every name leads nowhere, so no request leaves even if one slipped through the page's own refusal; what the browser
 * does on its own account is off; field trials are off, so that all starts of one build print the same.
 */
const ARGUMENTS = [
  '--headless',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-field-trial-config',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Starts a browser; what it lacks on this machine (libraries, a working sandbox) is made good where possible. */
export async function launch(browser: Browser, signal: AbortSignal): Promise<Session> {
  // Chromium refuses to run its sandbox as root.
  let sandbox = process.getuid?.() !== 0;
  let libraries = browser.bundled ? presentLibraries(browser.path) : undefined;
  for (;;) {
    const started = await startProcess(
      browser.path,
      sandbox ? ARGUMENTS : [...ARGUMENTS, '--no-sandbox'],
      libraries ? { LD_LIBRARY_PATH: libraries } : {},
    );
    try {
      // Aborting ends the browser, and with it whatever is waited for.
      signal.addEventListener('abort', () => void started.kill(), { once: true });
      signal.throwIfAborted();
      return { page: await connect(started), ended: started.ended, close: started.kill };
    } catch (error) {
      await started.kill();
      signal.throwIfAborted();
      const errors = started.errors();
      if (browser.bundled && !libraries && errors.includes('error while loading shared libraries')) {
        libraries = await unpackLibraries(browser.path);
        if (libraries) continue;
      }
      // Containers and some distributions forbid user namespaces, and the sandbox cannot be set up there. Scripts and
      // requests are off, so that the page can do little that a sandbox would have to prevent.
      if (sandbox && /sandbox|namespace/i.test(errors)) {
        sandbox = false;
        continue;
      }
      const detail = await started.ended;
      const { path } = browser;
      if (detail === '') throw new CannotRun('run/browser-silent', { path }, error);
      throw new CannotRun('run/browser-failed', { path, detail }, error);
    }
  }
}

function presentLibraries(browser: string): string | undefined {
  const folder = libraryFolder(browser);
  return existsSync(folder) ? folder : undefined;
}

async function connect(started: BrowserProcess): Promise<Session['page']> {
  const { connect } = await import('puppeteer-core');
  const failure = started.ended.then((detail) => {
    throw new Error(detail);
  });
  failure.catch(() => {});
  const connected = await Promise.race([
    connect({ transport: started.transport, defaultViewport: null }),
    failure,
  ]);
  const pages: Promise<CDPSession>[] = [];
  const first = await sessionOf(connected, (target) => target.type() === 'page');
  pages.push(Promise.resolve(first));
  return (number) => {
    pages[number] ??= openPage(connected, number);
    return pages[number];
  };
}

/** A page of its own is drawn by a process of its own. */
async function openPage(browser: PuppeteerBrowser, number: number): Promise<CDPSession> {
  const control = await browser.target().createCDPSession();
  const url = `about:blank?${number}`;
  await control.send('Target.createTarget', { url });
  return await sessionOf(browser, (target) => target.url() === url);
}

async function sessionOf(
  browser: PuppeteerBrowser,
  isMeant: (target: Target) => boolean,
): Promise<CDPSession> {
  const target = await browser.waitForTarget(isMeant, { timeout: 30_000 });
  return await target.createCDPSession();
}
