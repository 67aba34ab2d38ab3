import type { EmergencyService } from './emergency-numbers.js';

/** What the services that are called in an emergency are called, in lower case. */
export const emergencyServices: Readonly<
  Record<EmergencyService, Readonly<Record<string, readonly string[]>>>
> = {
  police: {
    da: ['politi', 'politiet', 'politivagt', 'politivagten'],
    nb: ['politi', 'politiet', 'politivakt', 'politivakten'],
    sv: ['polis', 'polisen'],
    en: ['police'],
    zh: ['公安', '警察', '报警'],
    de: ['polizei'],
  },
  fire: {
    da: ['brandvæsen', 'brandvæsenet', 'brand og redning'],
    nb: ['brann', 'brannvesen', 'brannvesenet'],
    sv: ['brandkår', 'brandkåren', 'räddningstjänst', 'räddningstjänsten'],
    en: ['fire brigade', 'fire service', 'fire department', 'fire and rescue'],
    zh: ['消防', '火警'],
    de: ['feuerwehr'],
  },
  ambulance: {
    da: ['ambulance', 'ambulancen'],
    nb: ['ambulanse', 'ambulansen', 'amk', 'amk-sentralen'],
    sv: ['ambulans', 'ambulansen'],
    en: ['ambulance'],
    zh: ['急救中心', '救护车'],
    de: ['rettungsdienst', 'notarzt'],
  },
};
