import { nearest } from '../language/nearest.js';
import type { Templates } from '../render/input.js';
import { type BlockWords, fieldsOf } from './block-words.js';
import type { FileFault } from './named-file.js';
import { type AskedName, namesIn, type TemplateNames } from './template-names.js';

/** What Handlebars itself gives to every template, and what every list has. */
const alwaysThere = ['@index', '@key', '@first', '@last', '@root', 'length'];

/**
 * The names that no view could have: what is asked for by none of the templates that a template stands for, nor by what draws
 * words and values, would print as a hole. Each name is told once for each template.
 */
export function nameFaults(
  own: ReadonlyMap<string, TemplateNames>,
  standard: Templates,
  words: BlockWords,
): FileFault[] {
  const given = [...own.values()].flatMap((names) => names.given);
  const known = new KnownNames(standard, words);
  return [...own].flatMap(([template, { asked }]) => {
    const each = new Map(asked.map((one) => [`${one.isField} ${one.name}`, one]));
    return [...each.values()].flatMap((one) => {
      const problem = given.includes(one.name) ? undefined : known.faultOf(template, one);
      return problem ? [problem] : [];
    });
  });
}

/** The names that templates of the package ask for, and the fields of words. */
class KnownNames {
  readonly #standard: Templates;
  readonly #words: BlockWords;
  readonly #read = new Map<string, TemplateNames>();
  readonly #fields = new Map<string | undefined, ReadonlySet<string>>();

  constructor(standard: Templates, words: BlockWords) {
    this.#standard = standard;
    this.#words = words;
  }

  faultOf(template: string, { name, isField, line }: AskedName): FileFault | undefined {
    const args = { template, line, name };
    const word = /^(?:blocks|cards)\/(.+)\.hbs$/.exec(template)?.[1];
    const fields = this.#fieldsOf(word);
    if (isField) {
      const missing = name.split(' ').find((part) => part !== '' && !fields.has(part));
      if (missing === undefined) return undefined;
      return withNearest({ code: 'look/unknown-field', args: { ...args, name: missing } }, fields);
    }
    if (alwaysThere.includes(name) || /^\d+$/.test(name)) return undefined;
    const frame = this.#inViews([
      template,
      ...(word === undefined ? [] : this.#files(/^(?:blocks|cards)\//)),
    ]);
    if (frame.has(name)) return undefined;
    if (word !== undefined && fields.has(name)) {
      const example = `{{#each (pick this "${name}")}}{{> value value}}{{/each}}`;
      return { code: 'look/bare-field', args: { ...args, example } };
    }
    const values = this.#inViews(this.#files(/^values\//));
    if (values.has(name)) return undefined;
    return withNearest({ code: 'look/unknown-name', args }, [...frame, ...values]);
  }

  /** The fields of a word and of what it holds, with those that it has on paper only; without a word those of all words. */
  #fieldsOf(word: string | undefined): ReadonlySet<string> {
    const known = this.#fields.get(word);
    if (known) return known;
    const words = word === undefined ? [...this.#words.keys()] : [word];
    const drawing = words.flatMap((one) => [`blocks/${one}.hbs`, `cards/${one}.hbs`]);
    const drawn = [...drawing, ...this.#files(/^values\//)].flatMap((file) => this.#namesOf(file).asked);
    const fields = new Set([
      ...words.flatMap((one) => [...fieldsOf(one, this.#words)]),
      ...drawn.flatMap(({ name, isField }) => (isField ? name.split(' ') : [])),
    ]);
    this.#fields.set(word, fields);
    return fields;
  }

  /** What templates ask of their views, with the parts that they are made of. */
  #inViews(templates: readonly string[]): ReadonlySet<string> {
    const all = new Set(templates);
    const names = new Set<string>();
    for (const template of all) {
      const { asked, given, parts } = this.#namesOf(template);
      for (const part of parts) all.add(`${part}.hbs`);
      for (const name of given) names.add(name);
      for (const { name, isField } of asked) if (!isField) names.add(name);
    }
    return names;
  }

  #files(which: RegExp): string[] {
    return [...this.#standard.keys()].filter((file) => file.endsWith('.hbs') && which.test(file));
  }

  #namesOf(file: string): TemplateNames {
    const known = this.#read.get(file) ?? namesIn(this.#standard.get(file) ?? '');
    this.#read.set(file, known);
    return known;
  }
}

function withNearest({ code, args }: FileFault, candidates: Iterable<string>): FileFault {
  const suggestion = nearest(String(args['name']), candidates);
  return { code, args: { ...args, ...(suggestion === undefined ? {} : { suggestion }) } };
}
