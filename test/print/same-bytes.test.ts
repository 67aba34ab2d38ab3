import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderInput } from '../../src/build/input.js';
import { binderJob } from '../../src/build/job.js';
import { readAttachments } from '../../src/host/attachments.js';
import { linkProject } from '../../src/host/link.js';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import type { BinderJob } from '../../src/print/binder.js';
import { printBinder } from '../../src/print/pdf.js';
import { filesIn, run } from '../e2e/workspace.js';
import { lastingFolder } from '../support/plan.js';

const asOf = '2026-11-23';
/** Some hour of that day. */
const epoch = String(Date.parse(`${asOf}T17:45:12Z`) / 1000);

/** Builds an example in a folder of its own, and gives what it wrote by name. */
function build(
  example: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Map<string, Buffer> {
  const { folder, remove } = lastingFolder({});
  cpSync(packagePath('examples', example), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('/out'),
  });
  const { code, stderr } = run(['build', '-q', ...args], { cwd: folder, env });
  expect({ code, stderr: stderr.replace(/.*\.pdf holds lists.*\n/, '') }).toEqual({ code: 0, stderr: '' });
  const files = filesIn(join(folder, 'out')).map((name): [string, Buffer] => [
    name,
    readFileSync(join(folder, 'out', name)),
  ]);
  remove();
  return new Map(files);
}

describe('the bytes of a build', () => {
  const example = 'falkenau';
  let cold: Map<string, Buffer>;
  beforeAll(() => {
    cold = build(example, ['--no-cache', '--as-of', asOf]);
  }, 120_000);

  it('are those of a page, a binder and their manifest', () => {
    const names = [...cold.keys()];
    expect(names).toContain('index.html');
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  });

  it.each([
    ['what was printed before', ['--as-of', asOf], {}],
    ['what was printed before, again', ['--as-of', asOf], {}],
    ['the day of the environment', [], { SOURCE_DATE_EPOCH: epoch, TZ: 'Pacific/Kiritimati' }],
  ])('do not depend on %s', { timeout: 120_000 }, (_, args, env) => {
    const other = build(example, args, env as Readonly<Record<string, string>>);
    expect([...other.keys()]).toEqual([...cold.keys()]);
    for (const [name, bytes] of cold) expect(other.get(name)?.equals(bytes), name).toBe(true);
  });

  it('are those of a binder that is compiled by itself', { timeout: 120_000 }, async () => {
    const built = [...cold].find(([name]) => name.endsWith('.pdf'))?.[1];
    expect((await print(example)).equals(built ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([example, 'yunxi'])(
    'do not depend on what is printed together: %s',
    { timeout: 120_000 },
    async (workspace) => {
      const [one, all] = [await print(workspace, 1), await print(workspace, 10_000_000)];
      expect(one.equals(all)).toBe(true);
    },
  );
});

/** Prints the binder of an example, so much of it at once; nothing is kept. */
async function print(example: string, chunk?: number): Promise<Buffer> {
  const job = await jobOf(example);
  const { files, whole } = await printBinder(
    () => ({ ...job, chunk }),
    () => [{}],
  );
  expect(whole).toBeUndefined();
  return Buffer.from(files[0]?.pdf ?? []);
}

async function jobOf(example: string): Promise<BinderJob> {
  const project = await openProject(packagePath('examples', example), undefined, 'en');
  const { workspace } = await linkProject(project, { files: [], stdinFilename: undefined });
  const paths = new Set(workspace.members.map(({ path }) => path));
  const attachments = await readAttachments(workspace, project.root, paths);
  const render = await renderInput({ workspace, attachments, project, asOf });
  const [binder] = workspace.binders;
  if (!binder) throw new Error('no binder');
  return binderJob(render, binder, attachments, undefined);
}
