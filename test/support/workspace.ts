import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import { compileValidator } from '../../src/language/compile.js';
import type { Kinds, Reading } from '../../src/language/document.js';
import { readDocument } from '../../src/language/document.js';
import type { Kind } from '../../src/language/kind.js';
import type { Validator } from '../../src/language/validator.js';
import { type Configuration, settingsOf } from '../../src/workspace/settings.js';
import { linkWorkspace, type Workspace } from '../../src/workspace/workspace.js';

/** What a workspace of a test is like, other than its files. */
export interface WorkspaceOptions {
  readonly configuration?: Partial<Configuration>;
  /** Whether every file could be read; when not given, whether all of these could. */
  readonly complete?: boolean;
}

/** A linked workspace with what reading its files gave. */
export interface TestWorkspace {
  readonly workspace: Workspace;
  readonly readings: readonly Reading[];
}

const loaded = new Map<string, { readonly kind: Kind; readonly validate: Validator }>();

/** The kinds of the package, straight from `schemas/`; each is compiled once a process. */
export const kinds: Kinds = {
  names: packageKindNames(),
  async get(name) {
    const known = loaded.get(name);
    if (known || !this.names.includes(name)) return known;
    const kind = packageKind(name);
    const fresh = { kind, validate: compileValidator(kind.schema) };
    loaded.set(name, fresh);
    return fresh;
  },
};

/** Reads YAML texts by path as one workspace; Danish and in Denmark unless the configuration says otherwise. */
export async function readWorkspace(
  files: Readonly<Record<string, string>>,
  { configuration, complete }: WorkspaceOptions = {},
): Promise<TestWorkspace> {
  const entries = Object.entries(files);
  const readings = await Promise.all(entries.map(([path, text]) => readDocument(path, text, kinds)));
  const documents = readings.flatMap(({ document }) => document ?? []);
  const settings = settingsOf(
    { organisation: 'Nordby', language: 'da', country: 'DK', ...configuration },
    'da',
  );
  const whole = complete ?? documents.length === entries.length;
  return { workspace: linkWorkspace(documents, settings, whole), readings };
}
