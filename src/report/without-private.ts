import type { Diagnostic, Location, MessageArgument } from '../core/diagnostic.js';
import { SourceText } from '../core/source.js';
import type { Findings } from './report.js';

type Told = Pick<Findings, 'diagnostics' | 'sources'>;

/**
 * Findings and their texts with dots in place of what is private, wherever it is said: logs and reports go further than plans. Every character
 * keeps its place.
 */
export function withoutPrivate({ diagnostics, sources }: Told): Told {
  const places = diagnostics.filter((one) => one.private).map(({ at }) => at);
  if (places.length === 0) return { diagnostics, sources };
  const mask = masking(places.flatMap((at) => saidAt(at, sources)));
  return {
    diagnostics: diagnostics.map((diagnostic) => masked(diagnostic, mask)),
    sources: new Map(
      [...sources].map(([file, source]) => [file, maskedSource(source, placesIn(places, file), mask)]),
    ),
  };
}

type Mask = (text: string) => string;

function placesIn(places: readonly Location[], file: string): Location[] {
  return places.filter((at) => at.file === file);
}

/** The texts that a place says, as its file has them and as a reader of the file has them: without marks around them, split where signs are escaped. */
function saidAt({ file, start, end }: Location, sources: Told['sources']): string[] {
  const written = (sources.get(file)?.text.slice(start, end) ?? '').trim().replace(/^[|>][-+\d]*\s+/, '');
  const [, mark, within = ''] = /^(["'])(.*)\1$/su.exec(written) ?? [];
  if (mark === undefined) return [written];
  return mark === "'" ? [within.replaceAll("''", "'")] : within.split(escaped);
}

const escaped = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\s+|.)/isu;

/** Masks each of the texts wherever it stands as words of its own, also where lines are broken elsewhere and where its end is cut off. */
function masking(said: readonly string[]): Mask {
  const texts = [...new Set(said.map((text) => text.trim()))].filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length === 0) return (text) => text;
  const words = texts.toSorted((a, b) => b.length - a.length).map(patternOf);
  const whole = new RegExp(`(?<!${letter})(?:${words.join('|')})(?!${letter})`, 'giu');
  return (text) => maskedEnd(text.replace(whole, dots), texts);
}

/** Chinese has no spaces between words. */
const letter = '[\\p{Script=Latin}\\p{N}]';

function patternOf(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}

/** A text that was cut off within something private: `Ring til 070761 …`. */
function maskedEnd(text: string, texts: readonly string[]): string {
  const cut = text.replace(/\s*…$/u, '');
  if (cut === text) return text;
  const lengths = texts.flatMap((one) =>
    [...one].map((_, index) => index + 1).filter((length) => cut.endsWith(one.slice(0, length))),
  );
  const start = cut.length - Math.max(0, ...lengths);
  return text.slice(0, start) + dots(text.slice(start));
}

function dots(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (sign) => '•'.repeat(sign.length));
}

function masked(diagnostic: Diagnostic, mask: Mask): Diagnostic {
  const { args, fix, suppressed, ...rest } = diagnostic;
  const said = Object.entries(args).map(([name, value]) => [name, maskedArgument(value, mask)]);
  const reason = suppressed?.reason;
  // With dots in it an edit would spoil the file.
  const isOpen = fix?.every(({ text }) => mask(text) === text) ?? false;
  return {
    ...rest,
    args: Object.fromEntries(said) as Diagnostic['args'],
    ...(fix && isOpen ? { fix } : {}),
    ...(suppressed
      ? { suppressed: reason === undefined ? suppressed : { ...suppressed, reason: mask(reason) } }
      : {}),
  };
}

function maskedArgument(value: MessageArgument, mask: Mask): MessageArgument {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? mask(value) : value.map(mask);
}

function maskedSource(source: SourceText, places: readonly Location[], mask: Mask): SourceText {
  let text = source.text;
  for (const { start, end } of places)
    text = text.slice(0, start) + dots(text.slice(start, end)) + text.slice(end);
  const shown = mask(text);
  return shown === source.text ? source : new SourceText(source.path, shown);
}
