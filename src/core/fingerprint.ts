import type { Diagnostic } from './diagnostic.js';
import type { SourceText } from './source.js';

/** Findings, and the texts that they point into. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
}

/** What tells one line from another; hashing a line of a megabyte for each finding in it would take minutes. */
const longest = 1000;

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a in 64 bits: names things, protects nothing. */
function hash(text: string): string {
  let sum = offset;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * prime);
  return sum.toString(16).padStart(16, '0');
}

/**
 * A name for each finding that stays when lines move and when texts are worded anew: it is made of the rule, the file and the
 * line as it is written, not of its number. Findings that would have the same name are counted: `<hash>:<n>`. `fileName` says how a
 * file is called where that is not how it is shown.
 */
export function fingerprints(
  findings: Found,
  fileName: (file: string) => string = (file) => file,
): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.diagnostics.map((diagnostic) => {
      const name = hash(
        [diagnostic.code, fileName(diagnostic.at.file), writtenAt(diagnostic, findings)].join('\0'),
      );
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [diagnostic, `${name}:${count}`];
    }),
  );
}

/** The line of a finding without its indentation, and what is marked in it. */
function writtenAt({ at }: Diagnostic, { sources }: Found): string {
  const source = sources.get(at.file);
  if (!source) return at.pointer ?? '';
  const line = source.line(source.position(at.start).line);
  return [line, source.text.slice(at.start, at.end)]
    .map((text) => text.slice(0, longest).replace(/\s+/g, ' ').trim())
    .join('\0');
}
