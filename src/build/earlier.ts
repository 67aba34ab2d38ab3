import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import type { Attachments } from '../host/attachments.js';
import { bytesIfThere } from '../host/if-there.js';
import { linkProject } from '../host/link.js';
import { openProject } from '../host/project.js';
import type { BuiltCopy, Holding, Manifest } from '../manifest/manifest.js';
import { readManifest } from '../manifest/read.js';
import type { Print } from '../manifest/replacement.js';
import { registersOf } from '../render/registers.js';
import { headOf, type Member } from '../workspace/member.js';
import { plansOf, type Workspace } from '../workspace/workspace.js';
import { renderInput } from './input.js';
import { binderJob } from './job.js';
import { partsFolder } from './kept.js';
import { type BuildJob, printOptionsOf } from './options.js';

/** A binder as it was printed before: without a code where there was none of that id. */
export interface EarlierBinder extends Print {
  readonly code: string | null;
  /** Its copies, as far as anybody can tell; those that were built, with their code. */
  readonly copies: readonly (Holding & Partial<Pick<BuiltCopy, 'code'>>)[];
}

const none: EarlierBinder = { code: null, pages: [], sides: 2, copies: [] };

/** The pages that binders had in what `--since` names: a manifest, or the sources of a revision of git. */
export class EarlierPages {
  readonly #job: BuildJob;
  #found: Promise<ReadonlyMap<string, EarlierBinder>> | undefined;

  constructor(job: BuildJob) {
    this.#job = job;
  }

  /** Undefined where nobody asks. Throws CannotRun for what is neither a manifest nor a revision. */
  async of(binder: Member): Promise<EarlierBinder | undefined> {
    const { since } = this.#job.options;
    if (since === undefined) return undefined;
    this.#found ??= earlierIn(since, this.#job);
    return (await this.#found).get(binder.id) ?? none;
  }
}

async function earlierIn(since: string, job: BuildJob): Promise<ReadonlyMap<string, EarlierBinder>> {
  const path = resolve(job.project.cwd, since);
  if (!existsSync(path) || !statSync(path).isFile()) return printedAt(since, job);
  const manifest: Manifest | undefined = readManifest(bytesIfThere(path, since)?.toString() ?? '');
  if (!manifest) throw new CannotRun('run/no-manifest', { path: since });
  return new Map(
    manifest.binders.map(({ id, code, pages, sides, copies, listed }) => [
      id,
      { code: code || null, pages, sides, copies: copies.length > 0 ? copies : listed },
    ]),
  );
}

/** Prints the sources of a revision as of the same day as those of today: what only time has changed is not what has changed. */
async function printedAt(revision: string, job: BuildJob): Promise<ReadonlyMap<string, EarlierBinder>> {
  const { project, options, config, asOf } = job;
  const folder = await mkdtemp(join(tmpdir(), 'planb-since-')).catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun('run/no-temporary-folder', { path: tmpdir(), reason: error.code ?? '' }, error);
  });
  try {
    const { writeRevision } = await import('../host/revision.js');
    if (!(await writeRevision(project.root, revision, folder)))
      throw new CannotRun('run/no-such-since', { since: revision });
    const named = config === undefined ? undefined : relative(project.root, resolve(project.cwd, config));
    const there = named !== undefined && existsSync(join(folder, named)) ? named : undefined;
    const old = await openProject(folder, there, project.settings.language);
    const { workspace } = await linkProject(old, { files: [], stdinFilename: undefined });
    const { readAttachments } = await import('../host/attachments.js');
    const all = new Set(workspace.members.map(({ path }) => path));
    const attachments = await readAttachments(workspace, old.root, all);
    const chosen = workspace.binders.filter(
      ({ id }) => options.binder === undefined || id === options.binder,
    );
    for (const binder of chosen) checkFiles(workspace, binder, attachments, revision);
    const render = await renderInput({ workspace, attachments, project: old, asOf });
    const { printBinder } = await import('../print/pdf.js');
    const cache = await partsFolder(options);
    const found = new Map<string, EarlierBinder>();
    for (const binder of chosen) {
      const made = binderJob(render, binder, attachments, cache);
      const { code, pages, whole } = await printBinder(
        () => made,
        () => [],
        {
          ...printOptionsOf(job),
          onProgress: (step) => options.onProgress?.(`${binder.id} (${revision})`, step),
        },
      );
      if (whole !== undefined) throw new CannotRun('run/pdf-not-understood', { detail: whole });
      found.set(binder.id, { code, pages, sides: made.isTwoSided ? 2 : 1, copies: made.binder.copies });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Throws CannotRun for a file that a binder prints and the revision does not have: nobody knows which of its sheets are in the binder. */
function checkFiles(
  workspace: Workspace,
  binder: Member,
  { pictures, documents, lists }: Attachments,
  since: string,
): void {
  const plans = plansOf(workspace, binder).filter((plan) => headOf(plan).status !== 'retired');
  for (const { words } of [binder, ...plans, ...registersOf(workspace)])
    for (const { value } of words.get('file') ?? []) {
      const path = String(value);
      if (![pictures, documents, lists].some((files) => files.has(path)))
        throw new CannotRun('run/not-at-revision', { path, since });
    }
}
