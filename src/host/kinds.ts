import { createRequire } from 'node:module';
import type { Kinds } from '../language/document.js';
import { fits } from '../language/fits.js';
import { composeKind, type Kind, type KindSchema } from '../language/kind.js';
import type { Layout } from '../language/layout.js';
import type { Schema } from '../language/shape.js';
import type { Validator } from '../language/validator.js';
import { packageJson, packageNames, packagePath } from './package.js';

/** A kind with the compiled check of its schema. */
export interface LoadedKind {
  readonly kind: Kind;
  readonly validate: Validator;
}

let words: Readonly<Record<string, Schema>> | undefined;

/** The shared words. */
export function vocabulary(): Readonly<Record<string, Schema>> {
  words ??= packageJson<{ $defs: Record<string, Schema> }>('schemas', 'vocabulary.schema.json').$defs;
  return words;
}

/** The kinds that come with the package: their listing on disk is the registry. */
export function packageKindNames(): string[] {
  return packageNames('schemas/kinds', '.schema.json');
}

/** Reads a kind of the package, without its compiled check. */
export function packageKind(name: string): Kind {
  return composeKind(packageKindFile(name), vocabulary());
}

/** Reads the file of a kind of the package. */
export function packageKindFile(name: string): KindSchema {
  return packageJson<KindSchema>('schemas', 'kinds', `${name}.schema.json`);
}

/** The check of a schema of the package. Of what fits it can be sure at once; only what does not needs the compiled check. */
export function packageValidator(name: string, schema: Schema): Validator {
  return (data) => (fits(data, schema) ? [] : compiledValidator(name)(data));
}

/** How a workspace lays out each kind. */
export type Layouts = ReadonlyMap<string, Layout>;

/** All kinds: those of the package, each loaded when first asked for, and those of the workspace. */
export function allKinds(own: ReadonlyMap<string, LoadedKind>, layouts: Layouts = new Map()): Kinds {
  const names = [...new Set([...packageKindNames(), ...own.keys()])].sort();
  const loaded = new Map(own);
  return {
    names,
    async get(name) {
      if (!loaded.has(name) && names.includes(name))
        loaded.set(name, loadPackageKind(name, layouts.get(name)));
      return loaded.get(name);
    },
  };
}

function loadPackageKind(name: string, layout: Layout | undefined): LoadedKind {
  // Written when the package was built: the file of the kind with the words that it reaches, a third of the vocabulary.
  const file = packageJson<KindSchema>('dist', 'kinds', `${name}.json`);
  const kind = composeKind(file, {}, layout);
  return { kind, validate: packageValidator(name, kind.shape.schema) };
}

/** The check that was compiled when the package was built. */
function compiledValidator(name: string): Validator {
  const load = createRequire(import.meta.url);
  const { validate } = load(packagePath('dist', 'validators', `${name}.cjs`)) as {
    validate: ((data: unknown) => boolean) & { errors?: ReturnType<Validator> | null };
  };
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
