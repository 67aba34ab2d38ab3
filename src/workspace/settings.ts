import type { Severity } from '../core/diagnostic.js';
import type { Duration } from '../core/duration.js';
import { parseDuration } from '../core/duration.js';

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
  readonly headings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly order?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
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
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
}

const yearly: Duration = { months: 12, minutes: 0 };

/** Fills in what a configuration leaves open; without any configuration the organisation has no name. */
export function settingsOf(configuration: Configuration | undefined, language: string): Settings {
  return {
    organisation: configuration?.organisation ?? '',
    language: configuration?.language ?? language,
    country: configuration?.country ?? 'DK',
    timeZone: configuration?.['time-zone'],
    review: parseDuration(configuration?.review ?? '') ?? yearly,
    rules: new Map(Object.entries(configuration?.rules ?? {})),
  };
}
