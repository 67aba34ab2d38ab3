import Handlebars from 'handlebars';
import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { registerHelpers } from './helpers.js';
import type { Templates } from './input.js';

/** How templates are compiled: a name that a view does not have is a fault, and what stands before a part is no indentation. */
export const compileOptions: CompileOptions = { strict: true, preventIndent: true };

/** Fills a template, named without its ending, with a view; labels come from the locale. */
export type Fill = (template: string, view: object, labels: Locale) => string;

const engines = new WeakMap<Templates, Fill>();

/**
 * Prepares the templates for filling, once for each set. Every template can be used as a part of every other. A name that a
 * view does not have is a fault: throws CannotRun `run/template-failed` with `template` and `detail`.
 */
export function engineFor(templates: Templates): Fill {
  const known = engines.get(templates);
  if (known) return known;
  const fill = compileTemplates(templates);
  engines.set(templates, fill);
  return fill;
}

function compileTemplates(templates: Templates): Fill {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [file, text] of templates) {
    if (!file.endsWith('.hbs')) continue;
    const name = file.slice(0, -'.hbs'.length);
    const compiledBefore = templates.compiled?.(file, text);
    const template = compiledBefore
      ? handlebars.template(compiledBefore)
      : handlebars.compile(text, compileOptions);
    const guarded: HandlebarsTemplateDelegate = (view, options) => guard(name, () => template(view, options));
    compiled.set(name, guarded);
    handlebars.registerPartial(name, guarded);
  }
  return (name, view, labels) => {
    const template = compiled.get(name);
    if (!template) throw new CannotRun('run/template-failed', { template: name, detail: 'no such file' });
    return template(view, { data: { labels } });
  };
}

function guard<T>(template: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new CannotRun('run/template-failed', { template, detail }, error);
  }
}
