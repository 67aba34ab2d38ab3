import { describe, expect, it } from 'vitest';
import { type Document, readDocument } from '../../src/language/document.js';
import { walk } from '../../src/language/walk.js';
import { kinds } from '../support/workspace.js';

/** A plan of one department: variants, a chain of two calls, shifts, messages by scope and length, no numbers. */
const department = `kind: indsatsplan
title: Tekniske driftsforstyrrelser og it-nedbrud
unit: Sundhed og Omsorg
prepared:
  by: Udviklingskonsulent og arbejdsgruppe
approved:
  body: Lederforum
  on: 2017-12-06
situation:
  text: |
    Driftsforstyrrelser rammer opgaverne forskelligt.

    Hvor længe de varer, afgør hvor kritiske de er.
  variants:
    - id: ét-system
      title: Ét system er nede
      criticality: critical
    - id: totalt
      title: Totalt it-nedbrud
      criticality: highly-critical
      activates:
        title: It-afdelingens beredskabsplan
  systems:
    - system: omsorgssystem
      risk: Alle oplysninger findes kun elektronisk.
    - dørlåse
    - nødkaldsanlæg
    - medicinsk-udstyr
    - hjælpemidler
alarmering:
  - hours: Mo-Fr 08:00-15:00
    call: it-konsulenterne
  - hours: otherwise
    call: [brand-og-redning, it-vagten]
opgaver:
  - Sikre borgernes pleje
  - Sikre borgernes medicin
  - Sikre nødkald
  - Sikre dokumentation
handling:
  - do: Ring til it-afdelingen, og informer ledelsen
    scope: totalt
    call: it-afdelingen
    tell: ledelsen
  - do: Kontakt leverandøren
    scope: ét-system
    call: leverandør
ledelse:
  leaders:
    - level: coordinating
      role: sundhedsstaben
    - level: local
      role: daglig-leder
    - level: strategic
      role: krisestab
bemanding:
  authority:
    - shift: Dag
      role: daglig-leder
      may: Indkalde ekstra personale
    - shift: Vagt
      role: vagthavende sygeplejerske
      may: Indkalde ekstra personale
kommunikation:
  - from: sundhedsstaben
    to: medarbejdere
    via: [opslagstavle, mail]
    hours: Mo-Fr 08:00-15:00
  - from: it-vagten
    to: medarbejdere
    hours: otherwise
  - from: sundhedsstaben
    to: [private leverandører, friplejehjem, sygehus, praktiserende læger, borgere]
    scope: totalt
    when: Nedbruddet er længerevarende
kontakt: [it-vagten, brand-og-redning, krisestab, sundhedsstaben]
opmærksomhedspunkter:
  - plan: strømsvigt
`;

/** A plan that a municipality gives to all its institutions: a definition, groups, an escalation, its control at the end. */
const template = `kind: indsatsplan
title: It-nedbrud
situation:
  definition: Flere institutioner eller hele systemer er nede i længere tid.
  impossible:
    - Slå oplysninger op
    - Skrive journal
    - Sende mail
alarmering:
  - hours: otherwise
    call:
      - nærmeste-leder
      - vagtleder
      - it-chef
    decide: Kan vi undvære it til næste arbejdsdag?
opgaver: [Kritiske leverancer fortsætter]
handling:
  - Find nødprocedurerne frem
  - Gå over til papir
  - Fortæl borgerne om det
ledelse:
  responsibilities:
    - what: Nødprocedure for eget område
      role: nærmeste-leder
  escalation:
    - when:
        - Kritiske leverancer er truet
        - Medicinhåndtering er truet
        - Persondata er i fare
      to: [chef, krisestab]
bemanding:
  groups:
    - name: Fortsat drift
      members: nærmeste-leder
    - name: Genoprettelse
      members: it-afdelingen
kommunikation:
  - from: it-afdelingen
    to: ledere
  - from: nærmeste-leder
    to: [medarbejdere, borgere]
kontakt:
  - role: it-vagt
    title: It-vagt
    phone: 7012 3456
  - role: hotline
    title: Hotline
    phone: 70 12 34 57
  - krisestab
revision:
  prepared: Staben
  approved:
    by: Mette Holm, direktør
    on: 2021-09
`;

async function read(text: string): Promise<Document> {
  const { document, diagnostics } = await readDocument('a.yaml', text, kinds);
  expect(diagnostics).toEqual([]);
  return document as Document;
}

const plans = { department: await read(department), template: await read(template) };

describe.each<[keyof typeof plans, pointer: string, value: unknown]>([
  ['department', '/prepared/0/by', 'Udviklingskonsulent og arbejdsgruppe'],
  ['department', '/approved/0', { body: 'Lederforum', on: '2017-12-06' }],
  ['department', '/situation/variants/0/criticality', 'critical'],
  ['department', '/situation/variants/1/activates', { title: 'It-afdelingens beredskabsplan' }],
  ['department', '/situation/systems/0/risk', 'Alle oplysninger findes kun elektronisk.'],
  ['department', '/situation/systems/4', { system: 'hjælpemidler' }],
  [
    'department',
    '/situation/text',
    'Driftsforstyrrelser rammer opgaverne forskelligt.\n\nHvor længe de varer, afgør hvor kritiske de er.\n',
  ],
  ['department', '/alarmering/0/call', [{ role: 'it-konsulenterne' }]],
  ['department', '/alarmering/1/call', [{ role: 'brand-og-redning' }, { role: 'it-vagten' }]],
  ['department', '/opgaver/3', { goal: 'Sikre dokumentation' }],
  ['department', '/handling/0/call', ['it-afdelingen']],
  ['department', '/handling/0/tell', ['ledelsen']],
  ['department', '/handling/1/scope', 'ét-system'],
  ['department', '/ledelse/leaders/2', { level: 'strategic', role: 'krisestab' }],
  ['department', '/bemanding/authority/1/shift', 'Vagt'],
  ['department', '/bemanding/authority/1/role', 'vagthavende sygeplejerske'],
  ['department', '/kommunikation/0/via', ['opslagstavle', 'mail']],
  ['department', '/kommunikation/1/to', ['medarbejdere']],
  ['department', '/kommunikation/2/to/3', 'praktiserende læger'],
  ['department', '/kommunikation/2/when', 'Nedbruddet er længerevarende'],
  ['department', '/kontakt/0', { role: 'it-vagten' }],
  ['department', '/opmærksomhedspunkter/0', { plan: { plan: 'strømsvigt' } }],
  ['template', '/situation/definition', 'Flere institutioner eller hele systemer er nede i længere tid.'],
  ['template', '/situation/impossible', ['Slå oplysninger op', 'Skrive journal', 'Sende mail']],
  ['template', '/alarmering/0/hours', 'otherwise'],
  ['template', '/alarmering/0/call/1', { role: 'vagtleder' }],
  ['template', '/alarmering/0/decide', 'Kan vi undvære it til næste arbejdsdag?'],
  ['template', '/opgaver', [{ goal: 'Kritiske leverancer fortsætter' }]],
  ['template', '/handling/2', { do: 'Fortæl borgerne om det' }],
  [
    'template',
    '/ledelse/responsibilities/0',
    { what: 'Nødprocedure for eget område', role: 'nærmeste-leder' },
  ],
  ['template', '/ledelse/escalation/0/when/2', 'Persondata er i fare'],
  ['template', '/ledelse/escalation/0/to', [{ role: 'chef' }, { role: 'krisestab' }]],
  ['template', '/bemanding/groups/1', { name: 'Genoprettelse', members: ['it-afdelingen'] }],
  ['template', '/kommunikation/1/to', ['medarbejdere', 'borgere']],
  ['template', '/kontakt/0', { role: 'it-vagt', title: 'It-vagt', phone: ['7012 3456'] }],
  ['template', '/kontakt/2', { role: 'krisestab' }],
  ['template', '/revision/prepared', [{ by: 'Staben' }]],
  ['template', '/revision/approved', [{ by: 'Mette Holm, direktør', on: '2021-09' }]],
])('the plan of the %s', (name, pointer, value) => {
  it(`has its place ${pointer}`, () => {
    const { data, kind } = plans[name];
    const visit = walk(data, kind.shape).find((one) => one.pointer === pointer);
    expect(visit?.value).toEqual(value);
  });
});
