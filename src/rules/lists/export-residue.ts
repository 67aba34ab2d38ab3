/** What word processors and spreadsheets leave in a text that is copied out of them, as it reads in each language. */
export const exportResidue: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Error! Reference source not found.',
    'Error! Bookmark not defined.',
    'Error! Not a valid link.',
    ...['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!'],
  ],
  da: [
    'Fejl! Henvisningskilde ikke fundet.',
    'Fejl! Bogmærke er ikke defineret.',
    'Fejl! Ugyldig kæde.',
    ...['#I/T', '#REFERENCE!', '#NAVN?', '#VÆRDI!', '#DIVISION/0!', '#NUL!'],
  ],
  nb: [
    'Feil! Fant ikke referansekilden.',
    'Feil! Bokmerke er ikke definert.',
    'Feil! Ugyldig kobling.',
    ...['#I/T', '#NAVN?', '#VERDI!'],
  ],
  sv: [
    'Fel! Hittar inte referenskälla.',
    'Fel! Bokmärket är inte definierat.',
    'Fel! Ogiltig länk.',
    ...['#SAKNAS!', '#REFERENS!', '#NAMN?', '#VÄRDEFEL!', '#DIVISION/0!', '#OGILTIGT!', '#SKÄRNING!'],
  ],
  zh: ['错误!未找到引用源。', '错误!未定义书签。', '错误!链接无效。'],
  de: [
    'Fehler! Verweisquelle konnte nicht gefunden werden.',
    'Fehler! Textmarke nicht definiert.',
    'Fehler! Keine gültige Verknüpfung.',
    ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!'],
  ],
};
