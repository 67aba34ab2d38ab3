import { fontsFor } from '../src/host/fonts.js';
import { linkProject } from '../src/host/link.js';
import { localeFor } from '../src/host/locales.js';
import { packageVersion } from '../src/host/package.js';
import { openProject } from '../src/host/project.js';
import { readTemplates } from '../src/host/templates.js';
import { noFiles } from '../src/render/files.js';
import { renderBinder } from '../src/render/render.js';
import { corpusDay } from './corpus/write.js';

/** The HTML that `plan build` prints the binder of a workspace from. */
export async function binderHtml(folder: string): Promise<string> {
  const project = await openProject(folder, undefined, 'da');
  const { workspace } = await linkProject(project, { files: [], stdinFilename: undefined });
  const [binder] = workspace.binders;
  if (!binder) throw new Error('the corpus has no binder');
  const { html } = renderBinder(
    {
      workspace,
      locales: localeFor,
      templates: readTemplates(),
      fonts: fontsFor,
      files: noFiles,
      asOf: corpusDay,
      version: packageVersion(),
    },
    binder,
  );
  return html;
}
