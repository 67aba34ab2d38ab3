import type { Location, MessageArgument, Severity } from '../core/diagnostic.js';
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
  /** Which of the rule's messages: `<id>.<variant>` in the locale; without it `<id>`. */
  readonly variant?: string;
  readonly related?: readonly Location[];
}

/** What a rule sees of one document. */
export interface RuleContext {
  readonly workspace: Workspace;
  readonly member: Member;
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  report(finding: Finding): void;
}

/** YAML files by path. A line that ends in `# <--` is where the rule reports. */
export type Example = Readonly<Record<string, string>>;

/** One lint rule. Its reason, messages and advice are worded under its id in `locales/`; its examples are its tests and its page. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule comes from: documents, standards with paragraph, practice. */
  readonly sources: readonly string[];
  readonly examples: { readonly good: Example; readonly bad: Example };
  /** Looks at a document as a whole; what is costly to load is loaded here, when there is something to check with it. */
  document?(context: RuleContext): void | Promise<void>;
  /** Looks at every place of a word. */
  readonly words?: { readonly [W in keyof Words]?: (visit: WordVisit<W>, context: RuleContext) => void };
}
