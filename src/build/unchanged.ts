import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { SourceText } from '../core/source.js';
import { baselineName, displayPath } from '../host/files.js';
import { selectFiles } from '../host/inputs.js';
import { packageFingerprint } from '../host/package.js';
import type { Project } from '../host/project.js';
import { sha256 } from '../host/sha256.js';
import { readText } from '../host/text.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Outcome } from '../outcome.js';
import { type BuildNote, BuildNotes } from './build-notes.js';
import { keptFolder } from './kept.js';
import { Ledger } from './ledger.js';
import { type BuildJob, type BuildOptions, type BuiltFile, targetsOf } from './options.js';

/** What the same build found, and the files that lie there as it left them. */
export interface Standing {
  readonly outcome: Outcome;
  readonly files: readonly BuiltFile[];
}

/**
 * Whether a build would find what the last one found, and write what lies there already. For that a note is kept in the user's cache, by
 * all that a build is made from besides the files that its manifest names, and by that manifest.
 */
export class Unchanged {
  readonly #project: Project;
  readonly #notes: BuildNotes;
  readonly #made: string;

  private constructor(project: Project, notes: BuildNotes, made: string) {
    this.#project = project;
    this.#notes = notes;
    this.#made = made;
  }

  /** Undefined where nobody may go by an earlier build: without a cache, or for what is other bytes each time. */
  static async open(project: Project, asOf: string, options: BuildOptions): Promise<Unchanged | undefined> {
    const { cache = true, password, since, copies = false, binder = null, browser } = options;
    const isStandard = !options.site && [...targetsOf(options)].sort().join() === 'html,pdf';
    if (!cache || password !== undefined || since !== undefined || !isStandard) return undefined;
    const folder = await keptFolder();
    if (folder === undefined) return undefined;
    const look = project.look && [[...project.look.templates], project.look.own];
    const baseline = join(project.root, baselineName);
    const told = [
      asOf,
      // Without a configuration the environment tells the language; and the zone tells the day of a list.
      project.settings.language,
      process.env['TZ'] ?? null,
      [...project.sources.keys()],
      existsSync(baseline) ? sha256(readFileSync(baseline)) : null,
    ];
    const made = [packageFingerprint(), await stampOf(browser), told, binder, copies, look ?? null];
    return new Unchanged(project, new BuildNotes(folder), JSON.stringify(made));
  }

  /** What stands, told by the bytes of all files alone; undefined where that does not tell. */
  async standing(): Promise<Standing | undefined> {
    const last = this.#last();
    const outcome = last?.note.outcome;
    if (!last || !outcome) return undefined;
    const { note, manifest } = last;
    const { cwd, root } = this.#project;
    const selected = await selectFiles(this.#project, { files: [], stdinFilename: undefined });
    const checked = new Set(outcome.checked);
    if (selected.length !== checked.size || !selected.every(({ name }) => checked.has(name)))
      return undefined;
    const isSame = Object.entries(manifest.sources).every(
      ([path, hash]) => hashOf(resolve(root, path)) === hash,
    );
    const files = isSame && this.#areOf(note) ? this.#files(note, manifest) : undefined;
    if (!files) return undefined;
    const shown = outcome.diagnostics.flatMap(({ at, related = [] }) =>
      [at, ...related].map(({ file }) => file),
    );
    const sources = [...new Set(shown)].map((name): [string, SourceText] => [
      name,
      new SourceText(name, readText(resolve(cwd, name), name).text),
    ]);
    return { outcome: { ...outcome, sources: new Map(sources) }, files };
  }

  /** The files of the same build, when what is built now is made from the same and all of them still lie there as it left them. */
  files(sources: Readonly<Record<string, string>>): readonly BuiltFile[] | undefined {
    const last = this.#last();
    if (!last || JSON.stringify(last.manifest.sources) !== JSON.stringify(sources)) return undefined;
    return this.#areOf(last.note) ? this.#files(last.note, last.manifest) : undefined;
  }

  /** Notes that these files were built. */
  remember(job: BuildJob, files: readonly BuiltFile[]): void {
    const { cwd, root, output, ownRules } = this.#project;
    const text = Ledger.open(this.#project, true).text;
    const lists = [...(job.attachments?.lists.keys() ?? [])];
    const isTold =
      ownRules.length === 0 && !job.outcome.diagnostics.some((one) => one.private) && hasAll(job);
    const { sources: _sources, texts: _texts, baseline: _baseline, ...kept } = job.outcome;
    this.#notes.write(`${this.#made}\n${text}`, {
      files: files.map(({ path }) => relative(output, resolve(cwd, path)).split(sep).join('/')),
      lists: Object.fromEntries(lists.map((path) => [path, statSync(resolve(root, path)).mtimeMs])),
      ...(isTold ? { outcome: kept } : {}),
    });
  }

  #last(): { readonly note: BuildNote; readonly manifest: Manifest } | undefined {
    try {
      const { text, previous } = Ledger.open(this.#project, false);
      const note = this.#notes.read(`${this.#made}\n${text}`);
      return note && previous && { note, manifest: previous };
    } catch (error) {
      // A manifest that cannot be read is for the build to tell.
      if (error instanceof CannotRun) return undefined;
      throw error;
    }
  }

  #areOf({ lists }: BuildNote): boolean {
    const { root } = this.#project;
    return Object.entries(lists).every(([path, written]) => timeOf(resolve(root, path)) === written);
  }

  #files(note: BuildNote, { outputs }: Manifest): readonly BuiltFile[] | undefined {
    const { cwd, output } = this.#project;
    const files: BuiltFile[] = [];
    for (const name of note.files) {
      const known = outputs.find(({ path }) => path === name);
      const path = join(output, name);
      if (!known || hashOf(path) !== known.sha256) return undefined;
      const { sha256: _, format, ...said } = known;
      files.push({ ...said, format: format as BuiltFile['format'], path: displayPath(cwd, path) });
    }
    return files.length > 0 ? files : undefined;
  }
}

/** Whether every file that a document names could be used: of one that could not, the manifest knows nothing, and it may be there next time. */
function hasAll({ workspace, attachments }: BuildJob): boolean {
  const found = [attachments?.pictures, attachments?.documents, attachments?.lists];
  const named = workspace.members.flatMap(({ words }) => words.get('file') ?? []);
  return named.every(({ value }) => found.some((files) => files?.has(String(value))));
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch {
    return undefined;
  }
}

function timeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** What tells one browser from another; null without one, which is for the printing to say. */
async function stampOf(wanted: string | undefined): Promise<readonly (string | number)[] | null> {
  const { findBrowser } = await import('../print/find.js');
  const found = await findBrowser(wanted).catch(() => undefined);
  if (!found) return null;
  const { size, mtimeMs } = statSync(found.path);
  return [found.path, size, mtimeMs];
}
