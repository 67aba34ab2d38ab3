import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import type { Filled, Kinds } from '../language/document.js';
import { locate } from '../language/locate.js';
import type { ConfiguredRule } from '../rules/configured.js';
import { type Configuration, type Matcher, type Settings, settingsOf } from '../workspace/settings.js';
import { configurationPath, languageIn, readConfiguration } from './configuration.js';
import { type Boundary, configName, displayPath } from './files.js';
import { allKinds } from './kinds.js';
import { layoutFaults } from './layout.js';
import type { ReadLook } from './look.js';
import { readOwnKinds } from './own-kinds.js';
import { configuredRules, overrideFaults } from './rule-settings.js';
import { readText, unreadable } from './text.js';

/** Where a command works and under which settings. The root is where the configuration lies, else the working directory. */
export interface Project extends Boundary {
  readonly cwd: string;
  readonly hasConfig: boolean;
  readonly settings: Settings;
  /** What the configuration says of rules, and where. */
  readonly ruleSettings: readonly ConfiguredRule[];
  /** Modules with rules of the workspace's own, from its folder, and where the configuration names them. */
  readonly ownRules: readonly { readonly path: string; readonly at: Location }[];
  /** Whether these modules may run. */
  readonly allowCode: boolean;
  /** Where the configuration names the time zone. */
  readonly timeZonePlace: Location | undefined;
  readonly kinds: Kinds;
  /** The look of what is built, where the configuration says something of it. */
  readonly look: ReadLook | undefined;
  /** What is wrong with the configuration and with kinds of the workspace's own. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the configuration and of those kinds, by name. */
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** Opens the workspace that `cwd` lies in, or the one of an explicitly named configuration. */
export async function openProject(
  cwd: string,
  config: string | undefined,
  language: string,
): Promise<Project> {
  const path = configurationPath(cwd, config);
  if (path === undefined) return withoutConfig(cwd, language);
  const root = dirname(path);
  const name = displayPath(cwd, path);
  const { text, problem } = readText(path, name);
  const reading = problem ? unreadable(problem, text) : await readConfiguration(name, text);
  const { document, diagnostics, source } = reading;
  if (!document) {
    const bare = withoutConfig(cwd, (await languageIn(text)) ?? language);
    return { ...bare, root, hasConfig: true, diagnostics, sources: new Map([[name, source]]) };
  }
  const { data } = document;
  const layouts = new Map(Object.entries(data.layout ?? {}));
  const own = await readOwnKinds(await kindFiles(cwd, root, data.kinds ?? []), layouts);
  const kinds = allKinds(own.kinds, layouts);
  const look = data.look && (await import('./look.js')).readLook(document, name, root, own.kinds);
  const isSound = own.diagnostics.length === 0;
  const faults = isSound
    ? [...(await layoutFaults(document, name, kinds)), ...overrideFaults(document, name, kinds)]
    : [];
  return {
    cwd,
    root,
    hasConfig: true,
    settings: settingsOf(data, language, await matcherFor(data, root, cwd)),
    ruleSettings: configuredRules(document, name),
    ownRules: (data['own-rules'] ?? []).map((module, index) => ({
      path: module,
      at: placeIn(document, name, `/own-rules/${index}`),
    })),
    allowCode: data['allow-code'] ?? false,
    timeZonePlace: data['time-zone'] === undefined ? undefined : placeIn(document, name, '/time-zone'),
    kinds,
    look,
    output: resolve(root, data.output ?? 'out'),
    exclude: [...(data.exclude ?? []), ...kindPatterns(data.kinds ?? []), ...namePattern(path)],
    diagnostics: [...own.diagnostics, ...faults, ...(look?.diagnostics ?? [])],
    sources: new Map([source, ...own.sources].map((one) => [one.path, one])),
  };
}

function withoutConfig(cwd: string, language: string): Project {
  return {
    cwd,
    root: cwd,
    hasConfig: false,
    settings: settingsOf(undefined, language),
    ruleSettings: [],
    ownRules: [],
    allowCode: false,
    timeZonePlace: undefined,
    kinds: allKinds(new Map()),
    look: undefined,
    output: resolve(cwd, 'out'),
    exclude: [],
    diagnostics: [],
    sources: new Map(),
  };
}

function placeIn({ root }: Filled<Configuration>, file: string, pointer: string): Location {
  const { start, end } = locate(root, pointer).node;
  return { file, start, end, pointer };
}

/** Patterns are meant from the folder of the configuration, a folder with all in it; documents are called as they are shown. */
async function matcherFor(
  { overrides = [] }: Configuration,
  root: string,
  cwd: string,
): Promise<Matcher | undefined> {
  if (overrides.every(({ files }) => files === undefined)) return undefined;
  const { default: picomatch } = await import('picomatch');
  return (patterns) => {
    const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/**`);
    const matches = picomatch([...patterns, ...folders], { dot: true });
    return (name) => matches(relative(root, resolve(cwd, name)).split(sep).join('/'));
  };
}

/** A configuration by another name would else be read as a document without a kind. */
function namePattern(path: string): string[] {
  const name = basename(path);
  return name === configName ? [] : [name.replace(/[^\p{L}\p{N}._ -]/gu, '\\$&')];
}

/** A kind that is written in YAML would else be read as a document of its own kind. */
function kindPatterns(kinds: readonly string[]): string[] {
  return kinds.filter((pattern) => !pattern.endsWith('.json'));
}

async function kindFiles(
  cwd: string,
  root: string,
  patterns: readonly string[],
): Promise<{ path: string; name: string }[]> {
  if (patterns.length === 0) return [];
  const { globby } = await import('globby');
  const paths = (await globby([...patterns], { cwd: root, absolute: true })).sort();
  return paths.map((path) => ({ path, name: displayPath(cwd, path) }));
}
