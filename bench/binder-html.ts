import { renderInput } from '../src/build/input.js';
import { linkProject } from '../src/host/link.js';
import { openProject } from '../src/host/project.js';
import { renderBinder } from '../src/render/render.js';
import { corpusDay } from './corpus/write.js';

/** All that `plan build` prints of the binder of a workspace, as one page. */
export async function binderHtml(folder: string): Promise<string> {
  const project = await openProject(folder, undefined, 'da');
  const { workspace } = await linkProject(project, { files: [], stdinFilename: undefined });
  const [binder] = workspace.binders;
  if (!binder) throw new Error('the corpus has no binder');
  // No plan of the corpus names a file.
  const render = await renderInput({ workspace, attachments: undefined, project, asOf: corpusDay });
  return renderBinder(render, binder).html;
}
