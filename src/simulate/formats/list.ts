import type { Format } from './format.js';

/** The formats of a simulation, each loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty.js')).prettyFormat,
  json: async () => (await import('./json.js')).jsonFormat,
  html: async () => (await import('./html.js')).htmlFormat,
  svg: async () => (await import('./svg.js')).svgFormat,
  markdown: async () => (await import('./markdown.js')).markdownFormat,
};
