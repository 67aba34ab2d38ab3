import type { EmergencyService } from '../../workspace/emergency-numbers.js';

/** What the services that are called in an emergency are called, in lower case. */
export const emergencyServices: Readonly<
  Record<EmergencyService, Readonly<Record<string, readonly string[]>>>
> = {
  police: {
    da: ['politi', 'politiet', 'politivagt', 'politivagten'],
    nb: ['politi', 'politiet', 'politivakt', 'politivakten', '112-sentral', '112-sentralen'],
    sv: ['polis', 'polisen'],
    en: ['police'],
    zh: ['公安', '警察', '报警', '派出所', '交警', '民警', '110指挥'],
    de: ['polizei'],
  },
  fire: {
    da: ['brand', 'brandvæsen', 'brandvæsenet', 'brandvæsnet', 'redningsberedskab', 'redningsberedskabet'],
    nb: ['brann', 'brannvesen', 'brannvesenet', '110-sentral', '110-sentralen'],
    sv: ['brand', 'brandkår', 'brandkåren', 'räddningstjänst', 'räddningstjänsten'],
    en: ['fire brigade', 'fire service', 'fire department', 'fire and rescue', 'fire & rescue'],
    zh: ['消防', '火警', '119指挥'],
    de: ['feuerwehr'],
  },
  ambulance: {
    da: ['ambulance', 'ambulancen'],
    nb: ['ambulanse', 'ambulansen', 'amk', 'amk-sentral', 'amk-sentralen', '113-sentral', '113-sentralen'],
    sv: ['ambulans', 'ambulansen'],
    en: ['ambulance', 'paramedics'],
    zh: ['急救', '救护车', '120指挥'],
    de: ['rettungsdienst', 'notarzt'],
  },
};

/** What is said of all of them together, in lower case. */
export const allServices: Readonly<Record<string, readonly string[]>> = {
  da: ['alarmcentral', 'alarmcentralen', 'alarmnummer', 'alarmnummeret'],
  nb: ['nødetat', 'nødetater', 'nødetatene', 'nødsentral', 'nødsentralen', 'alarmsentral', 'alarmsentralen'],
  sv: ['larmcentral', 'larmcentralen', 'sos alarm', 'nödnummer', 'nödnumret'],
  en: ['emergency service', 'emergency services', 'emergency number'],
  zh: ['紧急呼叫', '紧急求助'],
  de: ['notruf', 'notrufzentrale', 'rettungsleitstelle'],
};

/** What says that a house helps itself: a number within the house may be any. */
export const ownHelp: Readonly<Record<string, readonly string[]>> = {
  da: ['intern', 'interne', 'internt'],
  nb: ['intern', 'interne', 'internt'],
  sv: ['intern', 'interna', 'internt'],
  en: ['internal', 'in-house', 'on-site'],
  zh: ['内部', '院内'],
  de: ['intern', 'interne', 'interner', 'internes', 'hausintern', 'hausinterner'],
};
