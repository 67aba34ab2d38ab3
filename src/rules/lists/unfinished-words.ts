/** What writers leave where something is still to come. Capitals are only meant as capitals; of the others only what says nothing else. */
export const unfinishedWords: Readonly<Record<string, readonly string[]>> = {
  en: ['TODO', 'TBD', 'TBC', 'FIXME', 'to be completed later', 'insert name here', 'lorem ipsum'],
  da: ['udfyldes senere', 'indsæt navn her', 'indsæt nummer her', 'navn følger'],
  nb: ['fylles ut senere', 'sett inn navn her', 'sett inn nummer her', 'navn kommer'],
  sv: ['fylls i senare', 'infoga namn här', 'infoga nummer här', 'namn kommer'],
  zh: ['（待定）', '(待定)', '待补充', '待填写', '此处填写'],
  de: ['wird noch ergänzt', 'wird nachgetragen', 'Name folgt', 'hier Namen eintragen'],
};

/** What says so where it is all that is said; elsewhere it may be an order: “Diagnosis to be confirmed by the doctor on call”. */
export const unfinishedAlone: Readonly<Record<string, readonly string[]>> = {
  en: [
    'to be confirmed',
    'to be determined',
    'to be decided',
    'to be announced',
    'to be defined',
    'NN',
    'N.N.',
  ],
  da: ['afklares senere', 'aftales senere'],
  nb: ['avklares senere', 'avtales senere'],
  sv: ['klargörs senare', 'bestäms senare', 'meddelas senare'],
  zh: ['待定', '待确认', '待补'],
  de: ['noch zu klären', 'noch festzulegen', 'wird noch geklärt', 'wird noch festgelegt'],
};
