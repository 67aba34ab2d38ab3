import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from '../language/kind.js';
import { nearest } from '../language/nearest.js';
import type { Templates } from '../render/input.js';
import { type BlockWords, blockWords } from './block-words.js';
import { type FileFault, fault, realPathIn } from './named-file.js';
import { nameFaults } from './template-faults.js';
import { namesIn, type TemplateNames } from './template-names.js';
import { readFolder, readTemplates, withCompiled } from './templates.js';

/** The templates of the package with those of a folder in their places. */
export interface PlacedTemplates {
  readonly all: Templates;
  /** The own ones, from the folder of the configuration. */
  readonly files: readonly string[];
}

type Report = (fault: FileFault) => void;

/** Takes the templates of a folder in the places of those of the package; `own` are the kinds of the workspace. */
export function placeTemplates(
  root: string,
  path: string | undefined,
  own: Iterable<Kind>,
  report: Report,
): PlacedTemplates {
  const standard = readTemplates();
  const plain = { all: standard, files: [] };
  if (path === undefined) return plain;
  const folder = resolve(root, path);
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  if (!isFolder || realPathIn(root, path) === undefined) {
    report(fault(isFolder ? 'attachment/outside' : 'attachment/not-found', path));
    return plain;
  }
  const texts = textsIn(folder, path, report);
  const outside = [...texts.keys()].filter((name) => realPathIn(root, join(path, name)) === undefined);
  for (const name of outside) report(fault('attachment/outside', join(path, name)));
  check(new Map([...texts].filter(([name]) => !outside.includes(name))), standard, own, report);
  return {
    all: withCompiled(new Map([...standard, ...texts])),
    files: [...texts.keys()].map((name) => join(path, name)),
  };
}

function textsIn(folder: string, path: string, report: Report): ReadonlyMap<string, string> {
  try {
    return readFolder(folder);
  } catch (error) {
    const reason = `${path}: ${(error as NodeJS.ErrnoException).code ?? ''}`;
    report({ code: 'file/unreadable', args: { reason } });
    return new Map();
  }
}

function check(
  texts: ReadonlyMap<string, string>,
  standard: Templates,
  kinds: Iterable<Kind>,
  report: Report,
): void {
  const isFilled = [...texts.keys()].some((name) => name.endsWith('.hbs'));
  const words: BlockWords = isFilled ? blockWords(kinds) : new Map();
  const names = new Map<string, TemplateNames>();
  for (const [name, text] of texts) {
    const problem = placeFault(name, text, standard, words);
    const read = problem || !name.endsWith('.hbs') ? problem : readNames(name, text);
    if (read && 'code' in read) report(read);
    else if (read) names.set(name, read);
  }
  for (const problem of nameFaults(names, standard, words)) report(problem);
}

/** A template by a name that nothing asks for would stay without effect, and nobody would see why; one that is a program would run. */
function placeFault(
  name: string,
  text: string,
  standard: Templates,
  words: BlockWords,
): FileFault | undefined {
  if (name.endsWith('.js')) return { code: 'look/program', args: { name } };
  const [, word = ''] = /^blocks\/(.+)\.hbs$/.exec(name) ?? [];
  if (name !== 'own.css' && !words.has(word) && !standard.has(name)) {
    const blocks = [...words.keys()].map((known) => `blocks/${known}.hbs`);
    const candidates = [...standard.keys(), ...blocks].filter((known) => !known.endsWith('.js'));
    const suggestion = nearest(name, candidates);
    return {
      code: 'look/unknown-template',
      args: { name, ...(suggestion === undefined ? {} : { suggestion }) },
    };
  }
  const [head = ''] = /^[\s\S]*Content-Security-Policy.*\n/.exec(standard.get(name) ?? '') ?? [];
  return text.replaceAll('\r\n', '\n').startsWith(head)
    ? undefined
    : { code: 'look/without-policy', args: { name } };
}

function readNames(name: string, text: string): TemplateNames | FileFault {
  try {
    return namesIn(text);
  } catch (error) {
    const [, line = '1'] = /on line (\d+)/.exec(String(error)) ?? [];
    return { code: 'look/broken-template', args: { name, line: Number(line) } };
  }
}
