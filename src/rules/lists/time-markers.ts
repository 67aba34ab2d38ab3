import type { WordList } from '../find-words.js';

/** Words right before a time of day. */
export const timeMarkers: WordList = {
  da: ['kl.', 'kl', 'klokken'],
  nb: ['kl.', 'kl', 'klokken', 'klokka'],
  sv: ['kl.', 'kl', 'klockan'],
  en: ['at', 'from', 'until', 'till'],
  zh: ['上午', '下午', '早上', '中午', '晚上', '凌晨', '每天', '每日'],
  de: ['um', 'ab', 'bis', 'von', 'gegen'],
};

/** Words right before a time by which something is done; other numbers may follow them too. */
export const deadlineWords: WordList = {
  da: ['inden', 'før', 'efter', 'senest'],
  nb: ['innen', 'før', 'etter', 'senest'],
  sv: ['före', 'innan', 'efter', 'senast'],
  en: ['by', 'before', 'after'],
  zh: ['于', '在'],
  de: ['vor', 'nach', 'spätestens'],
};

/** Words behind a time that begin something else; any other word there is what a number counts. */
export const followingWords: WordList = {
  en: [
    ...['and', 'or', 'to', 'until', 'till', 'in', 'on', 'at', 'for', 'by', 'when', 'if', 'the', 'a', 'sharp'],
    ...['every', 'each', 'daily', 'today', 'tomorrow', 'local', '*day', '*days'],
  ],
  de: [
    ...['und', 'oder', 'bis', 'in', 'im', 'am', 'an', 'auf', 'wenn', 'falls', 'der', 'die', 'das', 'den'],
    ...['jeden', 'täglich', 'heute', 'morgen', 'morgens', 'mittags', 'abends', 'nachts', '*tag', '*tags'],
  ],
};

/** Words before and between the two ends of a stretch; without the one before, the one between says it. */
export const stretchWords: Readonly<
  Record<string, { readonly before: readonly string[]; readonly between: readonly string[] }>
> = {
  da: { before: ['mellem', 'fra'], between: ['og', 'til'] },
  nb: { before: ['mellom', 'fra'], between: ['og', 'til'] },
  sv: { before: ['mellan', 'från'], between: ['och', 'till'] },
  en: { before: ['between', 'from'], between: ['and', 'to', 'until', 'till'] },
  zh: { before: [], between: ['和', '与'] },
  de: { before: ['zwischen', 'von'], between: ['und', 'bis'] },
};

/** What is said of hours at which somebody is there. */
export const dutyWords: WordList = {
  da: [
    'vagt*',
    '*vagten',
    'åbent',
    'åbner',
    'åbningstid*',
    'bemandet',
    'arbejdstid*',
    'telefontid*',
    'hverdag*',
  ],
  nb: [
    'vakt*',
    '*vakten',
    'åpent',
    'åpner',
    'åpningstid*',
    'bemannet',
    'arbeidstid*',
    'telefontid*',
    'hverdag*',
  ],
  sv: [
    'jour*',
    '*jouren',
    'öppet',
    'öppnar',
    'öppettid*',
    'bemannad',
    'arbetstid*',
    'telefontid*',
    'vardag*',
  ],
  en: ['on call', 'on duty', 'open', 'opening hours', 'office hours', 'working hours', 'staffed', 'weekdays'],
  de: ['dienst*', '*dienst', 'geöffnet', 'öffnungszeit*', 'besetzt', 'sprechzeit*', 'werktags'],
};
