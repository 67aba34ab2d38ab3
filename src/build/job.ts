import { join } from 'node:path';
import type { Attachments } from '../host/attachments.js';
import { generator } from '../host/output.js';
import type { BinderJob } from '../print/binder.js';
import { type RenderInput, renderBinder } from '../render/render.js';
import type { Member } from '../workspace/member.js';
import type { BuildOptions } from './options.js';

/** A binder as it is given to the printer. */
export function binderJob(
  render: RenderInput,
  binder: Member,
  attachments: Attachments | undefined,
  cache: string | undefined,
): BinderJob {
  const rendered = renderBinder(render, binder);
  const { organisation } = render.workspace.settings;
  return {
    binder: rendered,
    title: organisation === '' ? rendered.title : `${rendered.title} – ${organisation}`,
    creator: `${generator} ${render.version}`,
    // The day on the paper, not the hour of printing: the same sources and day give the same bytes.
    date: `${render.asOf}T00:00:00Z`,
    isTwoSided: binder.data['sides'] !== 'one',
    attached: [...(attachments?.documents.values() ?? [])],
    cache,
  };
}

/** Where printed parts are kept; undefined where they are not to be, or cannot be. */
export async function partsFolder({ cache = true }: BuildOptions): Promise<string | undefined> {
  const folder = cache ? await keptFolder() : undefined;
  return folder === undefined ? undefined : join(folder, 'parts');
}

/** The user's folder for what can be made again; undefined where there is none. */
export async function keptFolder(): Promise<string | undefined> {
  const { cacheFolder } = await import('../print/bundled.js');
  return cacheFolder().catch(() => undefined);
}
