import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type InputFile,
  readInput,
  selectFiles,
  workspaceWith as withWorkspace,
} from '../../src/host/inputs.js';
import { linkProject } from '../../src/host/link.js';
import { openProject, type Project } from '../../src/host/project.js';
import { config, soundPlan, workspaceWith } from '../e2e/workspace.js';
import { show } from '../language/faults.js';
import { folderWith } from '../support/plan.js';

async function open(cwd: string): Promise<Project> {
  return openProject(cwd, undefined, 'en');
}

const everything = { files: [], stdinFilename: undefined };
const names = (files: readonly InputFile[]): string[] => files.map(({ name }) => name);

describe('selectFiles', () => {
  it('takes the workspace when nothing is named', async () => {
    const cwd = workspaceWith();
    expect(names(await selectFiles(await open(cwd), everything))).toEqual([
      'plans/a.yaml',
      'plans/b.yaml',
      'registers/roles.yaml',
    ]);
    const below = await selectFiles(await open(join(cwd, 'plans')), everything);
    expect(names(below)).toEqual(['a.yaml', 'b.yaml', join(cwd, 'registers/roles.yaml')]);
    expect(below.map(({ path }) => relative(cwd, path))).toEqual([
      'plans/a.yaml',
      'plans/b.yaml',
      'registers/roles.yaml',
    ]);
  });

  it('takes what is named from where one stands, not from the workspace', async () => {
    const project = await open(join(workspaceWith(), 'plans'));
    expect(names(await selectFiles(project, { files: ['b.yaml'], stdinFilename: undefined }))).toEqual([
      'b.yaml',
    ]);
    await expect(
      selectFiles(project, { files: ['plans/b.yaml'], stdinFilename: undefined }),
    ).rejects.toMatchObject({ code: 'run/no-such-file' });
  });

  it('finds nothing wrong with nothing', async () => {
    const cwd = folderWith({ 'plan.config.yaml': config });
    await expect(selectFiles(await open(cwd), everything)).rejects.toMatchObject({
      code: 'run/no-inputs',
      args: { folder: cwd },
    });
  });
});

describe('workspaceWith', () => {
  it('lets what was selected stand for the file of that path', async () => {
    const cwd = workspaceWith();
    const content = { text: 'kind: roles\n', problem: undefined };
    const path = join(cwd, 'plans/a.yaml');
    const files = await withWorkspace(await open(cwd), [{ path, name: './plans/a.yaml', content }]);
    expect(names(files)).toEqual(['./plans/a.yaml', 'plans/b.yaml', 'registers/roles.yaml']);
    expect(files[0]?.content).toBe(content);
  });

  it('is only what was selected where there is no configuration', async () => {
    const cwd = folderWith({ 'a.yaml': soundPlan(), 'b.yaml': soundPlan() });
    const selected = [{ path: join(cwd, 'a.yaml'), name: 'a.yaml' }];
    expect(await withWorkspace(await open(cwd), selected)).toEqual(selected);
  });
});

describe('readInput', () => {
  it('reads a document, a configuration, and what cannot be read', async () => {
    const cwd = workspaceWith({ 'plan.config.yaml': config, 'other/plan.config.yaml': `${config}x: y\n` });
    const project = await open(cwd);
    const read = async (name: string): Promise<unknown> => {
      const { document, diagnostics, source } = await readInput({ path: join(cwd, name), name }, project);
      return [document?.kind.name, diagnostics.map((diagnostic) => show(diagnostic, source))];
    };
    expect(await read('plans/a.yaml')).toEqual(['indsatsplan', []]);
    expect(await read('plan.config.yaml')).toEqual([undefined, []]);
    expect(await read('other/plan.config.yaml')).toEqual([undefined, ['4:1 shape/unknown-key [x]']]);
    expect(await read('nothing.yaml')).toEqual([undefined, ['1:1 file/unreadable []']]);
  });
});

describe('linkProject', () => {
  it('joins the workspace but reports on what was selected', async () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x' }) });
    const linked = await linkProject(await open(cwd), { files: ['plans/a.yaml'], stdinFilename: undefined });
    expect([...linked.selected]).toEqual(['plans/a.yaml']);
    expect(linked.diagnostics).toEqual([]);
    expect(linked.workspace.members.map(({ path }) => path)).toEqual([
      'plans/a.yaml',
      'registers/roles.yaml',
    ]);
    expect(linked.workspace.complete).toBe(false);
    expect([...linked.sources.keys()].sort()).toEqual([
      'plans/a.yaml',
      'plans/b.yaml',
      'registers/roles.yaml',
    ]);
  });

  it('is complete when every file could be read, a named configuration included', async () => {
    const cwd = workspaceWith();
    const linked = await linkProject(await open(cwd), {
      files: ['plans', 'plan.config.yaml'],
      stdinFilename: undefined,
    });
    expect(linked.workspace.complete).toBe(true);
    expect(linked.diagnostics).toEqual([]);
  });
});
