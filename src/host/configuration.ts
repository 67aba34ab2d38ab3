import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { valueAt } from '../core/tree.js';
import { type Filled, type Form, type Reading, readForm } from '../language/document.js';
import { type Schema, shapeOf } from '../language/shape.js';
import { readYaml } from '../language/yaml/read.js';
import type { Configuration } from '../workspace/settings.js';
import { configName, displayPath, findConfig } from './files.js';
import { packageValidator } from './kinds.js';
import { languages } from './locales.js';
import { packageJson } from './package.js';
import { readText } from './text.js';

/** The path of the configuration that is named, else of the one that is nearest upwards; undefined when there is none. */
export function configurationPath(cwd: string, config: string | undefined): string | undefined {
  const path = config === undefined ? findConfig(cwd) : resolve(cwd, config);
  if (path === undefined) return undefined;
  const stats = statsOf(path);
  if (!stats) throw new CannotRun('run/no-such-file', { pattern: config ?? path });
  if (!stats.isDirectory()) return path;
  const within = join(path, configName);
  const suggestion = statsOf(within)?.isFile() ? displayPath(cwd, within) : '';
  throw new CannotRun('run/config-is-folder', { path: displayPath(cwd, path), suggestion });
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Reads the text of a configuration. */
export async function readConfiguration(name: string, text: string): Promise<Reading<Filled<Configuration>>> {
  // Written when the package was built, with the words that it reaches.
  const schema = packageJson<Schema>('dist', 'config.json');
  const form: Form = {
    shape: shapeOf(schema, schema.$defs ?? {}),
    validate: packageValidator('config', schema),
  };
  return readForm<Configuration>(name, text, form);
}

/** The language that the text of a configuration names, whatever else is wrong with it; undefined where it names none that there is. */
export async function languageIn(text: string): Promise<string | undefined> {
  const { root } = await readYaml(text);
  const named = root && valueAt(root, 'language');
  return named?.type === 'scalar' && languages().includes(named.text) ? named.text : undefined;
}

/** The language of the workspace that `cwd` lies in, or of a named configuration, as far as it can be read; never throws. */
export async function workspaceLanguage(
  cwd: string,
  config: string | undefined,
): Promise<string | undefined> {
  try {
    const path = configurationPath(cwd, config);
    // A pipe may have been read already, and then nobody writes into it any more.
    if (path === undefined || !statsOf(path)?.isFile()) return undefined;
    return await languageIn(readText(path, path).text);
  } catch {
    return undefined;
  }
}
