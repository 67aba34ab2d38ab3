import { existsSync } from 'node:fs';
import { CannotRun } from '../core/diagnostic.js';
import { BUNDLED_PACKAGE, bundledBrowser } from './bundled.js';
import { installedPaths, which } from './installed.js';

/** A browser that can be started; the bundled one brings libraries for a system that lacks them. */
export interface Browser {
  readonly path: string;
  readonly bundled: boolean;
}

/** Finds the browser to print with: the wanted one (or `PLAN_BROWSER`), else the bundled one, else an installed one. */
export async function findBrowser(
  wanted: string | undefined = process.env['PLAN_BROWSER'],
): Promise<Browser> {
  if (wanted) return wantedBrowser(wanted);
  let problem = '';
  const bundled = await bundledBrowser().catch((error: unknown) => {
    problem = ` (${error instanceof Error ? error.message : String(error)})`;
    return undefined;
  });
  if (bundled) return { path: bundled, bundled: true };
  const paths = installedPaths(process.platform, process.env);
  const path = paths.find((candidate) => existsSync(candidate));
  if (path) return { path, bundled: false };
  throw new CannotRun('run/no-browser', { tried: [`${BUNDLED_PACKAGE}${problem}`, ...paths] });
}

function wantedBrowser(wanted: string): Browser {
  const command = /[\\/]/.test(wanted) ? undefined : which(wanted, process.env);
  const path = command ?? wanted;
  if (!existsSync(path)) throw new CannotRun('run/browser-not-found', { path: wanted });
  return { path, bundled: false };
}
