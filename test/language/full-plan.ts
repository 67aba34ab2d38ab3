import { readDocument } from '../../src/language/document.js';
import { kinds } from '../support/workspace.js';
import { show } from './faults.js';

/** A plan that uses every word of its kind, and every field of each word, at least once. */
export const fullPlan = `kind: indsatsplan
id: it-nedbrud
title: IT-nedbrud og telefonnedbrud
unit: Sundhed og Omsorg
covers: Nedbrud i kommunens systemer.
excludes: |
  Strømsvigt.

  Se den anden plan.
language: da
version: 2.10
status: approved
classification: internal
owner: beredskabschef
prepared:
  - by: staben
    on: 2026-01-15
approved:
  - by: direktør
    body: Byrådet
    on: 2026-02
review:
  every: 12 months
  last: 2026-02-01
  next: 2027-02-28
revisions:
  - version: 2.9
    on: 2025-11-03
    by: konsulent
    change: Nye numre.
parent:
  plan: overordnet
related:
  - strømsvigt
  - title: Sygehusets plan
    where: Mappe 3
scenario:
  lost:
    - intranet
    - mail
  for: 48 h
situation:
  text: Systemerne er nede.
  definition: Intet svar i ti minutter.
  impossible:
    - Slå op i journalen
    - Sende mail
  variants:
    - id: ét-system
      title: Ét system er nede
      when: Kun ét program svarer ikke
      criticality: noticeable
      after: 4 h
    - id: totalt
      title: Totalt nedbrud
      activates: it-plan
  systems:
    - system: nødkald
      criticality: highly-critical
      after: PT30M
      risk: Ingen hører *nødkaldet*.
    - omsorgssystem
alarmering:
  - when: Det er aften
    scope: totalt
    hours: Mo-Fr 08:00-16:00
    call:
      - role: it-vagt
        via: [mobil, radio]
        within: 15 min
        say: Hele huset er nede
        otherwise: it-leder
      - driftsvagt
    via: mobilnet
    within: 1 h
    decide: Er det alle systemer?
opgaver:
  - goal: Borgerne får medicin
    scope: ét-system
    by: sygeplejerske
  - Pårørende er informeret
handling:
  - do: Hent nødmappen
    when: Skærmen er sort
    scope: totalt
    hours: otherwise
    phase: Første time
    by: gruppeleder
    within: 10 min
    call: [vagtcentral, ledelse]
    tell: de pårørende
    using: nødmappe
    note: Husk nøglen
  - Skriv i loggen
ledelse:
  leaders:
    - level: local
      role: centerleder
      deputy: souschef
      with: [teamleder, 'Brand og Redning']
      does: Samler overblik
      when: Altid
      scope: ét-system
      hours: 24/7
  escalation:
    - when: Mere end fire timer
      to:
        - role: krisestab
          within: 20 min
      within: 5 h
      decides: Om personale indkaldes
  responsibilities:
    - what: Fører log
      role: administration
bemanding:
  authority:
    - shift: Nat
      hours: Mo-Su 23:00-07:00
      role: nattevagt
      may: Indkalde to vikarer
      when: Flere end ti kald
  groups:
    - name: Medicinholdet
      lead: farmakonom
      deputy: assistent
      members: [portør, chauffør]
      duties: Deler medicin ud
  relief: Afløsning hver sjette time.
  equipment:
    - what: Håndradio
      count: 4
      where: Depot B
      resource: radioer
    - Lommelygter
kommunikation:
  - from: presse
    to: [borgere, 'private leverandører']
    via: lokalradio
    about: Status
    scope: totalt
    hours: Mo-Fr 09:00-15:00
    after: 2 h
    when: Når nedbruddet varer ved
    text: Vi arbejder på sagen.
kontakt:
  - role: it-leder
    title: IT-leder
    name: Mette Holm
    phone:
      - 0045 70 12 34 56
      - 96 11 70 34
    email: it@nordby.example
    hours: Mo-Th 07:30-15:30
    note: Ring først til vagten
  - krisestab
opmærksomhedspunkter:
  - text: Nødkald virker ikke.
    plan:
      title: Nødkaldsplan
      where: Receptionen
  - Hold døre åbne.
revision:
  prepared: planlægger
  approved:
    by: formand
    body: Udvalget
    on: 2026-03-02
  review:
    every: 6 months
    last: 2026-01
    next: 2026-07-01
  revisions:
    - version: 3.0
      on: 2026-03-01
      by: redaktør
      change: Nyt afsnit.
`;

/** A plan with the fields that the other one has no room for. */
export const otherFields = `kind: indsatsplan
title: Strømsvigt
tab: STRØM
system: journal
checked: { by: revisor, body: Staben, on: 2026-01-20 }
effective: 2026-04-01
review: { every: 1 w, upon: Et rigtigt strømsvigt }
situation: Strømmen er væk.
alarmering: [{ call: vagt }]
opgaver: [Hold varmen]
handling: [{ do: Tænd lys, by: [vagt, vikar], with: vikar, steps: [Find lygten] }]
layout: { headings: { handling: Hvad nu?, bemanding.groups: Hold }, order: kontakt, chapters: { Folk: [ledelse, bemanding] } }
ledelse:
  escalation:
    - { when: Det varer ved, after: 4 h, activates: overordnet, note: Hele byen er ramt. }
bemanding:
  groups:
    - { id: natgruppe, name: Natgruppen, under: staben, lead-title: Vagtleder, deputy-title: Vagtstedfortræder, text: Fra kl. 22, systems: journal, phone: 70 12 34 56, place: Depotet }
kommunikation: [{ from: presse, to: borgere, part: Ved totalt nedbrud }]
kontakt: [vagt]
bilag:
  - title: Kort
    text: Hvor nøglerne hænger.
    where: Depotet
    contacts: [vagt]
    picture: { file: bilag/kort.png, alt: Kort over depotet }
    document: bilag/kort.pdf
`;

/**
 * What is wrong with a text after one passage of it, that must stand there just once, is replaced: one line for each fault.
 * Where a key is missing, the line ends with it.
 */
export async function faultsAfter(text: string, passage: string, replacement: string): Promise<string[]> {
  const parts = text.split(passage);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${passage}`);
  const { diagnostics, source } = await readDocument('a.yaml', parts.join(replacement), kinds);
  return diagnostics.map((diagnostic) => {
    const { code, args } = diagnostic;
    return `${show(diagnostic, source)}${code === 'shape/missing-key' ? ` lacks ${args['key']}` : ''}`;
  });
}
