import type { AuditFormat } from './format.js';

/** The formats that need no template and no fonts, each loaded when it is asked for. */
export const auditFormats: Readonly<Record<string, () => Promise<AuditFormat>>> = {
  pretty: async () => (await import('./pretty.js')).prettyAudit,
  csv: async () => (await import('./csv.js')).loadCsvAudit(),
  json: async () => (await import('./json.js')).jsonAudit,
};
