import type { Location, MessageArgument, Severity, TextEdit } from '../core/diagnostic.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';

/** A place of a known word, with its value as that word's type. */
export type WordVisit<W extends keyof Words> = Visit & { readonly value: Words[W] };

/** What a rule found: where, and the arguments of its message. */
export interface Finding {
  /** The place, or '' for the head of the document. */
  readonly at: Visit | string;
  /** Show the key instead of the value. */
  readonly part?: 'value' | 'key';
  /** Show only this part of the value, where the file holds it as it stands here. */
  readonly excerpt?: string;
  /** When this finding matters more or less than the rule as a whole. */
  readonly severity?: Severity;
  readonly args?: Readonly<Record<string, MessageArgument>>;
  /** Which of the rule's messages; without it the one called `default`. */
  readonly variant?: string;
  readonly related?: readonly Location[];
  /** What stands there must not be repeated in a report. */
  readonly private?: true;
  /** What mends it without inventing a fact. */
  readonly fix?: readonly TextEdit[];
}

/** The value of an option. A length of time is a text. */
export type OptionValue = number | string | readonly string[];

/** Options by name. */
export type Options = Readonly<Record<string, OptionValue>>;

/** What a rule sees of one document. */
export interface RuleContext<O extends Options = Options> {
  readonly workspace: Workspace;
  readonly member: Member;
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The options as configured for this document, else as the rule has them. */
  readonly options: O;
  report(finding: Finding): void;
}

/** YAML files by path. A line that ends in `# <--` is where the rule reports. */
export type Example = Readonly<Record<string, string>>;

/** What a rule is about, as the catalogue of checks has its chapters. */
export type Category =
  | 'control'
  | 'structure'
  | 'contacts'
  | 'alerting'
  | 'impact'
  | 'actions'
  | 'print'
  | 'relations';

/** A function of a rule takes any context of the engine; which options are in it is known by the rule alone. */
type Check<W extends keyof Words, O extends Options> = {
  check(visit: WordVisit<W>, context: RuleContext<O>): void;
}['check'];

/** One lint rule. What it says stands in `locales/rules/<id>.json`; its examples are its tests and its page. */
export interface Rule<O extends Options = Options> {
  readonly id: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Its findings come with the passing of days alone: they turn no unchanged plan into an error, but for a review. */
  readonly aging?: true;
  /** Where the rule comes from: documents, standards with paragraph, practice. */
  readonly sources: readonly string[];
  /** The options with their defaults. */
  readonly options?: O;
  /** `fixed` are the files of the bad example that its fixes change. */
  readonly examples: { readonly good: Example; readonly bad: Example; readonly fixed?: Example };
  /** Looks at a document as a whole; what is costly to load is loaded here, when there is something to check with it. */
  document?(context: RuleContext<O>): void | Promise<void>;
  /** Looks at every place of a word. */
  readonly words?: { readonly [W in keyof Words]?: Check<W, O> };
}
