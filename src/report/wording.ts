import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';

/** A path or a reason is shorter; a whole text block in a message would hide the message. */
const longest = 300;

/** What commands a terminal or turns the direction of text. */
const unprintable = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text from a file or a name, of which no character does anything but appear; as many characters as before. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(unprintable, '\ufffd');
}

/** What a finding says and what it advises, each on one line. */
export function wordFinding(
  { code, args }: Pick<Diagnostic, 'code' | 'args'>,
  locale: Locale,
): { readonly message: string; readonly advice: string | undefined } {
  const said = { ...args, ...hintIn(args, locale) };
  const shown = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, showArgument(value)]));
  return { message: locale.message(code, shown), advice: locale.advice(code, shown) };
}

/**
 * What belongs somewhere (`about`) in the language of the locale, if its key among the hints (`hint`) says it there.
 * Nothing where it is what stands there already (`text`), as in a new plan.
 */
function hintIn({ about, hint, text }: Diagnostic['args'], locale: Locale): Diagnostic['args'] {
  if (typeof about !== 'string') return {};
  const said = locale.hint(typeof hint === 'string' ? hint : undefined, about);
  return { about: typeof text === 'string' && text.includes(said) ? '' : said };
}

function showArgument(value: MessageArgument): MessageArgument {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? showText(value) : value.map(showText);
}

function showText(text: string): string {
  const line = printable(text.replace(/\s+/g, ' '));
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
