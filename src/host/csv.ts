import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { daysInText } from '../core/day-in-text.js';
import type { Table } from '../workspace/listing.js';
import { dayOfExport } from './day-of-export.js';

/** What is wrong with a file that should be CSV. Never a word of what is in it: lists hold people. */
export interface CsvFault {
  readonly detail: string;
}

/** A list with the day of its export, where a line above the names of its columns tells it. */
export interface CsvTable extends Table {
  readonly told?: string;
  /** The number of its first line, from 1, where that may be a heading rather than the names of the columns. */
  readonly unclear?: number;
}

/** Of two that separate as much, the first is meant: commas stand in texts too. */
const separators = [';', '\t', '|', ','];

/** The characters of Windows-1252 from 0x80 on that Latin-1 does not have; the decoder of Node takes the one for the other. */
const ofWindows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Reads an exported list: a line of column names, then a row a line. Above them may stand a line of its own with the day of the
 * export. `language` is that of its readers; `isMonthFirst` says how days are written there.
 */
export function readCsv(bytes: Buffer, language: string, isMonthFirst = false): CsvTable | CsvFault {
  const text = decodeCsv(bytes, language)?.normalize('NFC');
  if (text === undefined) return { detail: 'no text' };
  // A line by which spreadsheets tell each other the separator.
  const [hint, separator] = /^sep=(.)\r?\n/.exec(text) ?? ['', undefined];
  const content = text.slice(hint.length);
  const { day, rest, lines } = dayAbove(content, separator, isMonthFirst);
  const skipped = lines + (hint === '' ? 0 : 1);
  try {
    const [columns = [], ...rows] = recordsOf(rest, separator ?? separatorOf(rest), skipped);
    const names = columns.map((name) => name.trim());
    while (names.at(-1) === '') names.pop();
    if (names.length === 0) return { detail: 'empty' };
    const nameless = `line ${skipped + 1}, column ${names.indexOf('') + 1}: no name`;
    if (names.includes('')) return { detail: nameless };
    const table = { columns: names, rows: rows.map((row) => cellsOf(row, names.length)) };
    const isOneCell = columns.length === 1 && separator === undefined;
    return {
      ...table,
      ...(day === undefined ? {} : { told: day }),
      ...(holdsDay(names) || (isOneCell && isSeparated(rest)) ? { unclear: skipped + 1 } : {}),
    };
  } catch (error) {
    return { detail: detailOf(error, skipped) };
  }
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** A row of another length has come out of place, and then everything in it says something about somebody else. */
class OutOfPlace extends Error {}

/** What stands above the names of the columns, where they are several: one cell with a day in it. */
function dayAbove(
  content: string,
  separator: string | undefined,
  isMonthFirst: boolean,
): { readonly day?: string; readonly rest: string; readonly lines: number } {
  const [above, first = ''] = /^([^\r\n]+)\r?\n\s*/.exec(content) ?? [''];
  const rest = content.slice(above.length);
  const delimiter = separator ?? separatorOf(rest);
  const cells = first.split(delimiter).filter((cell) => cell.trim() !== '');
  const columns = (/^[^\r\n]*/.exec(rest)?.[0] ?? '').split(delimiter);
  const isDated = daysInText(first, isMonthFirst).length > 0;
  if (!isDated || cells.length !== 1 || columns.length < 2) return { rest: content, lines: 0 };
  const day = dayOfExport(first, isMonthFirst);
  return { ...(day === undefined ? {} : { day }), rest, lines: above.split('\n').length - 1 };
}

/** Days are rarely names of columns, and often stand in a heading. */
function holdsDay(names: readonly string[]): boolean {
  return names.some((name) => daysInText(name).length > 0);
}

/** Whether more than texts may stand in it: below a heading of one cell the rows look like a column of texts with commas. */
function isSeparated(content: string): boolean {
  const bare = unquoted(content);
  return separators.some((separator) => bare.includes(separator));
}

function recordsOf(content: string, delimiter: string, skipped: number): string[][] {
  const options = { delimiter, relax_column_count: true, skip_records_with_empty_values: true, info: true };
  const records = parse(content, options) as unknown as CsvRecord[];
  const width = lengthOf(records[0]?.record ?? []);
  return records.map(({ record, info }) => {
    if (lengthOf(record) > width || record.length < width)
      throw new OutOfPlace(`line ${skipped + info.lines}: ${record.length} cells, ${width} columns`);
    return record;
  });
}

/** How many cells a row has, without empty ones at its end. */
function lengthOf(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function cellsOf(record: readonly string[], length: number): string[] {
  return record.slice(0, length).map((cell) => cell.trim().replaceAll(/\r\n?/g, '\n'));
}

/** What separates most in the first line, outside quotes. */
function separatorOf(content: string): string {
  const head = unquoted(/^(?:"[^"]*"|[^"\r\n])*/.exec(content.trimStart())?.[0] ?? '');
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}

function unquoted(content: string): string {
  return content.replace(/"[^"]*"/g, '');
}

/** The text of a file in whatever encoding: a byte order mark decides, then UTF-8 where it is that, else the old one of the country. */
function decodeCsv(bytes: Buffer, language: string): string | undefined {
  const encoding = encodingOf(bytes, language);
  try {
    const text =
      encoding === undefined ? windowsText(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Control characters mean another encoding, or a spreadsheet by the name of a list.
    return /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function windowsText(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (code) => ofWindows[code.charCodeAt(0) - 0x80] ?? code);
}

/** Undefined is Windows-1252. */
function encodingOf(bytes: Buffer, language: string): string | undefined {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes.length > 1))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return language.startsWith('zh') ? 'gb18030' : undefined;
}

function detailOf(error: unknown, skipped: number): string {
  if (error instanceof OutOfPlace) return error.message;
  const { code = '', lines } = error as { code?: string; lines?: number };
  const words = code.replace(/^CSV_/, '').toLowerCase().replaceAll('_', ' ');
  return lines === undefined ? words || 'unknown' : `line ${skipped + lines}: ${words}`;
}
