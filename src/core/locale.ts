import type { MessageArgument } from './diagnostic.js';
import { immediately } from './duration.js';
import { durationInWords } from './duration-in-words.js';

/**
 * One wording: a text, or texts by plural category of the argument `count` (as `Intl.PluralRules` names them). `{name}` stands
 * for an argument, `{name:time}` for a length of time as it is typed in a plan.
 */
export type Wording = string | { readonly [category: string]: string };

/** Texts by code. In advice the first wording counts whose arguments are all there. */
type Messages = Readonly<Record<string, Wording>>;
type Advice = Readonly<Record<string, string | readonly string[]>>;

/** What every command may have to say in one language: a file in `locales/` without its hints. */
export interface LocaleData {
  readonly language: string;
  readonly messages: Messages;
  readonly advice: Advice;
  readonly labels: Readonly<Record<string, Wording>>;
  readonly cli: Readonly<Record<string, Wording>>;
}

/** What a rule says in one language. Messages and advice are by variant; `default` is the one without. */
export interface RuleTexts {
  readonly summary: string;
  readonly why: string;
  readonly messages: Messages;
  readonly advice?: Advice;
  /** What each option of the rule is for. */
  readonly options?: Readonly<Record<string, string>>;
}

/**
 * What only some commands say, read when it is first asked for. `hints` are what the schemas say of words (`word`), fields
 * (`word.field`) and kinds without a language (`kind:name`, `kind:name.section`); in English they stand in the schemas.
 */
export interface LocaleDetails {
  hints(): Readonly<Record<string, string>>;
  rules(): Readonly<Record<string, RuleTexts>>;
}

/** A place in a wording for an argument. */
const placeholder = /\{(\w+)(:time)?\}/g;

type Arguments = Readonly<Record<string, MessageArgument>>;

/** Words codes and arguments in one language. */
export class Locale {
  readonly language: string;
  readonly data: LocaleData;
  readonly #details: LocaleDetails;
  #hints: Readonly<Record<string, string>> | undefined;
  #rules: Readonly<Record<string, RuleTexts>> | undefined;
  readonly #plurals: Intl.PluralRules;
  #lists: Intl.ListFormat | undefined;

  constructor(data: LocaleData, details: LocaleDetails) {
    this.language = data.language;
    this.data = data;
    this.#details = details;
    this.#plurals = new Intl.PluralRules(data.language);
  }

  /** What a diagnostic says; an unknown code is a fault of ours and shows itself. */
  message(code: string, args: Arguments = {}): string {
    const own = ownEntry(this.data.messages, code);
    const wording = own ?? this.#ofRule(code, ({ messages }, variant) => ownEntry(messages, variant));
    return wording === undefined ? `messages.${code}` : this.#inWords(wording, args);
  }

  /** What would be right; undefined when nothing can be advised. */
  advice(code: string, args: Arguments = {}): string | undefined {
    const own = ownEntry(this.data.advice, code);
    const wordings = own ?? this.#ofRule(code, ({ advice = {} }, variant) => ownEntry(advice, variant));
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
    if (key === undefined) return text;
    this.#hints ??= this.#details.hints();
    return ownEntry(this.#hints, key) ?? text;
  }

  /** A sentence that the command line says. */
  say(key: string, args: Arguments = {}): string {
    return this.#word('cli', key, args);
  }

  /** The same locale with rules of a workspace. */
  knowing(rules: Readonly<Record<string, RuleTexts>>): Locale {
    if (Object.keys(rules).length === 0) return this;
    const { hints } = this.#details;
    return new Locale(this.data, { hints, rules: () => ({ ...this.#details.rules(), ...rules }) });
  }

  /** What a rule says of itself; undefined for an unknown one. */
  rule(id: string): RuleTexts | undefined {
    this.#rules ??= this.#details.rules();
    return ownEntry(this.#rules, id);
  }

  /** Something of a rule by the code of a finding: its id, or its id and a variant. */
  #ofRule<T>(code: string, find: (texts: RuleTexts, variant: string) => T): T | undefined {
    const [id = '', variant = 'default'] = code.split('.');
    const texts = id.includes('/') ? undefined : this.rule(id);
    return texts && find(texts, variant);
  }

  #word(section: 'labels' | 'cli', key: string, args: Arguments): string {
    const wording = ownEntry(this.data[section], key);
    return wording === undefined ? `${section}.${key}` : this.#inWords(wording, args);
  }

  #inWords(wording: Wording, args: Arguments): string {
    if (typeof wording === 'string') return this.#fill(wording, args);
    const category = this.#plurals.select(Number(args['count'] ?? 0));
    return this.#fill(wording[category] ?? wording['other'] ?? '', args);
  }

  #fill(wording: string, args: Arguments): string {
    return wording.replace(placeholder, (_, name: string, time?: string) => {
      const shown = this.#show(args[name]);
      return time === undefined ? shown : this.#timeInWords(shown);
    });
  }

  #timeInWords(typed: string): string {
    return typed === immediately ? this.label('paper.immediately') : durationInWords(typed, this.language);
  }

  #show(value: MessageArgument | undefined): string {
    if (value === undefined) return '';
    if (typeof value === 'number' && !Number.isInteger(value)) return value.toLocaleString(this.language);
    if (typeof value !== 'object') return String(value);
    // Making a list format takes longer than checking a plan, and few messages hold a list.
    this.#lists ??= new Intl.ListFormat(this.language, { type: 'disjunction' });
    return this.#lists.format(value);
  }
}

function argumentsOf(wording: string): string[] {
  return [...wording.matchAll(placeholder)].map((match) => match[1] ?? '');
}

function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
