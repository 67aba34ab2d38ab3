import type { WordList } from '../find-words.js';

/** Words that measure time; whoever uses one says how long. */
export const timeWords: WordList = {
  da: 'minut minutter time timer døgn dag dage uge uger kl'.split(' '),
  nb: 'minutt minutter time timer døgn dag dager uke uker kl'.split(' '),
  sv: 'minut minuter timme timmar dygn dag dagar vecka veckor kl'.split(' '),
  en: 'minute minutes hour hours day days week weeks shift'.split(' '),
  zh: '分钟 小时 天'.split(' '),
  de: 'Minute Minuten Stunde Stunden Tag Tage Tagen Woche Wochen Uhr'.split(' '),
};
