import type { AuditFormat } from './format.js';

/** One JSON object for other programs. */
export const jsonAudit: AuditFormat = (view) => `${JSON.stringify({ version: 1, ...view }, null, 2)}\n`;
