import { prettyReport } from './pretty.js';
import type { Report } from './report.js';

/** The output formats, each loaded when it is asked for. */
export const reports: Readonly<Record<string, () => Promise<Report>>> = {
  pretty: async () => prettyReport,
  json: async () => (await import('./json.js')).jsonReport,
  github: async () => (await import('./github.js')).githubReport,
};
