import { isNotUnderstood } from '../pdf/skia.js';
import {
  type BinderJob,
  type CompiledBinder,
  compileBinder,
  type Edition,
  type LinkedFile,
} from './binder.js';
import { type Description, describeWhole } from './whole.js';
import { namingFailures, type PrintOptions, type PrintStep, withPrinter } from './with-printer.js';

export type { PrintOptions, PrintStep };

/** A document to print in one go. */
export interface PrintJob extends Description {
  /** A complete document that carries its fonts and images as `data:`. */
  readonly html: string;
}

/** A printed document. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The path of the browser that printed it. */
  readonly browser: string;
}

/**
 * Prints a document; the same job and browser give the same bytes. A job that is given as a function is made while the
 * browser starts. Throws CannotRun, what the making of the job throws, or the reason of an abort.
 */
export async function printPdf(
  job: PrintJob | (() => PrintJob),
  options: PrintOptions = {},
): Promise<Printed> {
  return await withPrinter(options, async (printer, browser) => {
    const made = typeof job === 'function' ? job() : job;
    return await namingFailures(async () => {
      const bytes = await printer.draw(made.html, options.onProgress, 'new');
      options.onProgress?.('finish');
      return { ...(await describeWhole(bytes, made)), browser: browser.path };
    });
  });
}

/** A printed binder. */
export interface PrintedBinder extends Omit<CompiledBinder, 'link'> {
  /** One file for each edition that was asked for. */
  readonly files: readonly LinkedFile[];
  /** Why it could not be put together from its parts, and was printed in one go; undefined where it could. */
  readonly whole: string | undefined;
}

/**
 * Prints a binder and makes files of it: those that are wanted of one with these pages. Where the PDF is not understood there is one file,
 * whatever is wanted. Throws like `printPdf`.
 */
export async function printBinder(
  makeJob: () => BinderJob,
  editionsOf: (compiled: Omit<CompiledBinder, 'link'>) => readonly Edition[],
  options: PrintOptions = {},
): Promise<PrintedBinder> {
  return await withPrinter(options, async (printer, browser) => {
    const job = makeJob();
    return await namingFailures(async () => {
      try {
        const { link, ...compiled } = await compileBinder(job, printer, browser, options.onProgress);
        options.onProgress?.('finish');
        const files: LinkedFile[] = [];
        const editions = editionsOf(compiled);
        // Where nothing more is printed, the browser ends while the file is put together.
        const { isLast = !options.kept } = options;
        if (isLast && !editions.some(({ replacement }) => replacement)) printer.close().catch(() => {});
        for (const edition of editions) files.push(await link(edition));
        return { ...compiled, files, whole: undefined };
      } catch (error) {
        // Pages of other files can only be drawn into what is understood.
        if (!isNotUnderstood(error) || job.attached.length > 0) throw error;
        const { binder } = job;
        const bytes = await printer.printWhole(binder.html, options.onProgress);
        const file = await describeWhole(bytes, job);
        const whole = String(error.args['detail'] ?? '');
        return {
          files: [file],
          code: '',
          pages: [],
          missingCharacters: binder.missingCharacters,
          tooLong: [],
          whole,
        };
      }
    });
  });
}
