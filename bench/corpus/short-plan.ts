import { events } from './events.js';
import * as words from './phrases.js';
import type { CorpusPlan } from './plan.js';
import { Choices } from './random.js';

/** A plan with only what must be there, the same each time for a number: forty of them print to about 150 pages. */
export function shortPlan(number: number): CorpusPlan {
  const choices = new Choices(number);
  const event = choices.one(events);
  const unit = choices.one(words.units);
  const id = `${event.id}-${unit.id}-${number}`;
  const steps = choices.some(words.orders, 3 + (number % 4)).map((order) => {
    return `  - { do: '${order}', by: ${choices.one(words.actors)}, within: ${1 + choices.below(8)} h }`;
  });
  const text = `kind: indsatsplan
id: ${id}
title: ${event.title}, ${unit.name}
unit: ${unit.name}
language: da
version: '1.${choices.below(10)}'
status: approved
owner: ${unit.role}
approved: { by: beredskab, on: '2026-0${1 + choices.below(9)}-15' }
scenario: { lost: [${event.lost.join(', ')}], for: 48 h }

situation: |
  ${choices.one(event.signs)} Vent ikke på, at det går over af sig selv.
alarmering:
  - { hours: Mo-Fr 07:30-15:30, call: it-vagt, via: [mobil, sine], within: 10 min }
  - { hours: otherwise, call: [vagtcentral, ${unit.role}], via: mobil, within: 15 min }
opgaver:
  - ${choices.some(words.goals, 2).join('\n  - ')}
handling:
${steps.join('\n')}
ledelse:
  leaders:
    - { level: local, role: ${unit.role}, deputy: Den ansvarshavende i vagten }
bemanding:
  authority:
    - { shift: Alle vagter, role: ${unit.role}, may: Indkalde alle i enheden }
kommunikation:
  - from: ${unit.role}
    to: Alle i vagten
    via: [mobil, ordonnans]
    text: ${choices.one(words.notices)}
kontakt: [krisestab, vagtcentral, it-vagt, ${unit.role}]
`;
  return { id, text };
}
