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
