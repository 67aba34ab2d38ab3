import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { libraryFolder } from '../src/print/bundled.js';
import { findBrowser } from '../src/print/find.js';
import { binderHtml } from './binder-html.js';
import { corpusDay, writeBinder } from './corpus/write.js';
import { benchPath, plan } from './places.js';
import type { Result } from './result.js';
import { compare, type Process } from './time.js';

/** Builds a binder of forty plans, against the same browser printing the same HTML once. */
export async function benchBinder(): Promise<Result[]> {
  const folder = benchPath('binder');
  writeBinder(folder, 40);
  const html = benchPath('binder.html');
  writeFileSync(html, await binderHtml(folder));
  const browser = await findBrowser();
  const libraries = libraryFolder(browser.path);
  const env = browser.bundled && existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {};
  const printOnce = fileURLToPath(import.meta.resolve('./print-once.mjs'));
  const bare: Process = {
    name: 'one print of the same HTML',
    command: [process.execPath, printOnce, browser.path, html, benchPath('bare.pdf')],
    cwd: folder,
    env,
  };
  const build: Process = {
    name: 'plan build',
    command: [process.execPath, plan, 'build', '--as-of', corpusDay, '--browser', browser.path],
    cwd: folder,
    env,
  };
  return [{ what: '40-plan binder', target: 1.3, ...compare(build, bare, 5) }];
}
