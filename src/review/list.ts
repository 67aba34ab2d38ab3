import type { Format } from './format.js';

/** The formats of a review, each loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty.js')).prettyFormat,
  markdown: async () => (await import('./markdown.js')).markdownFormat,
  html: async () => (await import('./html.js')).htmlFormat,
  csv: async () => (await import('./csv.js')).csvFormat,
  ics: async () => (await import('./ics.js')).icsFormat,
  json: async () => (await import('./json.js')).jsonFormat,
};

/** The formats that have a place for sentences: what could not be looked for is said there. */
export const wordy: readonly string[] = ['pretty', 'markdown', 'html', 'json'];
