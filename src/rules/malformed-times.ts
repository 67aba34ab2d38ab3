import { alternatives } from './find-words.js';
import { durations, measures, numberedThings } from './lists/measured-numbers.js';
import { deadlineWords, dutyWords, followingWords, stretchWords, timeMarkers } from './lists/time-markers.js';

const clock = '\\d{1,2}(?: ?[:：;]|\\.)\\d{2}(?!\\d|[.:,;]\\d)';
const dash = '\\s?[-–~至到]\\s?';
const dashed = new RegExp(dash, 'u');

/** What tells times from other numbers in a language. */
interface Clues {
  readonly times: RegExp;
  /** What stands between the two ends of a stretch. */
  readonly between: RegExp;
  /** What the text before a time ends with. */
  readonly marked: RegExp;
  readonly deadline: RegExp;
  readonly onDuty: RegExp;
  /** Whether a stretch in words has one before it, so that its ends may be written with points. */
  readonly isPointed: boolean;
}

const known = new Map<string, Clues>();

/**
 * The times of day in a text that cannot be meant as they stand; what may be something else than a time is left alone. `isTime` says that
 * the text can be nothing else.
 */
export function malformedTimes(text: string, language: string, isTime: boolean): string[] {
  const clues = known.get(language) ?? cluesOf(language);
  known.set(language, clues);
  const wrong = [...text.matchAll(clues.times)].filter(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + found.length, index + found.length + 12);
    const isSure = isTime || /^\s?Uhr/u.test(after);
    const isCounted = measureAfter.test(after) || durationAfter.test(after);
    const [first = '', second] = found.split(clues.between);
    // Of the words before a time only those for a clock stand before no other number: “at 1.75 bar”, “at 10.75 turns”, “at 1:80”.
    const isOther =
      (/\d\.\d/.test(found) && (isCounted || (second === undefined && isFollowed(after)))) ||
      (!saidAfter.test(after) && isRatio(first, second));
    const isMarked = isSure || ((!isOther || clockBefore.test(before)) && clues.marked.test(before));
    if (second !== undefined && !isMarked && isRatio(first, second)) return false;
    if (second === undefined)
      return (
        !isClock(first) &&
        (isMarked || (clues.deadline.test(before) && isLikeClock(first) && !durationAfter.test(after)))
      );
    if (isClock(first) && isClock(second)) return false;
    const isWorded = !dashed.test(found);
    // A word before the first end says nothing of what follows the word between them.
    if (isSure || (isMarked && !(isWorded && isClock(first)))) return true;
    if (!/\d\.\d/.test(found)) {
      const isMeant = [first, second].some((one) => isClock(one) || /[; ]/.test(one));
      return isMeant && (!isWorded || [first, second].every((one) => isClock(one) || isLikeClock(one)));
    }
    return isStretchOfPoints([first, second], {
      isOfHours: (isWorded && clues.isPointed) || clues.onDuty.test(before),
      isOther: otherBefore.test(before.slice(-24)) || isCounted,
    });
  });
  return [
    ...wrong.map(([found]) => found),
    ...(text.match(endless) ?? []),
    ...(text.match(language === 'de' ? contradictingInGerman : contradicting) ?? []),
  ];
}

function cluesOf(language: string): Clues {
  const { before = [], between = [] } = stretchWords[language] ?? {};
  const hour = '(?:kl\\.?\\s?|klokken\\s|klokka\\s|klockan\\s)?';
  const lead = before.length === 0 ? '' : `(?<=(?<!\\p{L})(?:${before.join('|')})\\s${hour})`;
  const join = between.length === 0 ? dash : `\\s?(?:${between.join('|')})\\s?`;
  const ending = (words: readonly string[] = []): RegExp =>
    new RegExp(words.length === 0 ? '$.' : `(?:${alternatives(words)})\\s?$`, 'iu');
  const duty = dutyWords[language] ?? [];
  return {
    times: new RegExp(
      `(?<![\\p{N}.:,;/–-])(?=\\d)(?:${lead}${clock}${join}${clock}|${clock}(?:${dash}${clock})?)`,
      'giu',
    ),
    between: new RegExp(`${dash}|${join}`, 'iu'),
    marked: ending(timeMarkers[language] ?? timeMarkers['da']),
    deadline: ending(deadlineWords[language]),
    isPointed: lead !== '',
    onDuty: new RegExp(duty.length === 0 ? '$.' : alternatives(duty), 'iu'),
  };
}

const otherBefore = new RegExp(
  `[£$€¥§]|(?<!\\p{L})(?:${Object.values(numberedThings).flat().join('|')})`,
  'iu',
);
const measureAfter = new RegExp(
  `^[\\s-]?(?:[%‰°′″元]|\\p{Sc}|(?:${measures.join('|')})(?![\\p{L}\\p{N}]|\\.m))`,
  'iu',
);

const clockBefore = /(?<!\p{L})(?:kl\.?|klokken|klokka|klockan)\s?$/iu;

const durationAfter = new RegExp(`^[\\s-]?(?:${durations.join('|')})(?!\\p{L})`, 'iu');

/** What says that the number before it is a time of day. */
const saidAfter = /^\s?(?:[ap]\.?m\b|o[’']clock|uhr|hours?|hrs)(?!\p{L})/iu;

const wordAfter = /^\s\p{L}/u;

const goesOnAfter = new RegExp(`^\\s(?:${alternatives(Object.values(followingWords).flat())})`, 'iu');

/** “8-” with nothing behind it. */
const endless =
  /(?<!\p{L})(?:kl\.?|klokken|klokka|klockan) ?\d{1,2}(?:[.:]\d{2})?\s?[-–](?=\s*(?:$|[,;)]|\.(?:\s|$)))/giu;
/** Hours of the afternoon in the morning. */
const contradicting = afternoonInTheMorning('a\\.?m\\b\\.?');
/** “um 14.30 am Tor” says where. */
const contradictingInGerman = afternoonInTheMorning('a\\.m\\b\\.?');

function afternoonInTheMorning(morning: string): RegExp {
  const hour = '(?:1[3-9]|2[0-4])';
  return new RegExp(
    `(?<!\\p{N})${hour}[:.]\\d{2} ?${morning}|(?:上午|凌晨) ?${hour}(?:[:：]\\d{2}|[点时])`,
    'giu',
  );
}

function isClock(text: string): boolean {
  const { hour, minute } = partsOf(text);
  return /^\d{1,2}[:：.]\d{2}$/u.test(text) && minute < 60 && hour * 60 + minute <= 24 * 60;
}

/** Whether a word comes next that does not come behind a time: then the number counts what the word names. */
function isFollowed(after: string): boolean {
  return wordAfter.test(after) && !saidAfter.test(after) && !goesOnAfter.test(after);
}

/** Whether numbers say how something is mixed or drawn: a few parts to so many that no hour has them, or two parts of a hundred. */
function isRatio(first: string, second: string | undefined): boolean {
  if (second !== undefined) return [first, second].every((end) => /^1:\d{2}$/.test(end));
  const { hour, minute } = partsOf(first);
  return /^\d{1,2}:\d{2}$/.test(first) && ((hour >= 1 && hour <= 5 && minute >= 60) || hour + minute === 100);
}

/** Whether a number is written as times are; two parts of a hundred are how something is mixed. */
function isLikeClock(text: string): boolean {
  const { hour, minute } = partsOf(text);
  return /^\d\d ?[:：;]\d\d$/u.test(text) && hour < 30 && hour + minute !== 100;
}

/**
 * Whether a stretch written with points, of which one end is a time of day, can only be one of the day. Versions, chapters, days and prices
 * are written so too; but few of them are round, begin with a nought and leave their hour.
 */
function isStretchOfPoints(
  ends: readonly string[],
  { isOfHours, isOther }: { readonly isOfHours: boolean; readonly isOther: boolean },
): boolean {
  const right = ends.find(isClock);
  const slip = ends.find((end) => !isClock(end));
  if (isOther || right === undefined || slip === undefined || ends.every(isDayOfYear)) return false;
  const [good, bad] = [partsOf(right), partsOf(slip)];
  if (bad.hour >= 30 || bad.hour === good.hour || good.minute % 5 !== 0) return false;
  // A nought before an hour fills it up: 08.00. That of 0.75 is a number of its own.
  if (ends.some((end) => /^0\d/.test(end))) return true;
  return isOfHours && good.minute % 15 === 0 && bad.minute % 5 === 0 && Math.max(good.hour, bad.hour) >= 10;
}

function isDayOfYear(text: string): boolean {
  const { hour: day, minute: month } = partsOf(text);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function partsOf(text: string): { hour: number; minute: number } {
  const [hour, minute] = (text.match(/\d+/g) ?? []).map(Number);
  return { hour: hour ?? Number.NaN, minute: minute ?? Number.NaN };
}
