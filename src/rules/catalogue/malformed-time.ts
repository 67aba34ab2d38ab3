import { languageOf } from '../../workspace/workspace.js';
import { alternatives } from '../find-words.js';
import { timeMarkers } from '../lists/time-markers.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { type TextVisit, textsIn } from '../texts.js';

const path = 'plans/it-nedbrud.yaml';

/** A time of day that does not exist is read as another one, or not at all. */
export const malformedTime: Rule = {
  id: 'malformed-time',
  severity: 'error',
  category: 'alerting',
  sources: ['document 003, line 318: a stretch of the day with a semicolon and a space in it'],
  examples: {
    good: { [path]: samplePlan('handling: [Ring til vagten mellem kl. 9.00 og 11.00]') },
    bad: { [path]: samplePlan('handling: [Ring til vagten kl. 25.00] # <--') },
  },
  document({ workspace, member, report }) {
    const language = languageOf(workspace, member);
    for (const visit of textsIn(member)) {
      if (!/\d/.test(visit.value)) continue;
      for (const time of new Set(malformedTimes(visit.value, language, isTimeField(visit))))
        report({ at: visit, excerpt: time, args: { time } });
    }
  },
};

const clock = '\\d{1,2}(?: ?[:：;]|\\.)\\d{2}(?!\\d|[.:,;]\\d)';
const times = new RegExp(`(?<![\\p{N}.:,;/–-])${clock}(?:\\s?[-–~至到]\\s?${clock})?`, 'gu');

/** What a text before a time of day ends with, by language. */
const markers: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(timeMarkers).map(([language, words]) => [
    language,
    new RegExp(`(?:${alternatives(words)})\\s?$`, 'iu'),
  ]),
);

/** The times of day in a text that cannot be meant as they stand; what may be something else than a time is left alone. */
function malformedTimes(text: string, language: string, isTime: boolean): string[] {
  const marked = markers.get(language) ?? /kl\.?\s?$/iu;
  const wrong = [...text.matchAll(times)].filter(({ 0: found, index }) => {
    const [first = '', second] = found.split(/\s?[-–~至到]\s?/u);
    const isMarked =
      isTime ||
      marked.test(text.slice(Math.max(0, index - 12), index)) ||
      /^\s?Uhr/u.test(text.slice(index + found.length));
    if (second === undefined) return isMarked && !isClock(first);
    const isStretch =
      !/\d\.\d/.test(found) && [first, second].some((one) => isClock(one) || /[; ]/.test(one));
    return (isMarked || isStretch) && !(isClock(first) && isClock(second));
  });
  return [
    ...wrong.map(([found]) => found),
    ...(text.match(endless) ?? []),
    ...(text.match(contradicting) ?? []),
  ];
}

/** “8-” with nothing behind it. */
const endless =
  /(?<!\p{L})(?:kl\.?|klokken|klokka|klockan) ?\d{1,2}(?:[.:]\d{2})?\s?[-–](?=\s*(?:$|[,;)]|\.(?:\s|$)))/giu;
/** Hours of the afternoon in the morning. */
const contradicting =
  /(?<!\p{N})(?:1[3-9]|2[0-4])[:.]\d{2} ?a\.?m\b\.?|(?:上午|凌晨) ?(?:1[3-9]|2[0-4])(?:[:：]\d{2}|[点时])/giu;

function isClock(text: string): boolean {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:：.](\d{2})$/u.exec(text) ?? [];
  return hour !== '' && Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 24 * 60;
}

/** Whether the field holds a time of day by itself. */
function isTimeField({ key, parent, value }: TextVisit): boolean {
  return (
    key === 'at' && ['print-trigger', 'backup'].includes(parent?.word ?? '') && /^[\d:.;： ]+$/u.test(value)
  );
}
