/** What a plan is for: its name, what is gone, and the sentences that describe it. */
export interface Event {
  readonly id: string;
  readonly title: string;
  readonly lost: readonly string[];
  readonly signs: readonly string[];
  readonly definition: string;
  readonly impossible: readonly string[];
}

/** The events that plans are written for. */
export const events: readonly Event[] = [
  {
    id: 'it-nedbrud',
    title: 'It-nedbrud',
    lost: ['netvaerk', 'internet', 'login'],
    signs: [
      'Medarbejderne kan ikke logge ind, eller flere fagsystemer svarer ikke.',
      'Skærmen viser en fejl om netværk, og naboen ser den samme fejl.',
      'Journalen åbner, men gemmer ikke det, der skrives.',
    ],
    definition: 'Mindst to fagsystemer har været utilgængelige i mere end 30 minutter.',
    impossible: [
      'At slå op i journaler og medicinlister',
      'At sende og læse e-mail',
      'At udskrive fra en pc på kommunens net',
      'At booke kørsel og mødelokaler',
      'At bruge intranettet',
    ],
  },
  {
    id: 'stroemsvigt',
    title: 'Strømsvigt',
    lost: ['stroem'],
    signs: [
      'Lyset er gået ud i hele bygningen, og nødbelysningen er tændt.',
      'Køleskabe og elevatorer står stille, og dørene åbner ikke af sig selv.',
      'Nødgeneratoren er startet, men forsyner kun de røde stikkontakter.',
    ],
    definition: 'Bygningen har været uden strøm i mere end 10 minutter.',
    impossible: [
      'At bruge elevatorer og automatiske døre',
      'At lade telefoner og hjælpemidler op',
      'At holde medicin og mad på køl i mere end 4 timer',
      'At bruge loftlifte uden batteri',
      'At lave varm mad i køkkenet',
    ],
  },
  {
    id: 'telefonnedbrud',
    title: 'Telefonnedbrud',
    lost: ['telefon', 'sms'],
    signs: [
      'Fastnettelefonerne er stumme, og hovednummeret giver optagettone.',
      'Mobilerne viser signal, men opkald går ikke igennem.',
      'Borgere skriver, at de ikke kan komme igennem til vagten.',
    ],
    definition: 'Ingen kan ringe til eller fra enheden i mere end 15 minutter.',
    impossible: [
      'At ringe fra og til kommunens fastnetnumre',
      'At sende varsler som sms',
      'At tilkalde en afløser på telefon',
      'At modtage opkald fra pårørende',
      'At viderestille til vagttelefonen',
    ],
  },
  {
    id: 'loesepenge',
    title: 'Angreb med løsepengevirus',
    lost: ['netvaerk', 'login', 'email'],
    signs: [
      'Skærmen viser et krav om penge, eller filer kan ikke åbnes.',
      'Ukendte har logget ind, eller adgangskoder virker pludselig ikke.',
      'It-service har bedt alle om at slukke for deres pc.',
    ],
    definition: 'It-service har meldt et angreb, eller krav om penge er set på mindst én skærm.',
    impossible: [
      'At tænde en pc, før den er frigivet',
      'At åbne vedhæftede filer',
      'At stole på beskeder, der kommer som e-mail',
      'At bruge delte drev',
      'At hente sikkerhedskopier uden aftale',
    ],
  },
  {
    id: 'vandsvigt',
    title: 'Vandsvigt',
    lost: ['vand'],
    signs: [
      'Der kommer intet vand i hanerne, eller vandet er brunt og lugter.',
      'Forsyningen har meldt om et brud på hovedledningen.',
      'Toiletterne fylder ikke op, og opvaskemaskinen melder fejl.',
    ],
    definition: 'Enheden har været uden rent vand i mere end 1 time.',
    impossible: [
      'At drikke vand fra hanen',
      'At give bad og vaske tøj',
      'At bruge toiletterne mere end én gang',
      'At vaske op med maskine',
      'At skylle udstyr til sårpleje',
    ],
  },
  {
    id: 'varmesvigt',
    title: 'Varmesvigt',
    lost: ['varme'],
    signs: [
      'Radiatorerne er kolde, og termometeret på gangen falder.',
      'Fjernvarmen har meldt om et brud, og det fryser ude.',
      'Der er intet varmt vand, og teknisk service kan ikke starte anlægget.',
    ],
    definition: 'Temperaturen er under 18 grader i fællesrummet i mere end 2 timer.',
    impossible: [
      'At holde alle værelser varme',
      'At give varme bade',
      'At lufte ud som sædvanlig',
      'At lade borgere sove alene i kolde rum',
      'At tørre tøj i kælderen',
    ],
  },
  {
    id: 'omsorgssystem',
    title: 'Omsorgssystemet er nede',
    lost: ['omsorgssystem'],
    signs: [
      'Der kan logges ind, men omsorgssystemet svarer ikke.',
      'Kørelisten på tabletten er fra i går og kan ikke opdateres.',
      'Medicinlisten viser en gul bjælke med en gammel dato.',
    ],
    definition: 'Omsorgssystemet har været utilgængeligt for enheden i mere end 1 time.',
    impossible: [
      'At se, hvad andre har skrevet om borgeren i dag',
      'At dosere medicin efter skærmen',
      'At bestille hjælpemidler',
      'At sende korrespondance til hospitalet',
      'At planlægge ruter for næste vagt',
    ],
  },
  {
    id: 'kaldeanlaeg',
    title: 'Kaldeanlægget svigter',
    lost: ['kaldeanlaeg'],
    signs: [
      'Kald fra borgerne når ikke frem til personalets telefoner.',
      'Tavlen på gangen er mørk, og lamperne over dørene blinker ikke.',
      'En borger har ventet længe og siger, at snoren er trukket.',
    ],
    definition: 'Mindst ét prøvekald er ikke nået frem inden for 3 minutter.',
    impossible: [
      'At høre et kald fra badeværelset',
      'At se, hvilken dør der kalder',
      'At stole på døralarmer',
      'At lade gangen være ubemandet',
      'At samle personalet i ét rum',
    ],
  },
];
