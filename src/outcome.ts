import type { Diagnostic } from './core/diagnostic.js';
import type { RuleTexts } from './core/locale.js';
import type { SourceText } from './core/source.js';
import type { Project } from './host/project.js';
import type { AppliedRule } from './report/report.js';
import type { Preset } from './workspace/settings.js';

/** What to look at. Everything is optional: without any, the workspace that the working directory lies in. */
export interface CheckInput {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** Paths, folders or patterns; `-` reads standard input. */
  readonly files?: readonly string[] | undefined;
  /** The name that standard input goes by. */
  readonly stdinFilename?: string | undefined;
}

/** A check that depends on the day. */
export interface LintInput extends CheckInput {
  /** The day of the check as YYYY-MM-DD; today when not given. */
  readonly asOf?: string | undefined;
  /** The ids of the only rules to run. */
  readonly rules?: readonly string[] | undefined;
  /** Which rules run, in place of what the configuration says. */
  readonly preset?: Preset | undefined;
  /** A revision of git: only files that were touched since are reported on. */
  readonly since?: string | undefined;
  /** Puts off all that is found now: writes `plan-baseline.json`. */
  readonly updateBaseline?: boolean | undefined;
  /** Measures the rules: a clock in milliseconds, and who is told what a rule took for a document. */
  readonly watch?: { now(): number; tell(rule: string, milliseconds: number): void } | undefined;
}

/** What a check found. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into, by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How many files were checked. */
  readonly files: number;
  /** The names of those files, in the order in which they were checked. */
  readonly checked: readonly string[];
  /** The lint rules that ran, at the levels of the workspace. */
  readonly rules: readonly AppliedRule[];
  /** Whose workspace it is; empty without a configuration. */
  readonly organisation: string;
  /** The day of the check as YYYY-MM-DD, where it depends on one. */
  readonly asOf?: string;
  /** The time zone of the workspace, where it names one: it tells the day on which a check was made that depends on none. */
  readonly timeZone?: string | undefined;
  /** How many findings of the baseline are no longer there; undefined without a baseline. */
  readonly mended?: number;
  /** The baseline that was written, and how many findings it puts off. */
  readonly baseline?: { readonly path: string; readonly count: number };
  /** The words of rules that the workspace brings with it, by rule and language. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, RuleTexts>>>>;
  /** The language of the workspace, in which its users read. */
  readonly language: string;
}

/** What a check found where the configuration is broken: nothing else can be judged. */
export function brokenProject({ diagnostics, sources, settings }: Project): Outcome {
  return {
    diagnostics,
    sources,
    files: 1,
    checked: [...sources.keys()].slice(0, 1),
    rules: [],
    organisation: settings.organisation,
    language: settings.language,
  };
}
