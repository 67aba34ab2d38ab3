import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { SourceText } from '../../src/core/source.js';
import { readDocument } from '../../src/language/document.js';
import { kinds } from '../support/workspace.js';

/** A diagnostic in one line: where it begins, its code, the text that it marks, and what it says was meant. */
export function show({ code, args, at }: Diagnostic, source: SourceText): string {
  const { line, column } = source.position(at.start);
  const marked = source.text.slice(at.start, at.end);
  const suggestion = args['suggestion'] === undefined ? '' : ` -> ${args['suggestion']}`;
  return `${line}:${column} ${code} [${marked}]${suggestion}`;
}

/** What is wrong with a text, one line for each fault. */
export async function faultsIn(text: string, known: typeof kinds = kinds): Promise<string[]> {
  const { diagnostics, source } = await readDocument('a.yaml', text, known);
  return diagnostics.map((diagnostic) => show(diagnostic, source));
}

/** A small plan that fits its kind, with some of its sections replaced or added. */
export function planWith(sections: Readonly<Record<string, string>> = {}): string {
  const all: Record<string, string> = {
    title: 'IT-nedbrud',
    situation: 'Internettet er væk.',
    alarmering: '[{ call: it-vagt }]',
    opgaver: '[Borgerne får hjælp]',
    handling: '[Tænd radioen]',
    ledelse: '{ leaders: [{ role: leder }] }',
    bemanding: '{ equipment: [Radio] }',
    kommunikation: '[{ from: leder, to: alle }]',
    kontakt: '[krisestab]',
    ...sections,
  };
  const lines = Object.entries(all).map(([key, value]) =>
    value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`,
  );
  return ['kind: indsatsplan', ...lines, ''].join('\n');
}
