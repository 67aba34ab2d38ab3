import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Templates } from '../render/input.js';
import { packagePath } from './package.js';

let templates: Templates | undefined;

/** The templates of the package: path inside their folder to text. Read once. */
export function readTemplates(): Templates {
  templates ??= readFolder(packagePath('templates'));
  return templates;
}

/** The files of a folder of templates: path inside it to text. */
export function readFolder(folder: string, prefix = ''): Map<string, string> {
  const files = new Map<string, string>();
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) files.set(prefix + entry.name, readFileSync(path, 'utf8'));
    else for (const [name, text] of readFolder(path, `${prefix}${entry.name}/`)) files.set(name, text);
  }
  return files;
}
