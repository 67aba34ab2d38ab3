import type { Locale } from '../core/locale.js';
import type { Packet } from './packet.js';

/** Makes a text stand out on a screen. */
export interface Emphasis {
  readonly strong: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Turns a packet into text, ending in a line break. */
export type Format = (packet: Packet, locale: Locale, emphasis: Emphasis) => string | Promise<string>;
