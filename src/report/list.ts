import { prettyReport } from './pretty.js';
import type { Report } from './report.js';

/** The output formats, each loaded when it is asked for. */
export const reports: Readonly<Record<string, () => Promise<Report>>> = {
  pretty: async () => prettyReport,
  compact: async () => (await import('./compact.js')).compactReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyleReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  html: async () => (await import('./html.js')).htmlReport,
};
