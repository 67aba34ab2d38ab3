import { events } from './events.js';
import * as words from './phrases.js';
import { Choices } from './random.js';

const stepCount = 8;

/** One plan of the corpus: its id, and its text of about 6 kB. */
export interface CorpusPlan {
  readonly id: string;
  readonly text: string;
}

/**
 * The plan of that number, the same each time. Whatever YAML 1.1 would take for a number or a day stands in quotes,
 * so that tools that know nothing of our reading find it valid too.
 */
export function corpusPlan(number: number): CorpusPlan {
  const choices = new Choices(number);
  const event = choices.one(events);
  const unit = choices.one(words.units);
  const id = `${event.id}-${unit.id}-${number}`;
  const sections = [
    head(choices, id, `${event.title}, ${unit.name} (${number})`, unit, event.lost),
    situation(choices, event.signs, event.definition, event.impossible),
    alerts(choices, unit.role),
    `opgaver:\n${items(2, choices.some(words.goals, 4))}`,
    steps(choices, unit.role),
    command(choices, unit.role),
    staffing(choices, unit),
    messages(choices, unit),
    `kontakt:\n${items(2, ['krisestab', 'vagtcentral', unit.role, ...words.actors, choices.one(words.suppliers)])}`,
    `opmærksomhedspunkter:\n${items(2, choices.some(words.points, 2))}`,
  ];
  return { id, text: `${sections.join('\n\n')}\n` };
}

function head(
  choices: Choices,
  id: string,
  title: string,
  unit: words.Unit,
  lost: readonly string[],
): string {
  const day = `2026-0${1 + choices.below(9)}-${10 + choices.below(18)}`;
  const version = `${1 + choices.below(5)}.${choices.below(10)}`;
  return `# Numre og roller står i registers/roles.yaml. Ret dem dér.
kind: indsatsplan
id: ${id}
title: ${title}
unit: ${unit.name}
covers: |
  Planen gælder for ${unit.name} og alle, der har vagt dér.
  Den holder i ${24 * (1 + choices.below(3))} timer.
excludes: Brand og gaslugt. Ring 112.
language: da
version: '${version}'
status: approved
classification: ${choices.one(['internal', 'public', 'confidential'])}
owner: ${unit.role}
prepared: { by: beredskab, on: '${day}' }
approved:
  - { by: ${choices.one(words.actors)}, body: Ledermøde, on: '${day}' }
review: { every: 12 months, last: '${day}' }
revisions:
  - version: '${version}'
    on: '${day}'
    by: beredskab
    change: ${choices.one(['Rettet efter øvelse', 'Nye numre og roller', 'Skrevet om i et klart sprog'])}
scenario:
  lost: [${lost.join(', ')}]
  for: ${choices.one(['24 h', '48 h', '72 h', '3 d'])}`;
}

function situation(
  choices: Choices,
  signs: readonly string[],
  definition: string,
  impossible: readonly string[],
): string {
  const systems = choices.some(words.risks, 3).map(([system, risk]) => {
    return `    - system: ${system}
      criticality: ${choices.one(['critical', 'highly-critical'])}
      after: ${choices.one(['15 min', '30 min', '1 h', '4 h', '12 h'])}
      risk: ${risk}`;
  });
  return `situation:
  text: |
    ${choices.one(signs)}
    ${choices.one(['Bliv ved borgeren.', 'Hold ro, og tal sammen.'])} Vent ikke på, at det går over af sig selv.
  definition: ${definition}
  impossible:
${items(4, choices.some(impossible, 4))}
  variants:
    - id: lokalt
      title: Kun denne enhed
      when: Nabobygningen mærker intet.
      criticality: noticeable
      after: ${choices.one(['30 min', '1 h', '2 h'])}
    - id: totalt
      title: Hele kommunen
      when: ${choices.one(['Vagtcentralen melder om flere enheder.', 'Ingen i kommunen kan arbejde som normalt.'])}
      criticality: highly-critical
      after: ${choices.one(['15 min', '30 min', '1 h'])}
  systems:
${systems.join('\n')}`;
}

function alerts(choices: Choices, lead: string): string {
  return `alarmering:
  - hours: Mo-Fr 07:30-15:30
    call:
      - role: ${choices.one(['it-vagt', 'teknisk-service'])}
        via: [${choices.some(words.channels, 2).join(', ')}]
        within: ${5 + choices.below(10)} min
        say: Sig, hvor du er, hvad der ikke virker, og siden hvornår.
        otherwise: vagthavende
    decide: |
      Spørg naboen, om de har det samme. Er det kun jer, så ${choices.one(['genstart først', 'tjek tavlen først'])}.
  - hours: otherwise   # aften, nat og weekend
    call:
      - role: vagtcentral
        via: [mobil, sine, ordonnans]
        within: 5 min
      - { role: ${lead}, via: [mobil], within: ${15 + choices.below(30)} min }
  - when: ${choices.one(words.triggers)}
    scope: totalt
    call: [it-chef, krisestab]
    via: [${choices.some(words.channels, 2).join(', ')}]
    within: 30 min`;
}

function steps(choices: Choices, lead: string): string {
  const chosen = choices.some(words.orders, stepCount).map((order, index) => {
    const phase = words.phases[Math.floor((index * words.phases.length) / stepCount)];
    const lines = [
      `  - phase: ${phase}`,
      `    do: ${order}`,
      `    by: ${choices.one([lead, ...words.actors])}`,
    ];
    if (choices.below(4) > 0)
      lines.push(`    within: ${choices.one(['10 min', '30 min', '1 h', '2 h', '4 h', '1 d'])}`);
    if (choices.below(3) === 0) lines.push(`    using: [${choices.some(words.equipment, 2).join(', ')}]`);
    if (choices.below(3) === 0) lines.push(`    call: ${choices.one(words.suppliers)}`);
    if (choices.below(4) === 0) lines.push(`    note: ${choices.one(words.cautions)}`);
    return lines.join('\n');
  });
  return `handling:\n${chosen.join('\n')}`;
}

function command(choices: Choices, lead: string): string {
  return `ledelse:
  leaders:
    - level: local
      role: ${lead}
      deputy: Den ansvarshavende i vagten
      does:
${items(8, choices.some(words.duties, 2))}
    - level: coordinating
      role: ${choices.one(['it-chef', 'sundhedschef'])}
      with: [${choices.some(words.actors, 2).join(', ')}]
      does: ${choices.one(words.duties)}
  escalation:
    - when:
${items(8, choices.some(words.triggers, 2))}
      to:
        - { role: krisestab, via: [${choices.some(words.channels, 2).join(', ')}], within: 15 min }
      decides: Skal krisestaben samles?`;
}

function staffing(choices: Choices, unit: words.Unit): string {
  return `bemanding:
  authority:
    - { shift: Dag, hours: 'Mo-Fr 07:30-15:30', role: ${unit.role}, may: Indkalde alle i enheden }
    - { shift: 'Aften, nat og weekend', hours: otherwise, role: vagthavende, may: Indkalde to kolleger }
  groups:
    - name: ${choices.one(['Driftsgruppen', 'Leverancegruppen', 'Den lille stab'])}
      lead: ${unit.role}
      members: [${choices.some(words.actors, 3).join(', ')}]
      duties: ${choices.one(words.duties)}
  relief: |
    Skift efter 8 timer. Lav vagtplan for ${2 + choices.below(3)} døgn i løbet af de første 4 timer.
  equipment:
    - { what: Lygter, count: '${4 + choices.below(20)}', where: ${unit.name}, resource: lygter }
    - { what: Powerbanks, count: '${2 + choices.below(9)}', where: Vagtlokalet, resource: powerbanks }`;
}

function messages(choices: Choices, unit: words.Unit): string {
  return `kommunikation:
  - from: ${unit.role}
    to: [${choices.some(words.actors, 2).join(', ')}, Alle i vagten]
    via: [${choices.some(words.channels, 2).join(', ')}]
    about: Hvad er nede, hvad virker, og hvornår kommer næste besked?
    text: |
      ${choices.some(words.notices, 2).join('\n      ')}
  - from: sundhedschef
    to: Borgere og pårørende
    via: [mobil, ordonnans]
    after: ${1 + choices.below(6)} h
    text: |
      ${choices.one(words.notices)}`;
}

function items(indent: number, texts: readonly string[]): string {
  return texts.map((text) => `${' '.repeat(indent)}- ${text}`).join('\n');
}
