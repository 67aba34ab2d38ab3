import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import { type Form, readForm } from '../language/document.js';
import { composeKind, type KindSchema } from '../language/kind.js';
import { type Schema, shapeOf } from '../language/shape.js';
import { kindFaults } from './kind-faults.js';
import { type Layouts, type LoadedKind, packageKindNames, packageValidator, vocabulary } from './kinds.js';
import { packageJson } from './package.js';
import { readText, unreadable } from './text.js';

/** The kinds that a workspace brings with it, and what is wrong with their files. */
export interface OwnKinds {
  readonly kinds: ReadonlyMap<string, LoadedKind>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/** Reads kind files of a workspace: each must follow the meta-schema and use words that exist. JSON is read as the YAML that it also is. */
export async function readOwnKinds(
  files: readonly { readonly path: string; readonly name: string }[],
  layouts: Layouts,
): Promise<OwnKinds> {
  const kinds = new Map<string, LoadedKind>();
  const diagnostics: Diagnostic[] = [];
  const sources: SourceText[] = [];
  if (files.length === 0) return { kinds, diagnostics, sources };
  const { compileValidator } = await import('../language/compile.js');
  const { $defs = {} } = packageJson<Schema>('schemas', 'meta.schema.json');
  const schema = { ...$defs['kind'], $defs };
  const form: Form = { shape: shapeOf(schema, $defs), validate: packageValidator('meta', schema) };
  for (const { path, name } of files) {
    const { text, problem } = readText(path, name);
    const reading = problem ? unreadable(problem, text) : await readForm<KindSchema>(name, text, form);
    sources.push(reading.source);
    diagnostics.push(...reading.diagnostics);
    if (!reading.document) continue;
    const faults = kindFaults(reading.document, name, new Set([...packageKindNames(), ...kinds.keys()]));
    diagnostics.push(...faults);
    if (faults.length > 0) continue;
    const { data } = reading.document;
    const kind = composeKind(data, vocabulary(), layouts.get(data.kind));
    try {
      kinds.set(kind.name, { kind, validate: compileValidator(kind.schema) });
    } catch (error) {
      const args = { kind: kind.name, detail: error instanceof Error ? error.message : '' };
      diagnostics.push({
        code: 'kind/broken',
        args,
        severity: 'error',
        at: { file: name, start: 0, end: 0 },
      });
    }
  }
  return { kinds, diagnostics, sources };
}
