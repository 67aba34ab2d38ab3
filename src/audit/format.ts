import type { Locale } from '../core/locale.js';
import type { AuditView } from './view.js';

/** Turns an audit into text. */
export type AuditFormat = (view: AuditView, locale: Locale) => string;
