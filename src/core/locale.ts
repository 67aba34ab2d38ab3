import type { MessageArgument } from './diagnostic.js';

/** One wording: a text, or texts by plural category of the argument `count` (as `Intl.PluralRules` names them). */
export type Wording = string | { readonly [category: string]: string };

/**
 * What a file in `locales/` holds. In `advice` the first wording counts whose arguments are all there. `hints` are what the
 * schemas say of words (`word`), fields (`word.field`) and kinds without a language (`kind:name`, `kind:name.section`);
 * in English they stand in the schemas.
 */
export interface LocaleData {
  readonly language: string;
  readonly messages: Readonly<Record<string, Wording>>;
  readonly advice: Readonly<Record<string, string | readonly string[]>>;
  readonly rules: Readonly<Record<string, { readonly summary: string; readonly why: string }>>;
  readonly labels: Readonly<Record<string, Wording>>;
  readonly cli: Readonly<Record<string, Wording>>;
  readonly hints: Readonly<Record<string, string>>;
}

type Arguments = Readonly<Record<string, MessageArgument>>;

/** Words codes and arguments in one language. */
export class Locale {
  readonly language: string;
  readonly data: LocaleData;
  readonly #plurals: Intl.PluralRules;
  #lists: Intl.ListFormat | undefined;

  constructor(data: LocaleData) {
    this.language = data.language;
    this.data = data;
    this.#plurals = new Intl.PluralRules(data.language);
  }

  /** What a diagnostic says; an unknown code is a fault of ours and shows itself. */
  message(code: string, args: Arguments = {}): string {
    return this.#word('messages', code, args);
  }

  /** What would be right; undefined when nothing can be advised. */
  advice(code: string, args: Arguments = {}): string | undefined {
    const wordings = Object.hasOwn(this.data.advice, code) ? this.data.advice[code] : [];
    const fitting = [wordings ?? []]
      .flat()
      .find((wording) => argumentsOf(wording).every((name) => (args[name] ?? '').toString() !== ''));
    return fitting === undefined ? undefined : this.#fill(fitting, args);
  }

  /** A word of the interface or of the paper. */
  label(key: string, args: Arguments = {}): string {
    return this.#word('labels', key, args);
  }

  /** What a field is called in a word or a kind, else what fields of that name are called; undefined when nothing is said of it. */
  field(owner: string | undefined, name: string): string | undefined {
    const key = [`field.${owner}.${name}`, `field.${name}`].find((candidate) => this.hasLabel(candidate));
    return key === undefined ? undefined : this.label(key);
  }

  /** Whether there is such a label. */
  hasLabel(key: string): boolean {
    return Object.hasOwn(this.data.labels, key);
  }

  /** What a schema says under that key; `text` is what stands in the schema, which counts where there is no translation. */
  hint(key: string | undefined, text: string): string {
    const { hints } = this.data;
    return key !== undefined && Object.hasOwn(hints, key) ? (hints[key] ?? text) : text;
  }

  /** A sentence that the command line says. */
  say(key: string, args: Arguments = {}): string {
    return this.#word('cli', key, args);
  }

  #word(section: 'messages' | 'labels' | 'cli', key: string, args: Arguments): string {
    const wording = Object.hasOwn(this.data[section], key) ? this.data[section][key] : undefined;
    if (wording === undefined) return `${section}.${key}`;
    if (typeof wording === 'string') return this.#fill(wording, args);
    const category = this.#plurals.select(Number(args['count'] ?? 0));
    return this.#fill(wording[category] ?? wording['other'] ?? '', args);
  }

  #fill(wording: string, args: Arguments): string {
    return wording.replace(/\{(\w+)\}/g, (_, name: string) => this.#show(args[name]));
  }

  #show(value: MessageArgument | undefined): string {
    if (value === undefined) return '';
    if (typeof value !== 'object') return String(value);
    // Making a list format takes longer than checking a plan, and few messages hold a list.
    this.#lists ??= new Intl.ListFormat(this.language, { type: 'disjunction' });
    return this.#lists.format(value);
  }
}

function argumentsOf(wording: string): string[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}
