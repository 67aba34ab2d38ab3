import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontsFor } from '../../src/host/fonts.js';
import { linkProject } from '../../src/host/link.js';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import { readTemplates } from '../../src/host/templates.js';
import { noFiles } from '../../src/render/files.js';
import type { RenderInput } from '../../src/render/input.js';
import { survivalOf } from '../../src/survival-run.js';

/** What the pages of an example are made from, as of a day on which it is in order. */
export async function exampleInput(path: string): Promise<RenderInput> {
  const project = await openProject(packagePath('examples', path), undefined, 'en');
  const { workspace } = await linkProject(project, { files: [], stdinFilename: undefined });
  return {
    workspace,
    locales: localeFor,
    templates: readTemplates(),
    fonts: fontsFor,
    files: noFiles,
    survival: await survivalOf(workspace),
    asOf: '2026-11-23',
    version: '1.2.3',
  };
}

/** Files in a folder of their own, which is there as long as the tests of the file run; gives the address of each. */
export class Disk {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'planb-html-'));

  write(files: Iterable<readonly [string, string | Uint8Array]>): void {
    for (const [name, content] of files) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }

  url(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
