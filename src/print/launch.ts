import { existsSync } from 'node:fs';
import type { Protocol } from 'puppeteer-core';
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import type { Connection } from 'puppeteer-core/internal/cdp/Connection.js';
import { CannotRun } from '../core/diagnostic.js';
import { libraryFolder, unpackLibraries } from './bundled.js';
import type { Browser } from './find.js';
import { type BrowserProcess, startProcess } from './process.js';

/** A running browser. */
export interface Session {
  /** The protocol session of a page by its number, from 0; nothing of puppeteer's model of browsers and pages stands between: loading it takes as long as a print of a plan. */
  page(number: number): Promise<CDPSession>;
  /** Does work with a page that nothing was drawn on before, which counts where the numbers that the browser gives to what it draws are printed too. */
  onNewPage<T>(work: (page: CDPSession) => Promise<T>): Promise<T>;
  /** Fulfilled with the last words of a browser that has ended. */
  readonly ended: Promise<string>;
  /** Whether a signal has ended it that is not ours. */
  crashed(): boolean;
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
  let hasCrashed = false;
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
      return {
        ...(await connect(started)),
        ended: started.ended,
        crashed: started.crashed,
        close: started.kill,
      };
    } catch (error) {
      await started.kill();
      signal.throwIfAborted();
      // Once in some thousand starts Chromium does, by no fault of ours.
      if (started.crashed() && !hasCrashed) {
        hasCrashed = true;
        continue;
      }
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

/** How long a page may take to appear. */
const pageMs = 30_000;

async function connect(started: BrowserProcess): Promise<Pick<Session, 'page' | 'onNewPage'>> {
  const { Connection } = await import('puppeteer-core/internal/cdp/Connection.js');
  const connection = new Connection('', started.transport);
  const failure = started.ended.then((detail) => Promise.reject(new Error(detail)));
  failure.catch(() => {});
  const first = await Promise.race([firstPage(connection), failure]);
  const pages: Promise<CDPSession>[] = [Promise.resolve(first)];
  return {
    page(number) {
      pages[number] ??= attach(connection, openTarget(connection));
      return pages[number];
    },
    async onNewPage(work) {
      const target = openTarget(connection);
      try {
        return await work(await attach(connection, target));
      } finally {
        // A browser that has ended has closed it.
        await connection.send('Target.closeTarget', { targetId: await target }).catch(() => {});
      }
    },
  };
}

/** The page that each browser opens by itself. */
async function firstPage(connection: Connection): Promise<CDPSession> {
  const opened = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no page in ${pageMs / 1000} s`)), pageMs).unref();
    connection.on('Target.targetCreated', ({ targetInfo }: Protocol.Target.TargetCreatedEvent) => {
      if (targetInfo.type !== 'page') return;
      clearTimeout(timer);
      resolve(targetInfo.targetId);
    });
  });
  const [target] = await Promise.all([
    opened,
    connection.send('Target.setDiscoverTargets', { discover: true }),
  ]);
  return await attach(connection, target);
}

/** A page of its own is drawn by a process of its own. */
async function openTarget(connection: Connection): Promise<string> {
  return (await connection.send('Target.createTarget', { url: 'about:blank' })).targetId;
}

async function attach(connection: Connection, target: string | Promise<string>): Promise<CDPSession> {
  const targetId = await target;
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const session = connection.session(sessionId);
  if (!session) throw new Error(`no session of ${targetId}`);
  return session;
}
