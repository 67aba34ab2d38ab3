import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('the situation', () => {
  it('is its text where nothing else is known', async () => {
    const outline = await sectionOf('situation', 'Nettet er **nede**.');
    expect(outline).toBe(
      lines(`
      div.prose
        p
          "Nettet er"
          strong "nede"
          "."
    `),
    );
  });

  it('has headed parts', async () => {
    const outline = await sectionOf(
      'situation',
      `
text: Nettet er nede.
definition: Ingen kan logge ind.
impossible: [Journaler, Opkald]
variants:
  - { id: stort, title: Alt er nede, when: Intet svarer, criticality: critical, after: 4 h, activates: nedbrud }
  - { id: lille, title: Lidt er nede }
systems:
  - { system: net, criticality: highly-critical, after: 30 min, risk: Ingen data. }
  - strøm
`,
    );
    expect(outline).toBe(
      lines(`
      div.prose
        p "Nettet er nede."
      div.part
        h4 "Hvornår er det situationen"
        div.prose
          p "Ingen kan logge ind."
      div.part
        h4 "Hvad der ikke kan lade sig gøre"
        ul.bullets
          li "Journaler"
          li "Opkald"
      div.part
        h4 "Hvor omfattende er det?"
        table.dense
          colgroup
            col style="width: 24%"
            col style="width: 22%"
            col style="width: 22%"
            col style="width: 16%"
            col style="width: 16%"
          thead
            tr
              th scope="col" "Omfang"
              th scope="col" "Sådan kendes det"
              th scope="col" "Kritikalitet"
              th scope="col" "Efter"
              th scope="col" "Skift til plan"
          tbody
            tr
              th scope="row" "Alt er nede"
              td data-label="Sådan kendes det" "Intet svarer"
              td data-label="Kritikalitet" "Kritisk"
              td data-label="Efter" "4 timer"
              td data-label="Skift til plan"
                a href="#plan-nedbrud" "Nedbrud"
            tr
              th scope="row" "Lidt er nede"
              td data-label="Sådan kendes det"
              td data-label="Kritikalitet"
              td data-label="Efter"
              td data-label="Skift til plan"
      div.part
        h4 "Kritiske systemer"
        table
          colgroup
            col style="width: 23%"
            col style="width: 27%"
            col style="width: 25%"
            col style="width: 25%"
          thead
            tr
              th scope="col" "System"
              th scope="col" "Kritikalitet"
              th scope="col" "Kritisk efter"
              th scope="col" "Hvad kan gå galt"
          tbody
            tr
              th scope="row"
                a href="#resource-net" "Nettet"
              td data-label="Kritikalitet" "Meget kritisk"
              td data-label="Kritisk efter" "30 minutter"
              td data-label="Hvad kan gå galt"
                div.prose
                  p "Ingen data."
            tr
              th scope="row"
                a href="#resource-str_f8_m" "Strømmen"
              td data-label="Kritikalitet"
              td data-label="Kritisk efter"
              td data-label="Hvad kan gå galt"
    `),
    );
  });

  it('has headed parts in English', async () => {
    const outline = await sectionOf(
      'situation',
      `
text: The network is down.
impossible: [Records]
variants:
  - { id: large, title: All is down, criticality: noticeable, after: 1 w }
systems:
  - net
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      div.prose
        p "The network is down."
      div.labelled
        span.label "What cannot be done:"
        "Records"
      div.part
        h4 "How far does it reach?"
        table
          colgroup
            col style="width: 36%"
            col style="width: 35%"
            col style="width: 29%"
          thead
            tr
              th scope="col" "Reach"
              th scope="col" "Criticality"
              th scope="col" "After"
          tbody
            tr
              th scope="row" "All is down"
              td data-label="Criticality" "Noticeable"
              td data-label="After" "1 week"
      div.part
        h4 "Critical systems"
        ul.bullets
          li
            a href="#resource-net" "Nettet"
    `),
    );
  });
});
