import danish from '../../locales/da.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { Locale, type Wording } from '../../src/core/locale.js';

/** The languages that every rule is worded in. */
export const locales: readonly Locale[] = [new Locale(english), new Locale(danish)];

/** What is missing for a finding to be read: its message or its advice in some language, or an argument of the message. */
export function unworded({ code, args }: Pick<Diagnostic, 'code' | 'args'>): string[] {
  return locales.flatMap((locale) => {
    const wording = locale.data.messages[code];
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
  return [...new Set(texts.flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []))].sort();
}
