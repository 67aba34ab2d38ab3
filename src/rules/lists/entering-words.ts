import type { WordList } from '../find-words.js';

/** What shows that a paper is entered into a system, and not only kept. */
export const enteringWords: WordList = {
  da: ['efterregistrer*', 'indtast*', 'tastes', 'føres ind'],
  nb: ['etterregistrer*', 'føres inn', 'før inn', 'tastes', 'legges inn', 'registreres'],
  sv: ['efterregistrer*', 'registreras', 'förs in', 'för in', 'matas in', 'skrivs in'],
  en: ['entered', 'keyed in', 'typed in', 're-entered'],
  zh: ['补录', '录入', '补登'],
  de: ['nacherfass*', 'nachgetragen', 'erfasst', 'eingegeben', 'übertragen'],
};
