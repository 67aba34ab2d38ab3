import type { WordList } from '../find-words.js';

/** What shows that a number counts everything there is, and not some of it. */
export const announcingWords: WordList = {
  da: ['inddel*', 'opdel*', 'delt', 'deles', 'der er', 'findes', 'består', 'omfatter', 'følgende', 'skelne*'],
  nb: ['inndel*', 'delt', 'deles', 'det er', 'finnes', 'består', 'omfatter', 'følgende', 'skille*'],
  sv: ['indel*', 'delas', 'delad*', 'det finns', 'består', 'omfattar', 'följande', 'skilj*'],
  en: ['divided', 'classified', 'grouped', 'there are', 'consists', 'comprises', 'following', 'distinguish*'],
  zh: ['分为', '分成', '划分', '共分', '共有', '以下', '下列', '包括'],
  de: [
    'gegliedert',
    'gliedert',
    'eingeteilt',
    'unterteilt',
    'es gibt',
    'besteht',
    'umfasst',
    'folgende*',
    'unterscheide*',
  ],
};
