/** A place that plans are written for: its name, and the role that answers for it. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

const names = [
  ['elverhoej', 'Plejecenter Elverhøj'],
  ['soelyst', 'Plejecenter Sølyst'],
  ['bakkegaard', 'Plejecenter Bakkegård'],
  ['hjemmepleje-oest', 'Hjemmeplejen Øst'],
  ['hjemmepleje-vest', 'Hjemmeplejen Vest'],
  ['sygeplejen', 'Sygeplejen'],
  ['genoptraening', 'Genoptræningen'],
  ['maelkevejen', 'Børnehuset Mælkevejen'],
  ['aaskolen', 'Åskolen'],
  ['borgerservice', 'Borgerservice'],
  ['jobcenter', 'Jobcentret'],
  ['raadhus', 'Rådhuset'],
] as const;

/** The units of the municipality. */
export const units: readonly Unit[] = names.map(([id, name]) => ({ id, name, role: `leder-${id}` }));

/** The roles that act in every plan. */
export const actors = ['it-vagt', 'it-chef', 'sundhedschef', 'vagthavende', 'teknisk-service', 'beredskab'];

/** Those outside the municipality that are called. */
export const suppliers = ['teleleverandoer', 'netselskab', 'systemleverandoer', 'forsyning'];

/** The channels that work without the network of the municipality. */
export const channels = ['mobil', 'sine', 'ordonnans'];

/** The equipment that steps use. */
export const equipment = ['noedlister', 'skemaer', 'powerbanks', 'routere', 'lygter', 'vanddunke'];

/** The systems whose loss is dangerous, and why. */
export const risks = [
  ['omsorgssystem', 'Borgere kan få forkert medicin eller blive sprunget over. Brug nødlisterne.'],
  ['kaldeanlaeg', 'Kald når ikke frem til personalets telefoner. Gå runder hvert 15. minut.'],
  ['laase', 'Personalet kan ikke komme ind hos borgeren. Hent nøglerne i den grønne boks.'],
  ['journal', 'Aftaler med hospitalet kan ikke ses. Ring og spørg, og skriv svaret på skema 2.'],
  ['vagtplan', 'Ingen ved, hvem der møder. Brug den udskrevne plan på opslagstavlen.'],
] as const;

/** What is to be achieved. */
export const goals = [
  'Sikre hjælp til borgere med livsvigtige behov',
  'Holde de kritiske leverancer i gang på papir',
  'Få overblik over, hvem og hvad der er ramt',
  'Give medarbejderne én vej til besked',
  'Vende trygt tilbage til normal drift',
  'Undgå, at nogen bliver glemt mellem to vagter',
];

/** The phases of the work, in order. */
export const phases = [
  'De første 30 minutter',
  'De første 4 timer',
  'Så længe det varer',
  'Tilbage til normal drift',
];

/** Orders that steps give. */
export const orders = [
  'Skriv klokkeslæt og fejl i loggen, skema 1',
  'Find ud af, om det er én bygning, ét system eller det hele',
  'Tag nødlisterne frem, og arbejd efter dem',
  'Fordel borgerne på de medarbejdere, der er mødt',
  'Besøg først dem, der får insulin, ilt eller sondemad',
  'Sæt en medarbejder ved hovedindgangen, og luk folk ind',
  'Saml mobilnumre fra alle i vagten på ét ark',
  'Kør en mobil router ud til enheden',
  'Ring til leverandøren, og kræv et sagsnummer',
  'Flyt borgere, der fryser, til fællesrummet',
  'Stil dunke med rent vand på hver gang',
  'Sluk for alt, der ikke må starte af sig selv',
  'Tjek døre og porte, og lås med nøgle',
  'Del lygter ud, og hold gangene fri',
  'Noter alle ydelser på skema 3, og gem arket i mappen',
  'Hold tavlemøde hver anden time, og skriv referat på papir',
  'Ring til pårørende til de borgere, der bliver flyttet',
  'Prøv systemet hos tre brugere, før driften meldes klar',
  'Skriv alle skemaer ind i systemet med det rigtige tidspunkt',
  'Saml loggene ind, og hold evaluering med de ramte enheder',
];

/** What to watch out for. */
export const cautions = [
  'Tjek datoen på listen, før den bruges.',
  'Ring til lægen, hvis medicinen er ændret siden.',
  'Skriv det tidspunkt, hvor ydelsen blev givet.',
  'Lad aldrig en borger være alene i mørke.',
  'Spørg igen, hvis svaret er uklart.',
];

/** What leads to a call to the next level. */
export const triggers = [
  'Det har varet mere end 1 time',
  'En borger har taget skade eller er i fare for det',
  'Mere end én enhed er ramt',
  'Personalet kan ikke nå de kritiske besøg',
  'Personoplysninger kan være kommet i forkerte hænder',
];

/** What leaders do. */
export const duties = [
  'Fordeler opgaverne i vagten',
  'Melder status hver time',
  'Holder de kritiske leverancer i gang',
  'Beslutter, hvilke ydelser der venter',
  'Sørger for afløsning efter 8 timer',
  'Afblæser, når alt har virket i 2 timer',
];

/** Sentences that are read out or hung up. */
export const notices = [
  'Arbejd på papir efter planen. Ring på mobil.',
  'I får ny besked om en time, også hvis intet er ændret.',
  'Du får den hjælp, som du plejer, men den kan komme senere.',
  'Ring 112 ved fare for liv.',
  'Vi kan ikke slå op i sager lige nu. Kom gerne igen i morgen.',
  'Ring til vagthavende, før en borger sendes hjem.',
];

/** Points to bear in mind. */
export const points = [
  'Fastnettelefonerne kan også være nede. Kun mobil, SINE og ordonnans virker.',
  'Nøglerne til medicinrummet ligger hos vagthavende.',
  'Afløsere kender ikke mappen. Gå den igennem med dem ved vagtens start.',
  'Batterierne i tabletterne holder i 6 timer. Del dem.',
  'Om natten er der kun to i huset. Ring tidligt efter hjælp.',
];
