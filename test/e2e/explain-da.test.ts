import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/list.js';
import { run } from './workspace.js';

/** What `plan explain` says of each rule before its examples. */
const heads: readonly (readonly [string, string])[] = [
  [
    'stale-review',
    `stale-review (advarsel): En plan bliver gennemgået i tide.

Hvorfor:
  Folk skifter job, numre ændres, og systemer udskiftes. En plan, som ingen har gået igennem i et år, svigter den dag, den skal bruges. Det, der tæller, er datoen under “review: next”, eller ellers den seneste dato for gennemgang, ændring eller godkendelse plus planens eller arbejdsområdets interval. To gennemgange, der er sprunget over, er en fejl.

Kilder:
  document 000, line 5: in use since 2017, never revised
  document 002, line 292: revised every year, or when a routine failed
  Regulation (EU) 2024/2690, annex 4.1.4
  the Norwegian municipal preparedness duty: revised at least every year
`,
  ],
  [
    'missing-approval',
    `missing-approval (fejl): En plan er godkendt af nogen, på en bestemt dag.

Hvorfor:
  Under et nedbrud følger man en plan, fordi nogen med ret til det har besluttet den. Uden navn og dag kan ingen se, hvilken udgave det var. Et udkast behøver ikke at være godkendt.

Kilder:
  document 001, line 29: approved in a month, not on a day
  document 003, line 281: the field for the approval is empty
  NIST SP 800-53, CP-2
`,
  ],
  [
    'missing-owner',
    `missing-owner (fejl): En plan har en ejer.

Hvorfor:
  Den, der skrev en plan, er ofte væk, når den skal ændres. Ejeren er den rolle, der holder den ajour, samler op på øvelser og svarer på spørgsmål.

Kilder:
  document 001, line 28: written by a staff, owned by nobody
  document 004, line 159
  Regulation (EU) 2024/2690, annex 4.1.2(b)
`,
  ],
  [
    'unassigned-system-owner',
    `unassigned-system-owner (fejl): Et system har en systemejer.

Hvorfor:
  Når et system er nede, skal nogen beslutte: vente, genetablere eller gå over til papir. Det er systemejeren. Nævner registret ingen, skal man lede efter beslutningen, mens tiden går.

Kilder:
  document 004, line 159
  Regulation (EU) 2024/2690, annex 4.1.2(b)
`,
  ],
  [
    'role-without-contact',
    `role-without-contact (fejl): En rolle, som en plan regner med, kan nås.

Hvorfor:
  En plan, der siger “ring til vagten”, hjælper ikke, hvis der ingen steder står hvordan. Telefonnummer, e-mail, radio eller sted er nok: i registret, ved dem, der har rollen, eller i planens kontakter.

Kilder:
  document 000, lines 23 and 48: roles that are missing from the contacts in lines 67-70
  NIST SP 800-53, CP-2: roles with contact information
  Regulation (EU) 2024/2690, annex 4.1.2(c)
`,
  ],
  [
    'contact-without-phone',
    `contact-without-phone (fejl): Den, der skal ringes til, har et telefonnummer.

Hvorfor:
  Kontaktlister uden numre er almindelige, fordi numrene “står på intranettet”. Under et nedbrud er det intranettet, der er væk. Reglen gælder planens kontakter og alle i dens opkaldskæder.

Kilder:
  document 000, lines 67-70: contacts without a number
  document 001, line 25
  Regulation (EU) 2024/2690, annex 4.1.2(c)
`,
  ],
  [
    'invalid-phone',
    `invalid-phone (fejl): Et telefonnummer kan ringes op.

Hvorfor:
  Et ciffer for lidt, et lokalnummer uden hovednummer eller et manglende områdenummer opdages først, når nogen ringer op, og så er det for sent. Numre kontrolleres mod nummerplanen i arbejdsområdets land eller i det land, som deres landekode angiver. Korte numre som 112 er i orden.

Kilder:
  document 003, line 352: a number without its area code
  document 001, line 26
`,
  ],
  [
    'unknown-reference',
    `unknown-reference (fejl): Et id, der henvises til, findes.

Hvorfor:
  En henvisning til en rolle, en ressource, en plan eller en variant, som ikke er defineret noget sted, fører ingen steder hen: der udskrives intet nummer, og ingen side kan findes. Som regel er den stavet forkert eller omdøbt i registret. Hvor almindelige ord også er tilladt, meldes kun det, der næsten er et kendt id.

Kilder:
  document 000, lines 13 and 75: another department’s plan, by title only
  document 003, line 329: attachments that are not there
`,
  ],
  [
    'missing-required-contact',
    `missing-required-contact (fejl): En kontaktliste har de funktioner, som planens slags kræver.

Hvorfor:
  Hver slags plan har funktioner, den ikke kan undvære, for eksempel krisestaben eller leverandøren. De hedder noget forskelligt fra sted til sted, så planens slags spørger efter den funktion, som registret giver en rolle.

Kilder:
  document 004, lines 159-184: six roles that every plan lists
  document 000, line 70: the crisis staff
  Regulation (EU) 2024/2690, annex 4.3.2
`,
  ],
  [
    'no-out-of-hours-route',
    `no-out-of-hours-route (advarsel): Nogen bliver alarmeret på alle tider af ugen.

Hvorfor:
  Arbejdstiden er under en fjerdedel af ugen. En plan, der kun siger, hvem der skal ringes til i arbejdstiden, overlader nætter og weekender til tilfældet. En alarmering uden tider eller med “hours: otherwise” dækker resten; en med “scope:” gør det kun for den variant.

Kilder:
  document 000, lines 21-23: one route in working hours, another outside them
  document 001, line 7: no telephone that is manned
  the Danish emergency management agency (BRS) on planning: manned day and night
`,
  ],
  [
    'placeholder',
    `placeholder (fejl): Intet mangler at blive udfyldt.

Hvorfor:
  Planer begynder som skabeloner, og skabeloner har huller: [navn], XX, TODO, {{…}}, <navn>, …. Det, der skulle udfyldes senere, mangler, når planen skal bruges. Links, afkrydsningsfelter og fed tekst er i orden. I et udkast er det kun en advarsel.

Kilder:
  document 003, lines 313, 346 and 350: a telephone number of two asterisks
  document 004, line 30: "Process x"
  practice: published plans with [navn] and TODO in them
`,
  ],
  [
    'single-person-without-deputy',
    `single-person-without-deputy (advarsel): En rolle, som en plan er afhængig af, er mere end én person.

Hvorfor:
  Én person er på ferie, sover eller er syg den dag, det sker. En rolle, som planer alarmerer, ringer til eller sætter i spidsen, skal have en person mere, eller en stedfortræder i registret eller på selve stedet.

Kilder:
  documents 000, 001 and 004: no deputy anywhere
  Regulation (EU) 2024/2690, annex 4.2.4(c)
  ISO 22301:2019, 8.4: teams with alternates
  the Danish emergency management agency (BRS) on planning: deputies
`,
  ],
  [
    'invalid-hours',
    `invalid-hours (fejl): Tider kan kun læses på én måde.

Hvorfor:
  Om der kan ringes til nogen klokken tre om natten, bliver regnet ud fra tiderne. De skrives som åbningstider i OpenStreetMap, så alle, også værktøjet, læser det samme i dem.

Kilder:
  document 003, line 318: "9;00-11 :00"
  the opening_hours specification of OpenStreetMap
`,
  ],
  [
    'repeated-id',
    `repeated-id (fejl): Et id er kun defineret ét sted.

Hvorfor:
  Der er ét sted til et telefonnummer. Er en rolle, en ressource eller en plan defineret to steder, bliver den ene rettet og den anden udskrevet.

Kilder:
  document 001, lines 7 and 24: the same text in two places drifts apart
  practice: one role with two numbers
`,
  ],
  [
    'retired-in-binder',
    `retired-in-binder (fejl): En mappe indeholder ingen udgåede planer.

Hvorfor:
  Den, der åbner mappen, når det haster, regner det, der står i den, for gældende. En plan, der ikke længere bruges, må ikke kunne findes der.

Kilder:
  ISO 22301:2019, 7.5: only valid documents are in use
`,
  ],
];

/** The files of an example as they are to be printed: each under its name, indented by two. */
function printed(example: Readonly<Record<string, string>>): string {
  const files = Object.entries(example).map(([name, text]) => `# ${name}\n${text}`.trimEnd());
  return files.join('\n\n').replaceAll(/^(?=.)/gm, '  ');
}

describe('plan explain in Danish', () => {
  it.each(heads)('of %s says why, whence, and shows the bad and the good', (id, head) => {
    const rule = rules.find((candidate) => candidate.id === id);
    const { bad = {}, good = {} } = rule?.examples ?? {};
    const stdout = `${head}\nDet finder den (linjen med <--):\n${printed(bad)}\n\nSådan skal det være:\n${printed(good)}\n`;
    expect(run(['explain', id, '--lang', 'da'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('is held here for every rule', () => {
    expect(heads.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('shows the examples of a rule in full', () => {
    const { stdout } = run(['explain', 'invalid-phone', '--lang', 'da']);
    expect(
      stdout.slice(stdout.indexOf('Det finder den (linjen med <--)')),
    ).toBe(`Det finder den (linjen med <--):
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: 88 88 80 2 } # <--
    it-service: { title: It-service, phone: 88 88 80 20 (vagt) } # <--
    teknisk-chef: { title: Teknisk chef, phone: lokal 7034 } # <--

Sådan skal det være:
  # registers/roles.yaml
  kind: roles
  roles:
    it-vagt: { title: It-vagten, phone: [88 88 80 21, +45 88 88 80 22] }
    alarmcentral: { title: Alarmcentralen, phone: 112 }
`);
  });

  it.each([
    ['stale', 'plan: Der findes ingen regel “stale”.\n  `plan rules` viser dem alle.\n'],
    ['missing-ownr', 'plan: Der findes ingen regel “missing-ownr”.\n  Mente du “missing-owner”?\n'],
  ])('of %j, which there is not, ends with 2', (id, stderr) => {
    expect(run(['explain', id, '--lang', 'da'])).toEqual({ code: 2, stdout: '', stderr });
  });
});
