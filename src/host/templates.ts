import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Templates } from '../render/input.js';
import { packagePath } from './package.js';
import { sha256 } from './sha256.js';

/** A compiled template, and the SHA-256 of its text. */
interface CompiledTemplate {
  readonly of: string;
  readonly compiled: TemplateSpecification;
}

let templates: Templates | undefined;

/** The templates of the package: path inside their folder to text. Read once. */
export function readTemplates(): Templates {
  templates ??= withCompiled(readFolder(packagePath('templates')));
  return templates;
}

/** Templates with what those of the package were compiled to when it was built; one with another text is compiled when it is used. */
export function withCompiled(files: ReadonlyMap<string, string>): Templates {
  let built: Readonly<Record<string, CompiledTemplate>> | undefined;
  const compiled = (file: string, text: string): TemplateSpecification | undefined => {
    const load = createRequire(import.meta.url);
    built ??= load(packagePath('dist', 'templates.cjs')) as Readonly<Record<string, CompiledTemplate>>;
    const template = Object.hasOwn(built, file) ? built[file] : undefined;
    return template?.of === sha256(text) ? template.compiled : undefined;
  };
  return Object.assign(new Map(files), { compiled });
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
