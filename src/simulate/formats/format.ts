import type { Locale } from '../../core/locale.js';
import type { Findings } from '../findings.js';

/** Makes a text stand out on a screen. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Turns findings into text, ending in a line break. */
export type Format = (findings: Findings, locale: Locale, emphasis: Emphasis) => string;
