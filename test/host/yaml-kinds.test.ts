import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, validate } from '../../src/api.js';
import { workspaceFiles } from '../../src/host/files.js';
import { openProject } from '../../src/host/project.js';
import { folderWith } from '../support/plan.js';

const config = 'organisation: Nordby\nlanguage: da\ncountry: DK\n';
const kind = `kind: vandkort
title: Vandkort
description: Et kort for vandforsyningen.
language: da
head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' }
properties:
  haner:
    title: Haner
    type: array
    items: { $ref: 'vocabulary.schema.json#/$defs/step' }
required: [haner]
`;
const card =
  'kind: vandkort\ntitle: Kort\nstatus: draft\nowner: leder\nhaner: [{ do: Luk hovedhanen, by: leder }]\n';
const roles =
  "kind: roles\nroles: { leder: { title: Leder, phone: '70 12 34 57', people: 2 } }\nverified: 2026-03-02\n";

function workspace(kinds: string, files: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'plan.config.yaml': `${config}kinds: ${kinds}\n`,
    'kinds/vandkort.yaml': kind,
    'plans/kort.yaml': card,
    'registers/roles.yaml': roles,
    ...files,
  });
}

describe('a kind that is written in YAML', () => {
  it.each(['[kinds/*.yaml]', '[kinds/vandkort.yaml]', '[kinds]', "['**/vandkort.y*ml']"])(
    'is no document of the workspace where it is named as %s',
    async (kinds) => {
      const cwd = workspace(kinds);
      const { diagnostics, files } = await lint({ cwd, asOf: '2026-06-01' });
      expect({ diagnostics, files }).toEqual({ diagnostics: [], files: 2 });
      const project = await openProject(cwd, undefined, 'en');
      expect((await workspaceFiles(project)).map((file) => relative(cwd, file))).toEqual([
        'plans/kort.yaml',
        'registers/roles.yaml',
      ]);
    },
  );

  it('leaves out what the workspace leaves out besides', async () => {
    const cwd = workspace('[kinds/*.yaml]\nexclude: [drafts]', { 'drafts/x.yaml': 'kind: [' });
    expect(await validate({ cwd })).toMatchObject({ diagnostics: [], files: 2 });
    expect(await validate({ cwd, files: ['.'] })).toMatchObject({ diagnostics: [], files: 2 });
  });

  it('does not hide documents that lie beside it', async () => {
    const cwd = workspace('[kinds/vandkort.yaml]', { 'kinds/kort.yaml': 'kind: vandkort\ntitle: Kort\n' });
    const { diagnostics, files } = await validate({ cwd: join(cwd, 'kinds') });
    expect(files).toBe(3);
    expect(diagnostics.map(({ code, at }) => `${at.file} ${code}`)).toEqual(['kort.yaml shape/missing-key']);
  });
});
