import type { Severity } from '../core/diagnostic.js';
import type { Duration } from '../core/duration.js';
import { parseDuration } from '../core/duration.js';
import type { Layout } from '../language/layout.js';

/** What `plan.config.yaml` holds after reading. */
export interface Configuration {
  readonly organisation: string;
  readonly language: string;
  readonly country: string;
  readonly 'time-zone'?: string;
  readonly review?: string;
  readonly output?: string;
  readonly exclude?: readonly string[];
  readonly kinds?: readonly string[];
  readonly layout?: Readonly<Record<string, Layout>>;
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly Override[];
  readonly look?: Look;
  readonly 'own-rules'?: readonly string[];
  readonly 'allow-code'?: boolean;
}

/** How what is built looks; paths are from the folder of the configuration. */
export interface Look {
  readonly logo?: string;
  readonly colour?: string;
  readonly font?: { readonly regular: string; readonly bold?: string };
  readonly footer?: string;
  readonly templates?: string;
}

/** Which rules run: a choice by what they are. */
export type Preset = 'minimal' | 'recommended' | 'all' | 'review';

/** What a configuration says of one rule; options are lists of texts, as typed. */
export interface RuleSetting {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** What a configuration says of rules, by id. */
type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Other settings of rules for some documents, by patterns of paths or by kind. */
interface Override {
  readonly files?: readonly string[];
  readonly kinds?: readonly string[];
  readonly rules: RuleSettings;
}

/** The settings of a workspace with every default filled in. */
export interface Settings {
  readonly organisation: string;
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name; the time zone of the machine when undefined. */
  readonly timeZone: string | undefined;
  /** How often a plan is gone through that says nothing itself. */
  readonly review: Duration;
  readonly preset: Preset;
  /** A text at the foot of every page; may be empty. */
  readonly footer: string;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly {
    /** Whether it holds for a path; for all when undefined. */
    readonly files: ((path: string) => boolean) | undefined;
    readonly kinds: ReadonlySet<string> | undefined;
    readonly rules: ReadonlyMap<string, RuleSetting>;
  }[];
}

const yearly: Duration = { months: 12, minutes: 0 };

/** Finds out which paths patterns mean. */
export type Matcher = (patterns: readonly string[]) => (path: string) => boolean;

/** Fills in what a configuration leaves open; without any configuration the organisation has no name. */
export function settingsOf(
  configuration: Configuration | undefined,
  language: string,
  matcher: Matcher = () => () => true,
): Settings {
  return {
    organisation: configuration?.organisation ?? '',
    language: configuration?.language ?? language,
    country: configuration?.country ?? 'DK',
    timeZone: configuration?.['time-zone'],
    review: parseDuration(configuration?.review ?? '') ?? yearly,
    preset: configuration?.preset ?? 'recommended',
    footer: configuration?.look?.footer ?? '',
    rules: new Map(Object.entries(configuration?.rules ?? {})),
    overrides: (configuration?.overrides ?? []).map(({ files, kinds, rules }) => ({
      files: files && matcher(files),
      kinds: kinds && new Set(kinds),
      rules: new Map(Object.entries(rules)),
    })),
  };
}
