import { ruleTexts } from '../../scripts/rule-texts.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { Locale, type LocaleData, type Wording } from '../../src/core/locale.js';
import { languages } from '../../src/host/locales.js';
import { packageJson } from '../../src/host/package.js';

/** The languages that every rule is worded in, with its words as they stand in the sources. */
export const locales: readonly Locale[] = languages().map(
  (language) =>
    new Locale(packageJson<LocaleData>('locales', `${language}.json`), {
      hints: () => ({}),
      rules: () => ruleTexts(language),
    }),
);

/** What is missing for a finding to be read: its message or its advice in some language, or an argument of the message. */
export function unworded({ code, args }: Pick<Diagnostic, 'code' | 'args'>): string[] {
  const [id = '', variant = 'default'] = code.split('.');
  return locales.flatMap((locale) => {
    const wording = locale.rule(id)?.messages[variant];
    if (wording === undefined) return [`${locale.language}: no message for ${code}`];
    const missing = argumentsOf(wording).filter((name) => args[name] === undefined);
    const advice =
      locale.advice(code, args) === undefined ? [`${locale.language}: no advice for ${code}`] : [];
    return [...missing.map((name) => `${locale.language}: ${code} has no argument ${name}`), ...advice];
  });
}

/** The names of the arguments that a wording asks for. */
export function argumentsOf(wording: Wording): string[] {
  const texts = typeof wording === 'string' ? [wording] : Object.values(wording);
  return [...new Set(texts.flatMap((text) => text.match(/(?<=\{)\w+(?=(?::\w+)?\})/g) ?? []))].sort();
}
