/** Words by which a title or a note says that a number is answered for many. */
export const switchboards: Readonly<Record<string, readonly string[]>> = {
  da: ['omstilling', 'hovednummer', 'fællesnummer', 'fælles nummer', 'viderestil', 'reception'],
  nb: [
    'sentralbord',
    'hovednummer',
    'fellesnummer',
    'felles nummer',
    'settes over',
    'viderekobl',
    'resepsjon',
  ],
  sv: ['växel', 'huvudnummer', 'gemensamt nummer', 'vidarekoppl', 'reception'],
  en: ['switchboard', 'main number', 'shared number', 'front desk', 'reception', 'forwarded'],
  zh: ['总机', '转接', '转达', '共用', '前台'],
  de: [
    'zentrale',
    'vermittlung',
    'sammelnummer',
    'sammelruf',
    'gemeinsame nummer',
    'weitergeleitet',
    'empfang',
  ],
};
