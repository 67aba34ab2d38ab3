import { setFlagsFromString } from 'node:v8';
import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import type { Document } from '../language/document.js';
import { linkWorkspace, type Workspace } from '../workspace/workspace.js';
import { readInput, type Selection, selectFiles, workspaceWith } from './inputs.js';
import type { Project } from './project.js';

/** A whole workspace that was read: its documents joined, and what the reading of the selected files found. */
export interface Linked {
  readonly workspace: Workspace;
  /** The names of the files that were asked for. */
  readonly selected: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** From so many files on memory is tidied up when it has grown by a part, and not only when it has grown to a multiple. */
const many = 2000;

/**
 * Reads the whole workspace, because plans refer to each other, but reports only on the selected files.
 * A file that cannot be read leaves the workspace incomplete; it does not stop the others.
 */
export async function linkProject(project: Project, selection: Selection): Promise<Linked> {
  const files = await selectFiles(project, selection);
  const selected = new Set(files.map((file) => file.name));
  const inputs = await workspaceWith(project, files);
  if (inputs.length > many) setFlagsFromString('--heap-growing-percent=15');
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceText>();
  let complete = true;
  for (const file of inputs) {
    const reading = await readInput(file, project);
    sources.set(file.name, reading.source);
    if (reading.document) documents.push(reading.document);
    else if (reading.diagnostics.length > 0) complete = false;
    if (selected.has(file.name)) diagnostics.push(...reading.diagnostics);
  }
  return { workspace: linkWorkspace(documents, project.settings, complete), selected, diagnostics, sources };
}
