import { binderEdition, type Edition, planEdition, workspaceEdition } from '../render/edition.js';
import type { RenderInput } from '../render/input.js';
import { isPlan, type Member } from '../workspace/member.js';
import type { EditionFormat } from './formats.js';

const endings: Readonly<Record<EditionFormat, string>> = { docx: 'docx', markdown: 'md', epub: 'epub' };

/** A file in another format. */
export interface EditionFile {
  /** Its path in the folder of what is built, with slashes. */
  readonly path: string;
  readonly format: EditionFormat;
  readonly content: string | Uint8Array;
  /** How many plans it holds. */
  readonly plans: number;
  /** Whether it holds what was exported about people: nobody but the user may read it. */
  readonly isPrivate: boolean;
}

/**
 * The files of a format: each plan as a Word document and as Markdown, each binder as a Word document and as a book, and the whole
 * workspace as a book.
 */
export async function editionFiles(
  input: RenderInput,
  format: EditionFormat,
  binders: readonly Member[],
): Promise<EditionFile[]> {
  const { workspace } = input;
  const plans = workspace.members.filter(isPlan);
  const write = await writerOf(format);
  const fileOf = async (path: string, edition: Edition): Promise<EditionFile> => ({
    path,
    format,
    content: await write(edition),
    plans: edition.plans,
    isPrivate: edition.isPersonal,
  });
  const files: EditionFile[] = [];
  const all = format === 'epub' ? workspaceEdition(input) : undefined;
  if (all) files.push(await fileOf('plans/index.epub', all));
  if (format !== 'epub')
    for (const plan of plans)
      files.push(await fileOf(`plans/${plan.id}.${endings[format]}`, planEdition(input, plan)));
  if (format !== 'markdown')
    for (const binder of binders)
      files.push(await fileOf(`${binder.id}.${endings[format]}`, binderEdition(input, binder)));
  return files;
}

async function writerOf(format: EditionFormat): Promise<(edition: Edition) => Promise<string | Uint8Array>> {
  switch (format) {
    case 'docx':
      return (await import('./word/word.js')).wordFile;
    case 'epub':
      return (await import('./epub/epub.js')).epubFile;
    case 'markdown': {
      const { markdownText } = await import('./markdown/markdown.js');
      return async (edition) => markdownText(edition);
    }
  }
}
