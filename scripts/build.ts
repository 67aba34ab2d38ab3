import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import Handlebars from 'handlebars';
import { type BuildOptions, build, type Plugin } from 'rolldown';
import type { LocaleData } from '../src/core/locale.js';
import { packageKind, packageKindFile, packageKindNames, vocabulary } from '../src/host/kinds.js';
import { packageJson, packageNames, packagePath } from '../src/host/package.js';
import { sha256 } from '../src/host/sha256.js';
import { readFolder } from '../src/host/templates.js';
import { ajvOptions } from '../src/language/compile.js';
import { bundle } from '../src/language/kind.js';
import type { Schema } from '../src/language/shape.js';
import { compileOptions } from '../src/render/engine.js';
import { ruleTexts } from './rule-texts.js';

/** What the command runs is in few files of its own: finding and opening those of a package takes longer than running them. */
const bundled = [
  'chalk',
  'commander',
  'fastest-levenshtein',
  'handlebars',
  'htmlparser2',
  'libphonenumber-js',
  'markdown-it',
  'puppeteer-core',
  'yaml',
];

/** commander could run other programs as subcommands, and what node loads for that takes longer than a plan. */
const withoutSubprograms: Plugin = {
  name: 'without-subprograms',
  resolveId(id, importer) {
    return id === 'node:child_process' && importer?.includes('commander') ? '\0nothing' : undefined;
  },
  load: (id) => (id === '\0nothing' ? 'export {};' : undefined),
};

const common: BuildOptions = {
  platform: 'node',
  plugins: [withoutSubprograms],
  transform: { target: 'node20' },
};

// Built beside the last one and put in its place when all of it is there: a command that runs meanwhile finds its files.
const dist = packagePath('dist-next');
rmSync(dist, { recursive: true, force: true });

await writeValidators();
writeKinds();
writeLocales();
writeTemplates();
await build({
  ...common,
  external: packagesExcept([]),
  input: { api: packagePath('src', 'api.ts') },
  output: { dir: dist, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' },
});
await build({
  ...common,
  external: packagesExcept(bundled),
  input: { cli: packagePath('src', 'cli.ts') },
  output: {
    dir: dist,
    // Node takes a quarter of an empty start to get its loader of ES modules going.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // Finding and opening a file costs more than reading it, so what every start needs is one file.
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
    minify: { compress: true, mangle: false, codegen: true },
  },
});
if (!process.argv.includes('--no-types')) {
  execFileSync(
    process.execPath,
    [
      packagePath('node_modules', 'typescript', 'bin', 'tsc'),
      ...['-p', packagePath('tsconfig.build.json'), '--outDir', join(dist, 'types')],
    ],
    { stdio: 'inherit' },
  );
}
rmSync(packagePath('dist'), { recursive: true, force: true });
renameSync(dist, packagePath('dist'));
chmodSync(packagePath('bin', 'plan.js'), 0o755);

/** One module a kind, and one each for the configuration and for kind files: no schema is compiled when a command runs. */
async function writeValidators(): Promise<void> {
  const meta = packageJson<Record<string, unknown>>('schemas', 'meta.schema.json');
  const schemas: Record<string, object> = {
    config: configSchema(),
    meta: { ...meta, $ref: '#/$defs/kind' },
  };
  for (const name of packageKindNames()) schemas[name] = packageKind(name).schema;
  mkdirSync(join(dist, 'validators'), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    const ajv = new Ajv2020({ ...ajvOptions, code: { source: true, esm: true } });
    const validate = ajv.compile(withoutSchemaKeywords(schema));
    const path = join(dist, 'validators', name);
    writeFileSync(`${path}.js`, standalone.default(ajv, validate));
    await build({
      input: `${path}.js`,
      platform: 'node',
      output: { file: `${path}.cjs`, format: 'cjs', exports: 'named', minify: true },
    });
    rmSync(`${path}.js`);
  }
}

/** One file a kind and one for the configuration, with the words that it reaches: reading the whole vocabulary takes as long as checking a plan. */
function writeKinds(): void {
  for (const name of packageKindNames()) {
    const { schema, head } = packageKind(name);
    const words = { ...schema.$defs, [head]: vocabulary()[head] };
    const { $schema: _, ...file } = packageKindFile(name) as Schema & { $schema?: string };
    writeJson(['kinds', `${name}.json`], { ...file, $defs: words });
  }
  writeFileSync(join(dist, 'config.json'), JSON.stringify(configSchema()));
}

/** The schema of the configuration with the words that it reaches, its own and shared ones. */
function configSchema(): Schema {
  const config = packageJson<Schema>('schemas', 'config.schema.json');
  return bundle(config, { ...vocabulary(), ...config.$defs });
}

/** The templates as code: compiling them takes longer than filling those of a small binder. */
function writeTemplates(): void {
  const compiled = [...readFolder(packagePath('templates'))]
    .filter(([file]) => file.endsWith('.hbs'))
    .map(([file, text]) => {
      const code = Handlebars.precompile(text, compileOptions) as unknown as string;
      return `${JSON.stringify(file)}:{of:${JSON.stringify(sha256(text))},compiled:${code}}`;
    });
  writeFileSync(join(dist, 'templates.cjs'), `module.exports={${compiled.join(',\n')}};\n`);
}

/** What every command says apart from what only some do: reading all words takes as long as checking a plan. */
function writeLocales(): void {
  for (const name of packageNames('locales', '.json')) {
    const { hints, language, cli, ...words } = packageJson<LocaleData & { hints: object }>(
      'locales',
      `${name}.json`,
    );
    writeJson(['locales', `${name}.json`], { language, cli });
    writeJson(['words', `${name}.json`], words);
    writeJson(['hints', `${name}.json`], hints);
    writeJson(['rules', `${name}.json`], ruleTexts(name));
  }
}

function writeJson(path: readonly [string, string], value: object): void {
  mkdirSync(join(dist, path[0]), { recursive: true });
  writeFileSync(join(dist, ...path), JSON.stringify(value));
}

/** The file names in `$schema` and `$id` are for editors. */
function withoutSchemaKeywords(schema: object): object {
  const { $schema: _schema, $id: _id, ...rest } = schema as Record<string, unknown>;
  return rest;
}

function packagesExcept(names: readonly string[]): RegExp[] {
  const { dependencies, optionalDependencies } = packageJson<Record<string, object>>('package.json');
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .filter((name) => !names.includes(name))
    .map((name) => new RegExp(`^${name}(?:/|$)`));
}
