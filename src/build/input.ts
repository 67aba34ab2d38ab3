import type { Attachments } from '../host/attachments.js';
import { fontsFor } from '../host/fonts.js';
import { localeFor } from '../host/locales.js';
import { packageVersion } from '../host/package.js';
import type { Project } from '../host/project.js';
import { qrUrl } from '../host/qr.js';
import { renderFiles } from '../host/render-files.js';
import { readTemplates } from '../host/templates.js';
import { attachedPlaceholder } from '../pdf/placeholder.js';
import { noFiles } from '../render/files.js';
import type { RenderInput } from '../render/render.js';
import type { Survival } from '../render/survival.js';
import { headOf, isPlan } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';

/** A workspace with its files, and the day that it is printed for. */
interface Sources {
  readonly workspace: Workspace;
  readonly attachments: Attachments | undefined;
  readonly project: Project;
  readonly asOf: string;
}

/** Everything that the pages of a workspace are made from. */
export async function renderInput({ workspace, attachments, project, asOf }: Sources): Promise<RenderInput> {
  return {
    workspace,
    locales: localeFor,
    templates: project.look?.templates ?? readTemplates(),
    look: project.look?.own,
    fonts: fontsFor,
    files: attachments ? renderFiles(attachments, attachedPlaceholder) : noFiles,
    asOf,
    survival: await survivalIn(workspace),
    qr: qrUrl,
    version: packageVersion(),
  };
}

/** What works when; what it takes to tell is only read where a plan says what is lost. */
async function survivalIn(workspace: Workspace): Promise<Survival | undefined> {
  if (!workspace.members.some((member) => isPlan(member) && headOf(member).scenario)) return undefined;
  return (await import('../survival-run.js')).survivalOf(workspace);
}
