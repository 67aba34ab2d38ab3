import { describe, expect, it } from 'vitest';
import { lines, registerOf } from './outline.js';

describe('a register prints', () => {
  it('resources under their types, in the order of the types', async () => {
    const outline = await registerOf(
      'resources',
      `
kind: resources
resources:
  s: { title: Journal, type: system, owner: stab, administrator: it-chef, supplier: it-vagt, criticality: highly-critical, needs: [n, e, ukendt], lasts: { e: 30 min, n: PT1H30M }, where: Skyen, note: Langsom }
  e: { title: Strøm, type: utility, lasts: { ukendt: 2 d } }
  n: { title: Net, type: network, needs: e }
  a: { title: Arkiv, type: system }
`,
      'da',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Systemer og ressourcer"
      section id="register-resources-resources"
        h3 "Forsyning"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-e"
              th scope="row"
                div.lead "Strøm"
                div.details
              td
              td
                div.labelled
                  span.label "Klarer sig uden:"
                  dl.map
                    div
                      dt "ukendt:"
                      dd "2 dage"
        h3 "Net"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-n"
              th scope="row"
                div.lead "Net"
                div.details
              td
              td
                a href="#resource-e" "Strøm"
        h3 "Systemer"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-a"
              th scope="row"
                div.lead "Arkiv"
                div.details
              td
              td
            tr id="resource-s"
              th scope="row"
                div.lead
                  "Journal"
                  span.aside "Meget kritisk"
                div.details
                  div.labelled
                    span.label "Hvor:"
                    "Skyen"
                  div.labelled
                    span.label "Bemærk:"
                    "Langsom"
              td
                div.labelled
                  span.label "Leverandør:"
                  span.role
                    a href="#role-it-vagt" "It-vagten"
                  span.reach
                    span.phone
                      a href="tel:+4570000001" "70 00 00 01"
                  span.reach
                    span.phone
                      a href="tel:+4570000002" "70 00 00 02"
                div.labelled
                  span.label "Systemadministrator:"
                  span.role
                    a href="#role-it-chef" "It-chefen"
                  span.reach
                    span.holder "Anna Berg"
                    span.phone
                      a href="tel:+4570000003" "70 00 00 03"
                  span.reach
                    span.holder "Bo Dal"
                    span.phone
                      a href="tel:+4570000004" "70 00 00 04"
                div.labelled
                  span.label "Ejer:"
                  span.role
                    a href="#role-stab" "Krisestaben"
              td
                ul.run
                  li
                    a href="#resource-n" "Net"
                  li
                    a href="#resource-e" "Strøm"
                  li "ukendt"
                div.labelled
                  span.label "Klarer sig uden:"
                  dl.map
                    div
                      dt "Strøm:"
                      dd "30 minutter"
                    div
                      dt "Net:"
                      dd "1 time og 30 minutter"
    `),
    );
  });

  it('resources under their types', async () => {
    const outline = await registerOf(
      'resources',
      `
kind: resources
status: draft
resources:
  p: { title: Lists, type: paper, where: The cupboard }
  u: { title: Water, type: utility, supplier: it-vagt, criticality: noticeable, note: Cold }
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Systems and resources"
        p.band
          strong "DRAFT"
          "Not finished yet. Names and numbers may be missing."
        dl.facts
          div
            dt "Status"
            dd "Draft"
      section id="register-resources-resources"
        h3 "Utilities"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "What and where"
              th scope="col" "Whom to call"
              th scope="col" "Depends on"
          tbody
            tr id="resource-u"
              th scope="row"
                div.lead
                  "Water"
                  span.aside "Noticeable"
                div.details
                  div.labelled
                    span.label "Note:"
                    "Cold"
              td
                div.labelled
                  span.label "Supplier:"
                  span.role
                    a href="#role-it-vagt" "It-vagten"
                  span.reach
                    span.phone
                      a href="tel:+4570000001" "70 00 00 01"
                  span.reach
                    span.phone
                      a href="tel:+4570000002" "70 00 00 02"
              td
        h3 "On paper"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "What and where"
              th scope="col" "Whom to call"
              th scope="col" "Depends on"
          tbody
            tr id="resource-p"
              th scope="row"
                div.lead "Lists"
                div.details
                  div.labelled
                    span.label "Where:"
                    "The cupboard"
              td
              td
    `),
    );
  });

  it('what a resource gives, of what one is enough, when it is open and how long it takes to start', async () => {
    const outline = await registerOf(
      'resources',
      `
kind: resources
resources:
  n: { title: Net, type: network, provides: [network, internet], either: [e, g, ukendt], lasts: { e: 8 h }, restart: 1 h }
  g: { title: Generator, type: utility, provides: power, restart: 10 min }
  e: { title: Strøm, type: utility }
  d: { title: Depot, type: place, hours: 'Mo-Fr 08:00-16:00', where: Kælderen }
`,
      'da',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Systemer og ressourcer"
      section id="register-resources-resources"
        h3 "Forsyning"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-g"
              th scope="row"
                div.lead "Generator"
                div.details
                  div.labelled
                    span.label "Giver:"
                    "Strøm"
              td
              td
                div.labelled
                  span.label "Tid til at komme op igen:"
                  "10 minutter"
            tr id="resource-e"
              th scope="row"
                div.lead "Strøm"
                div.details
              td
              td
        h3 "Net"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-n"
              th scope="row"
                div.lead "Net"
                div.details
                  div.labelled
                    span.label "Giver:"
                    ul.bullets
                      li "Datanet"
                      li "Internet"
              td
              td
                div.labelled
                  span.label "Afhænger af én af:"
                  ul.run
                    li
                      a href="#resource-e" "Strøm"
                    li
                      a href="#resource-g" "Generator"
                    li "ukendt"
                div.labelled
                  span.label "Klarer sig uden:"
                  dl.map
                    div
                      dt "Strøm:"
                      dd "8 timer"
                div.labelled
                  span.label "Tid til at komme op igen:"
                  "1 time"
        h3 "Steder"
        table.resources
          colgroup
            col style="width: 42%"
            col style="width: 34%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Hvad og hvor"
              th scope="col" "Hvem der kan kontaktes"
              th scope="col" "Afhænger af"
          tbody
            tr id="resource-d"
              th scope="row"
                div.lead "Depot"
                div.details
                  div.labelled
                    span.label "Hvor:"
                    "Kælderen"
                  div.labelled
                    span.label "Åben:"
                    "man–fre kl. 08.00–16.00"
              td
              td
    `),
    );
  });
});
