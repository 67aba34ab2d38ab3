import { basename, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { type Reading, readDocument } from '../language/document.js';
import { readConfiguration } from './configuration.js';
import { configName, displayPath, namedFiles, workspaceFiles } from './files.js';
import type { Project } from './project.js';
import { readStandardInput, readText, type TextReading, unreadable } from './text.js';

/** What a command was asked to look at. */
export interface Selection {
  /** Paths, folders or patterns; `-` is standard input. Everything in the workspace when empty. */
  readonly files: readonly string[];
  /** The name that standard input goes by. */
  readonly stdinFilename: string | undefined;
}

/** A file to read: its absolute path, the name it is shown by, and what was read where it does not lie on the disk. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly content?: TextReading;
}

/** The files that a command is about. Throws when there is none: nothing checked must not look like nothing wrong. */
export async function selectFiles(
  project: Project,
  { files, stdinFilename = '<stdin>' }: Selection,
): Promise<InputFile[]> {
  const { cwd, root } = project;
  const named = files.filter((file) => file !== '-');
  const paths = files.length === 0 ? await workspaceFiles(project) : await namedFiles(cwd, named, project);
  const selected: InputFile[] = paths.map((path) => ({ path, name: displayPath(cwd, path) }));
  if (named.length < files.length) {
    const path = resolve(cwd, stdinFilename);
    selected.push({ path, name: stdinFilename, content: readStandardInput(stdinFilename) });
  }
  if (selected.length === 0) throw new CannotRun('run/no-inputs', { folder: displayPath(cwd, root) });
  return selected;
}

/** The files of the whole workspace, with the selected ones among them: a file from standard input stands for the one on disk. */
export async function workspaceWith(project: Project, selected: readonly InputFile[]): Promise<InputFile[]> {
  const paths = project.hasConfig ? await workspaceFiles(project) : [];
  const all = new Map<string, InputFile>();
  for (const path of paths) all.set(path, { path, name: displayPath(project.cwd, path) });
  for (const file of selected) all.set(file.path, file);
  return [...all.values()];
}

/** Reads and checks one file. A configuration is no document, so it is only checked. */
export async function readInput({ path, name, content }: InputFile, project: Project): Promise<Reading> {
  const { text, problem } = content ?? readText(path, name);
  if (problem) return unreadable(problem, text);
  if (basename(path) !== configName) return readDocument(name, text, project.kinds);
  return { ...(await readConfiguration(name, text)), document: undefined };
}
