import type { WordList } from '../find-words.js';

/** Units of time as phases are named with, by how many minutes they have. */
export const timeUnits: Readonly<Record<'1' | '60' | '1440' | '10080', WordList>> = {
  '1': {
    da: ['min.', 'min', 'minut', 'minutter'],
    nb: ['min.', 'min', 'minutt', 'minutter'],
    sv: ['min.', 'min', 'minut', 'minuter'],
    en: ['min', 'minute', 'minutes'],
    zh: ['分钟', '分'],
    de: ['Min.', 'min', 'Minute', 'Minuten'],
  },
  '60': {
    da: ['t', 't.', 'h', 'time', 'timer'],
    nb: ['t', 't.', 'h', 'time', 'timer'],
    sv: ['h', 'tim', 'timme', 'timmar'],
    en: ['h', 'hr', 'hrs', 'hour', 'hours'],
    zh: ['小时', '时', 'h'],
    de: ['h', 'Std.', 'Std', 'Stunde', 'Stunden'],
  },
  '1440': {
    da: ['d', 'dag', 'dage', 'døgn'],
    nb: ['d', 'dag', 'dager', 'døgn'],
    sv: ['d', 'dag', 'dagar', 'dygn'],
    en: ['d', 'day', 'days'],
    zh: ['天', '日'],
    de: ['d', 'Tag', 'Tage', 'Tagen'],
  },
  '10080': {
    da: ['uge', 'uger'],
    nb: ['uke', 'uker'],
    sv: ['vecka', 'veckor'],
    en: ['week', 'weeks'],
    zh: ['周'],
    de: ['Woche', 'Wochen'],
  },
};
