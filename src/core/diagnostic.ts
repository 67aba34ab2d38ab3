/** How much a finding matters: an error stops a build, a warning does not. */
export type Severity = 'error' | 'warning' | 'info';

/** A value that a message is worded with. Lists are joined by the locale, never here. */
export type MessageArgument = string | number | readonly string[];

/** A place in a source file: offsets into its text, `end` exclusive, and the JSON pointer of the node when there is one. */
export interface Location {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly pointer?: string;
}

/** A text that takes the place of another in a source file: offsets as in a location; nothing is taken out where they are equal. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a finding is left out of what is shown and counted: somebody said so beside it, or it was there when the baseline was made. */
export interface Suppression {
  readonly kind: 'comment' | 'baseline';
  readonly reason?: string;
}

/**
 * One finding. It holds no prose: `code` and `args` are worded by a locale when printed
 * (the message stands under `messages.<code>` in `locales/<lang>.json`, the advice under `advice.<code>`).
 */
export interface Diagnostic {
  readonly code: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
  readonly severity: Severity;
  readonly at: Location;
  readonly related?: readonly Location[];
  /** What mends it, where that can be done without asking anybody. */
  readonly fix?: readonly TextEdit[];
  readonly suppressed?: Suppression;
  /** What stands at its place must not be repeated anywhere. */
  readonly private?: true;
  /** It came with the passing of days alone. */
  readonly aging?: true;
}

/** What keeps a command from running at all (exit code 2): worded by the locale like a diagnostic, without a place in a text. */
export class CannotRun extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, MessageArgument>>;

  constructor(code: string, args: Readonly<Record<string, MessageArgument>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(args)}`, cause === undefined ? undefined : { cause });
    this.name = 'CannotRun';
    this.code = code;
    this.args = args;
  }
}
