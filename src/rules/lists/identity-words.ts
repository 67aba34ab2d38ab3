import type { WordList } from '../find-words.js';

/** What national identity numbers are called, by the country that gives them out. */
export const identityWords: WordList = {
  DK: ['cpr*', 'personnummer', 'personnr.'],
  NO: ['fødselsnummer', 'fødselsnr.', 'personnummer', 'fnr.', 'fnr', 'D-nummer'],
  SE: ['personnummer', 'personnr.', 'pnr.', 'pnr'],
  FI: ['henkilötunnus', 'hetu', 'personbeteckning'],
  CN: ['身份证*', '公民身份号码'],
};
