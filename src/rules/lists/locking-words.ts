import type { WordList } from '../find-words.js';

/** What shows that something is kept under lock. */
export const lockingWords: WordList = {
  da: ['*aflås*', 'låst*', 'lås', 'låses', 'pengeskab*', 'kode', 'forsegl*', 'plomber*'],
  nb: ['avlås*', 'låst*', 'innlåst*', 'lås', 'låses', 'safe*', 'kode', 'forsegl*', 'plomber*'],
  sv: ['låst*', 'inlåst*', 'lås', 'låses', 'kassaskåp*', 'kod', 'förseglad*', 'plomber*'],
  en: ['lock', 'locks', 'locked', 'safe', 'sealed', 'vault', 'code'],
  zh: ['锁', '保险柜', '密码', '密封', '铅封'],
  de: ['*schloss', '*schlossen*', 'abschließ*', 'Tresor*', 'Safe', 'versiegelt*', 'plombiert*'],
};
