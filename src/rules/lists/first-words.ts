import type { WordList } from '../find-words.js';

/** What stands before a length of time that begins with the incident: “the first 4 hours”. */
export const firstWords: WordList = {
  da: ['første'],
  nb: ['første'],
  sv: ['första'],
  en: ['first'],
  zh: ['最初', '前', '头'],
  de: ['erste', 'ersten'],
};
