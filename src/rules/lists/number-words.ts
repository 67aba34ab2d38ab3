import type { WordList } from '../find-words.js';

/** The numbers from two on as words; words for the same number have a bar between them. */
export const numberWords: WordList = {
  da: 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  nb: 'to tre fire fem seks sju|syv åtte ni ti elleve|elve tolv'.split(' '),
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  zh: '二|两 三 四 五 六 七 八 九 十 十一 十二'.split(' '),
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
};
