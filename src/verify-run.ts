import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCode } from './core/code.js';
import { CannotRun } from './core/diagnostic.js';
import { displayPath } from './host/files.js';
import { bytesIfThere } from './host/if-there.js';
import { environmentLanguage } from './host/locales.js';
import { codeInPdf } from './host/pdf-code.js';
import { openProject } from './host/project.js';
import { sha256 } from './host/sha256.js';
import { type CopyStanding, copiesOf } from './manifest/copies.js';
import { type Manifest, manifestName } from './manifest/manifest.js';
import { readManifest } from './manifest/read.js';
import { type Verdict, verifyCode, verifyFile } from './manifest/verify.js';

/** Where the manifest of the last build lies: by default in the output folder of the workspace that the working directory lies in. */
export interface ManifestInput {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** The manifest itself, wherever it lies. */
  readonly manifest?: string | undefined;
}

/** A question about paper: a code as it is typed, or a PDF. */
export interface VerifyInput extends ManifestInput {
  readonly paper: string;
}

/** An answer with the language of the workspace, in which its users read. */
export interface Answer<T> {
  readonly answer: T;
  readonly language: string;
}

/** Tells whether paper is current. Throws CannotRun without a manifest, and for what is neither a code nor a PDF that can be read. */
export async function verify(input: VerifyInput): Promise<Answer<Verdict>> {
  const { cwd = process.cwd(), paper } = input;
  const { manifest, language } = await manifestFor(input);
  const path = resolve(cwd, paper);
  const code = readCode(paper);
  const bytes = existsSync(path) && statSync(path).isFile() ? bytesIfThere(path, paper) : undefined;
  if (bytes) {
    return {
      answer: verifyFile(manifest, { sha256: sha256(bytes), code: codeInPdf(bytes, paper) }),
      language,
    };
  }
  if (code === undefined) throw new CannotRun('run/no-such-code', { value: paper });
  return { answer: verifyCode(manifest, code), language };
}

/** Lists the copies of all binders. Throws CannotRun without a manifest. */
export async function copies(input: ManifestInput = {}): Promise<Answer<readonly CopyStanding[]>> {
  const { manifest, language } = await manifestFor(input);
  return { answer: copiesOf(manifest), language };
}

async function manifestFor({
  cwd = process.cwd(),
  config,
  manifest,
}: ManifestInput): Promise<{ manifest: Manifest; language: string }> {
  const project = await openProject(cwd, config, environmentLanguage(process.env));
  const path = manifest === undefined ? join(project.output, manifestName) : resolve(cwd, manifest);
  const shown = displayPath(cwd, path);
  const bytes = bytesIfThere(path, shown);
  if (!bytes) throw new CannotRun('run/manifest-missing', { path: shown });
  const known = readManifest(bytes.toString());
  if (!known) throw new CannotRun('run/no-manifest', { path: shown });
  return { manifest: known, language: project.settings.language };
}
