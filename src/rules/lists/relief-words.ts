import type { WordList } from '../find-words.js';

/** What shows that somebody thought of those who take over. */
export const reliefWords: WordList = {
  da: ['afløs*', 'vagtskift*', 'vagtplan*', 'skift', 'skiftes', 'skiftehold*', 'hviletid*'],
  nb: ['avløs*', 'vaktskift*', 'vaktbytt*', 'vaktplan*', 'turnus*', 'skift', 'hviletid*'],
  sv: ['avlös*', 'skiftbyte*', 'skift', 'skiftgång*', 'turlista*', 'bemanningsschema*', 'vilotid*'],
  en: ['relief', 'relieve*', 'roster*', 'rota', 'shift', 'shifts', 'handover', 'hand over'],
  zh: ['轮班', '换班', '轮换', '交接班', '倒班', '接班', '替换人员', '排班'],
  de: ['Ablös*', 'abgelöst*', 'ablös*', 'Schicht*', '*schicht', 'Dienstplan*', 'Ruhezeit*'],
};
