import { join } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { editionFormats } from '../editions/formats.js';
import { displayPath } from '../host/files.js';
import type { Output } from '../host/output.js';
import type { RenderInput } from '../render/render.js';
import { isPlan, type Member } from '../workspace/member.js';
import { type BuildJob, type BuiltFile, type Product, targetsOf } from './options.js';

/** Plans and binders in the formats beside page and PDF that were asked for. They know no password, so that nothing private is written when one was set. */
export async function editionProducts(
  render: RenderInput,
  binders: readonly Member[],
  { project, options }: BuildJob,
): Promise<Product[]> {
  const wanted = editionFormats.filter((format) => targetsOf(options).has(format));
  if (wanted.length === 0) return [];
  const { editionFiles } = await import('../editions/editions.js');
  const files = (await Promise.all(wanted.map((format) => editionFiles(render, format, binders)))).flat();
  const open = files.find(({ isPrivate }) => isPrivate && options.password !== undefined);
  if (open) throw new CannotRun('run/cannot-lock', { path: open.path });
  return files.map(({ path: name, format, content, plans, isPrivate }) => {
    const path = join(project.output, name);
    const file: BuiltFile = { path: displayPath(project.cwd, path), format, plans, isPrivate };
    return { output: { path, content, isPrivate }, file };
  });
}

/** The page as a folder for a server, and how what is no longer in it is taken away. */
export async function siteFiles(
  render: RenderInput,
  { project, workspace }: BuildJob,
): Promise<{ readonly outputs: readonly Output[]; readonly file: BuiltFile; clean(): void }> {
  const { renderSite } = await import('../render/site.js');
  const { removeOldPages, siteOutputs } = await import('../host/site-folder.js');
  const folder = join(project.output, 'site');
  const outputs = siteOutputs(folder, renderSite(render));
  const plans = workspace.members.filter(isPlan).length;
  return {
    outputs,
    file: { path: displayPath(project.cwd, join(folder, 'index.html')), format: 'site', plans },
    clean: () => removeOldPages(folder, outputs),
  };
}
