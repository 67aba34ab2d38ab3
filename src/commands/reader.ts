import type { Locale } from '../core/locale.js';
import { workspaceLanguage } from '../host/configuration.js';
import { localeFor } from '../host/locales.js';
import type { Invocation } from './command.js';

/** What tells the language of whoever reads. */
type Asked = Pick<Invocation, 'options' | 'context'>;

/** The locale of whoever reads what a command prints: the language that was asked for, else that of the workspace. */
export function readerLocale({ options, context }: Asked, language: string): Locale {
  return options['lang'] === undefined ? localeFor(language) : context.locale;
}

/** The same where the workspace was not opened: its configuration is read for nothing but its language. */
export async function earlyReaderLocale(asked: Asked): Promise<Locale> {
  const { options, context } = asked;
  if (options['lang'] !== undefined) return context.locale;
  const language = await workspaceLanguage(context.cwd, options['config'] as string | undefined);
  return language === undefined ? context.locale : localeFor(language);
}
