import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { displayPath } from '../host/files.js';
import { packageFingerprint } from '../host/package.js';
import { sha256 } from '../host/sha256.js';
import { manifestName } from '../manifest/manifest.js';
import { targetsOf } from './editions.js';
import { keptFolder } from './job.js';
import type { Ledger } from './ledger.js';
import type { BuildJob, BuiltFile } from './options.js';

/** As long as printed parts are kept. */
const keptMs = 30 * 86_400_000;

/**
 * Whether a build would write what lies there already. For that a note is kept in the user's cache: by all that a build is made from,
 * with the manifest that it left, which files it wrote.
 */
export class Unchanged {
  readonly #job: BuildJob;
  readonly #folder: string;
  /** What the build is made from, as text. */
  readonly #made: string;
  readonly #ledger: Ledger;

  private constructor(job: BuildJob, folder: string, made: string, ledger: Ledger) {
    this.#job = job;
    this.#folder = folder;
    this.#made = made;
    this.#ledger = ledger;
  }

  /** Undefined where nobody may go by an earlier build: without a cache, or for what is other bytes each time. */
  static async since(
    job: BuildJob,
    sources: Readonly<Record<string, string>>,
    ledger: Ledger,
  ): Promise<Unchanged | undefined> {
    const { options, asOf, project } = job;
    const { cache = true, password, since, copies = false, binder = null } = options;
    const isStandard = !options.site && [...targetsOf(options)].sort().join() === 'html,pdf';
    if (!cache || password !== undefined || since !== undefined || !isStandard) return undefined;
    const folder = await keptFolder();
    if (folder === undefined) return undefined;
    const browser = job.workspace.binders.length > 0 ? await stampOf(options.browser) : null;
    if (browser === undefined) return undefined;
    const look = project.look && [[...project.look.templates], project.look.own];
    // A list is of the day on which its file was written, where nothing else tells; and without a configuration the environment tells the language.
    const days = [...(job.attachments?.lists ?? [])].map(([path, { changed }]) => [path, changed]);
    const told = [asOf, project.settings.language, days];
    const made = [packageFingerprint(), browser, told, binder, copies, sources, look ?? null];
    return new Unchanged(job, join(folder, 'builds'), JSON.stringify(made), ledger);
  }

  /** The files of the same build, when all of them still lie there as it left them. */
  files(): BuiltFile[] | undefined {
    const { previous, text } = this.#ledger;
    if (!previous || text === undefined) return undefined;
    const { project } = this.#job;
    const files: BuiltFile[] = [];
    for (const name of this.#noted(text) ?? []) {
      const known = previous.outputs.find(({ path }) => path === name);
      const path = join(project.output, name);
      if (!known || !existsSync(path) || sha256(readFileSync(path)) !== known.sha256) return undefined;
      const { sha256: _, format, ...said } = known;
      files.push({ ...said, format: format as BuiltFile['format'], path: displayPath(project.cwd, path) });
    }
    return files.length > 0 ? files : undefined;
  }

  /** Notes that these files were built. */
  remember(files: readonly BuiltFile[]): void {
    const { cwd, output } = this.#job.project;
    const names = files.map(({ path }) => relative(output, resolve(cwd, path)).split(sep).join('/'));
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(this.#folder)) {
        const path = join(this.#folder, name);
        if (Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path, { force: true });
      }
      writeFileSync(this.#noteOf(readFileSync(join(output, manifestName), 'utf8')), JSON.stringify(names));
    } catch {
      // Without a note the next build is only slower.
    }
  }

  #noted(manifest: string): string[] | undefined {
    try {
      return JSON.parse(readFileSync(this.#noteOf(manifest), 'utf8')) as string[];
    } catch {
      return undefined;
    }
  }

  #noteOf(manifest: string): string {
    return join(this.#folder, createHash('sha256').update(`${this.#made}\n${manifest}`).digest('hex'));
  }
}

/** What tells one browser from another; undefined without one, which is for the printing to say. */
async function stampOf(wanted: string | undefined): Promise<readonly (string | number)[] | undefined> {
  const { findBrowser } = await import('../print/find.js');
  const found = await findBrowser(wanted).catch(() => undefined);
  if (!found) return undefined;
  const { size, mtimeMs } = statSync(found.path);
  return [found.path, size, mtimeMs];
}
