import { daysInText } from '../core/day-in-text.js';

/** Words that say of the day behind them that a list was made on it, in any language: an export is not always in that of its readers. */
const made = [
  'udtrukket|udtræk|trukket ud|udskrift|eksport(?:eret|ert)?|dannet|opgjort|genereret',
  'uttrukket|uttrekk|skrevet ut|generert|uttag|utskrift|exporterad|skapad|genererad',
  'printed|export(?:ed)?|extracted|generated|gedruckt|erstellt|exportiert|generiert|auszug|druckdatum',
].join('|');
/** Behind another word these are about that: people are “udskrevet” from hospitals, and are so old “as of” a day. */
const often = 'udskrevet|utskrevet|utskriven|utskrivet|pr|per|as of|stand';
const words = new RegExp(`(?<!\\p{L})(?:${made}|${often})(?!\\p{L})|打印|导出|生成|截至`, 'giu');
const unsure = new RegExp(`(?<=\\p{L}\\s+)(?:${often})(?!\\p{L})`, 'iuy');
/** What may stand between such a word and its day: the name of a weekday, a time, and nothing that says more. */
const filler =
  /^(?:[^\p{L}\d]|\d\d?[:.]\d\d(?![\d.])|(?:pr|per|den|d|dato|datum|date|on|at|am|vom|kl|\p{L}*(?:dag|tag|day)|mittwoch)(?!\p{L})|日期|时间|于)*/iu;
/** A day as it is written, with the end of the period where one begins with it. */
const day =
  /^(?<written>[\d./_年月日-]+)(?:(?:T|,?\s*(?:(?:kl\.?|at|um)\s*)?)\d\d?[:.]\d\d(?:[:.]\d\d)?)?(?:\s*(?:[-–—~/]|till?|to|bis|und|og|och|and|至|到)\s*(?<end>[\d./_年月日-]+))?/iu;
/** A day before it is one on which somebody was born. */
const firstExport = '2000-01-01';

/**
 * The day on which a list was made, by a line above its columns: behind a word for that, else the oldest in it, so that no list
 * is taken for a younger one. Undefined where the days in it can only be days of birth.
 */
export function dayOfExport(line: string, isMonthFirst: boolean): string | undefined {
  const told = [...line.matchAll(words)].flatMap(({ index, 0: word }) => {
    unsure.lastIndex = index;
    const isSure = !unsure.test(line);
    return dayBehind(line.slice(index + word.length), isMonthFirst).map((written) => ({ written, isSure }));
  });
  const days = told.some(({ isSure }) => isSure)
    ? told.map(({ written }) => written)
    : daysInText(line, isMonthFirst).filter((written) => written >= firstExport);
  return days.sort()[0];
}

/** None where a period begins there, which is what the list is about. */
function dayBehind(text: string, isMonthFirst: boolean): string[] {
  const { written = '', end = '' } = day.exec(text.replace(filler, ''))?.groups ?? {};
  return daysInText(end, isMonthFirst).length > 0 ? [] : daysInText(written, isMonthFirst);
}
