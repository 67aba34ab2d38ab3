import { join, relative, sep } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { displayPath } from '../host/files.js';
import { bytesIfThere } from '../host/if-there.js';
import { generator, type Output } from '../host/output.js';
import { packageVersion } from '../host/package.js';
import type { Project } from '../host/project.js';
import { sha256 } from '../host/sha256.js';
import { nextManifest } from '../manifest/history.js';
import { type KnownOutput, type Manifest, manifestName, writeManifest } from '../manifest/manifest.js';
import { readManifest } from '../manifest/read.js';
import type { PrintedBinder } from './binder.js';
import type { BuildJob, Product } from './options.js';

/** What is known of earlier builds into a folder, and becomes known of the next one. */
export class Ledger {
  readonly #path: string;
  readonly #shown: string;
  readonly previous: Manifest | undefined;
  /** The manifest as it lies there. */
  readonly text: string | undefined;

  private constructor(path: string, shown: string, text: string | undefined, previous: Manifest | undefined) {
    this.#path = path;
    this.#shown = shown;
    this.text = text;
    this.previous = previous;
  }

  /** Reads the manifest of a folder. Throws CannotRun `run/bad-manifest` for one that cannot be read, unless `force` begins it anew. */
  static open({ cwd, output }: Project, force: boolean): Ledger {
    const path = join(output, manifestName);
    const shown = displayPath(cwd, path);
    const text = bytesIfThere(path, shown)?.toString();
    const previous = text === undefined ? undefined : readManifest(text);
    if (text !== undefined && !previous && !force) throw new CannotRun('run/bad-manifest', { path: shown });
    return new Ledger(path, shown, text, previous);
  }

  /** Throws CannotRun `run/built-meanwhile` where the manifest is another by now: what the next one takes from it is no longer true. */
  check(): void {
    if (bytesIfThere(this.#path, this.#shown)?.toString() !== this.text)
      throw new CannotRun('run/built-meanwhile', { path: this.#shown });
  }

  /** The manifest of a build, to be written together with what it made. */
  next(
    { asOf, project, workspace }: BuildJob,
    sources: Readonly<Record<string, string>>,
    products: readonly Product[],
    binders: readonly PrintedBinder[],
  ): Output {
    const manifest = nextManifest(this.previous, {
      generator: `${generator} ${packageVersion()}`,
      asOf,
      sources,
      outputs: products.map((product) => knownOutput(product, project.output)),
      binders: binders.map(({ fresh }) => fresh),
      present: workspace.binders.map(({ id }) => id),
    });
    return { path: this.#path, content: writeManifest(manifest) };
  }
}

function knownOutput({ output, file, isLocked }: Product, folder: string): KnownOutput {
  const { format, plans, pages, binder, part, isPrivate } = file;
  return {
    path: relative(folder, output.path).split(sep).join('/'),
    format,
    plans,
    ...(pages === undefined ? {} : { pages }),
    ...(binder === undefined ? {} : { binder }),
    ...(part === undefined ? {} : { part }),
    ...(isPrivate ? { isPrivate } : {}),
    ...(isLocked ? {} : { sha256: sha256(output.content) }),
  };
}
