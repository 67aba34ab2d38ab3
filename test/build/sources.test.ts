import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashSources } from '../../src/build/sources.js';
import { openProject } from '../../src/host/project.js';
import { lintProject } from '../../src/lint-run.js';
import { workspaceWith } from '../e2e/workspace.js';

const files = {
  'binders/mappe.yaml': `kind: binder
title: Mappe
owner: leder
status: approved
plans: [a]
lists: [{ title: Alarmer, trigger: static, file: alarmer.csv }]
copies: [{ number: 1, holder: leder, place: Vagten }]
`,
  'alarmer.csv': 'Navn;Kode\nBo Dal;A1\nAnna Berg;B2\n',
};

it.each([
  ['plans/a.yaml', 'kind: indsatsplan\ntitle: Another\n'],
  ['alarmer.csv', 'Navn;Kode\nBo Dal;A1\n'],
])('%s is not hashed as another than the one that was read', async (path, content) => {
  const cwd = workspaceWith(files);
  const project = await openProject(cwd, undefined, 'da');
  const selection = { files: [], stdinFilename: undefined };
  const asOf = '2026-06-01';
  const { outcome, workspace, attachments } = await lintProject(project, selection, asOf, {
    isForPaper: true,
  });
  const job = { workspace, attachments, project, config: undefined, asOf, outcome, options: {} };
  expect(Object.keys(hashSources(job))).toContain(path);
  writeFileSync(join(cwd, path), content);
  expect(() => hashSources(job)).toThrow(expect.objectContaining({ code: 'run/changed-meanwhile' }));
});
