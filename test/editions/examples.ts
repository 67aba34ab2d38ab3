import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import { renderFiles } from '../../src/host/render-files.js';
import { readTemplates } from '../../src/host/templates.js';
import { lintProject } from '../../src/lint-run.js';
import { noFiles } from '../../src/render/files.js';
import type { RenderInput } from '../../src/render/input.js';

/** The examples that are complete workspaces, one in each language. */
export const examples: readonly string[] = [
  'falkenau',
  'fjellvik',
  'harbourline',
  'nordby',
  'sjostad',
  'yunxi',
];

const noFonts = { css: '', missing: [] };

/** What the editions of an example are made from, on 23 November 2026. */
export async function exampleInput(name: string): Promise<RenderInput> {
  const asOf = '2026-11-23';
  const project = await openProject(packagePath('examples', name), undefined, 'en');
  const { workspace, attachments } = await lintProject(
    project,
    { files: [], stdinFilename: undefined },
    asOf,
    { isForPaper: true },
  );
  return {
    workspace,
    locales: localeFor,
    templates: readTemplates(),
    fonts: () => noFonts,
    files: attachments ? renderFiles(attachments, () => 'data:image/bmp;base64,') : noFiles,
    asOf,
    version: '1.2.3',
  };
}

/** A text without what differs between formats and nobody reads: spaces, and places to break a word or not. */
export function compact(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, '').replaceAll('\u2011', '-');
}

/** Those of the texts that do not stand in the whole, each behind the one before it. */
export function missingIn(whole: string, texts: readonly string[]): string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = whole.indexOf(compact(text), at);
    if (found >= 0) at = found + compact(text).length;
    return found < 0;
  });
}
