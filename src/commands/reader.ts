import type { Locale } from '../core/locale.js';
import { localeFor } from '../host/locales.js';
import type { Project } from '../host/project.js';
import type { Invocation } from './command.js';

/** The locale of whoever reads what a command prints: the language that was asked for, else that of the workspace. */
export function readerLocale({ options, context }: Invocation, { settings }: Project): Locale {
  return options['lang'] === undefined ? localeFor(settings.language) : context.locale;
}
