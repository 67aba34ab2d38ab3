import { readPlainHours } from './plain-hours.js';
import type { HoursReading } from './week.js';

/** What stands for all hours that the entries beside it leave over. */
export const otherwise = 'otherwise';

/** Reads hours; the library for the less usual forms is loaded when it is needed. */
export async function readHours(text: string, language: string): Promise<HoursReading> {
  const spans = readPlainHours(text);
  if (spans) return { spans };
  const { readLibraryHours } = await import('./library-hours.js');
  return readLibraryHours(text, language);
}
