import type { Attachments } from '../host/attachments.js';
import { generator } from '../host/output.js';
import type { BinderJob } from '../print/binder.js';
import { type RenderInput, renderBinder } from '../render/render.js';
import type { Member } from '../workspace/member.js';

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
