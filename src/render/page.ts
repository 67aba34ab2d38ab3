import Handlebars from 'handlebars';
import type { Locale } from '../core/locale.js';
import type { DocumentView } from './document.js';
import { engineFor } from './engine.js';
import type { Rendered, RenderInput, Templates } from './input.js';
import type { Paper } from './paper.js';
import { scriptPolicy } from './policy.js';

/** A plan or a register with what it is printed by. */
export interface Printed {
  readonly paper: Paper;
  readonly view: DocumentView;
}

/** One HTML page before it gets its fonts. */
export interface Page {
  readonly title: string;
  readonly language: string;
  readonly labels: Locale;
  /** What stands before the content: a header with the ways into it; may be empty. */
  readonly header: string;
  readonly content: string;
  /** Style rules without fonts. */
  readonly style: string;
  /** A script that is put inside, the only one that may run; none for paper. */
  readonly script?: string;
}

/** Joins a page into one file that needs nothing but itself: the fonts for its characters are put inside. */
export function pageOf(
  input: RenderInput,
  { title, language, labels, header, content, style, script = '' }: Page,
): Rendered {
  const ofLanguages = rulesOfLanguages(input.templates, language, `${header}${content}`);
  const rules = [style, ...ofLanguages, ...ownRules(input)].join('\n');
  const fonts = input.fonts(`${title}${header}${content}${rules}`);
  const html = engineFor(input.templates)(
    'page',
    {
      title,
      language,
      generator: `planb ${input.version}`,
      style: new Handlebars.SafeString(`${fonts.css}\n${rules}`),
      header: new Handlebars.SafeString(header),
      content: new Handlebars.SafeString(content),
      hasScript: script !== '',
      script: new Handlebars.SafeString(script),
      policy: new Handlebars.SafeString(script === '' ? '' : scriptPolicy(script)),
    },
    labels,
  );
  return { html, missingCharacters: fonts.missing };
}

/** The style sheets of languages that have one, for those that the page or a part of it is in. */
export function rulesOfLanguages(templates: Templates, language: string, html: string): string[] {
  const parts = [...html.matchAll(/ lang="([a-z]+)"/g)].map(([, part = '']) => part);
  return [...new Set([language, ...parts])].sort().flatMap((name) => templates.get(`${name}.css`) ?? []);
}

/** What an organisation adds to the look: its settings, and the rules of its own style sheet. */
export function ownRules({ look, templates }: RenderInput): string[] {
  return [look?.style, templates.get('own.css')].filter(
    (rules) => rules !== undefined && rules !== '',
  ) as string[];
}

/** Plans or registers as HTML. */
export function documentsHtml(input: RenderInput, documents: readonly Printed[]): string {
  const fill = engineFor(input.templates);
  return documents.map(({ view, paper }) => fill('document', view, paper.labels)).join('\n');
}
