import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** The folder of the installed package: the nearest one above this file that holds the schemas. */
function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas', 'vocabulary.schema.json'))) folder = dirname(folder);
  root = folder;
  return folder;
}

/** The path of a file of the package. */
export function packagePath(...parts: readonly string[]): string {
  return join(packageRoot(), ...parts);
}

/** A JSON file of the package. */
export function packageJson<T>(...parts: readonly string[]): T {
  return JSON.parse(readFileSync(packagePath(...parts), 'utf8')) as T;
}

/** The names in a folder of the package that end in `ending`, without the ending, sorted. */
export function packageNames(folder: string, ending: string): string[] {
  const names = readdirSync(packagePath(folder)).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

/** The version of the package. */
export function packageVersion(): string {
  return packageJson<{ version: string }>('package.json').version;
}

/** The names of the folders in a folder of the package, sorted. */
export function packageFolders(...parts: readonly string[]): string[] {
  return readdirSync(packagePath(...parts), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What tells this package from another state of it, as also who works on it makes them: the files that it runs by name, size and time. */
export function packageFingerprint(): string {
  const isBuilt = fileURLToPath(import.meta.url).startsWith(packagePath('dist'));
  const folders = ['dist', 'locales', 'schemas', 'templates', ...(isBuilt ? [] : ['src'])]
    .map((name) => packagePath(name))
    .filter(existsSync);
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('types'))
      .map((name) => join(folder, name)),
  );
  const stamps = files.sort().map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });
  return [packageVersion(), ...stamps].join('\n');
}
