import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CannotRun, type Diagnostic, type Location } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import type { Filled, Kinds } from '../language/document.js';
import { escapeStep, locate } from '../language/locate.js';
import { type Configuration, type Settings, settingsOf } from '../workspace/settings.js';
import { arrangementFaults, arrangementsOf } from './arrangement.js';
import { readConfiguration } from './configuration.js';
import { type Boundary, configName, displayPath, findConfig } from './files.js';
import { allKinds } from './kinds.js';
import { readOwnKinds } from './own-kinds.js';
import { readText, unreadable } from './text.js';

/** Where a command works and under which settings. The root is where the configuration lies, else the working directory. */
export interface Project extends Boundary {
  readonly cwd: string;
  readonly hasConfig: boolean;
  readonly settings: Settings;
  /** Where the configuration gives a rule its level, by the id that stands there. */
  readonly rulePlaces: ReadonlyMap<string, Location>;
  /** Where the configuration names the time zone. */
  readonly timeZonePlace: Location | undefined;
  readonly kinds: Kinds;
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
  const path = config === undefined ? findConfig(cwd) : resolve(cwd, config);
  const bare = withoutConfig(cwd, language);
  if (path === undefined) return bare;
  if (!existsSync(path)) throw new CannotRun('run/no-such-file', { pattern: config ?? path });
  const root = dirname(path);
  const name = displayPath(cwd, path);
  const { text, problem } = readText(path, name);
  const reading = problem ? unreadable(problem, text) : await readConfiguration(name, text);
  const { document, diagnostics, source } = reading;
  if (!document) return { ...bare, root, hasConfig: true, diagnostics, sources: new Map([[name, source]]) };
  const { data } = document;
  const arranged = arrangementsOf(data);
  const own = await readOwnKinds(await kindFiles(cwd, root, data.kinds ?? []), arranged);
  const kinds = allKinds(own.kinds, arranged);
  const faults = own.diagnostics.length > 0 ? [] : await arrangementFaults(document, name, kinds);
  return {
    cwd,
    root,
    hasConfig: true,
    settings: settingsOf(data, language),
    rulePlaces: rulePlacesOf(document, name),
    timeZonePlace: timeZonePlaceOf(document, name),
    kinds,
    output: resolve(root, data.output ?? 'out'),
    exclude: [...(data.exclude ?? []), ...kindPatterns(data.kinds ?? []), ...namePattern(path)],
    diagnostics: [...own.diagnostics, ...faults],
    sources: new Map([source, ...own.sources].map((one) => [one.path, one])),
  };
}

function withoutConfig(cwd: string, language: string): Project {
  return {
    cwd,
    root: cwd,
    hasConfig: false,
    settings: settingsOf(undefined, language),
    rulePlaces: new Map(),
    timeZonePlace: undefined,
    kinds: allKinds(new Map()),
    output: resolve(cwd, 'out'),
    exclude: [],
    diagnostics: [],
    sources: new Map(),
  };
}

function rulePlacesOf({ data, root }: Filled<Configuration>, file: string): Map<string, Location> {
  return new Map(
    Object.keys(data.rules ?? {}).map((rule) => {
      const pointer = `/rules/${escapeStep(rule)}`;
      const { node, key = node } = locate(root, pointer);
      return [rule, { file, start: key.start, end: key.end, pointer }];
    }),
  );
}

function timeZonePlaceOf({ data, root }: Filled<Configuration>, file: string): Location | undefined {
  if (data['time-zone'] === undefined) return undefined;
  const { start, end } = locate(root, '/time-zone').node;
  return { file, start, end, pointer: '/time-zone' };
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
