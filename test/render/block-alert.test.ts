import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('an alert', () => {
  it('needs no condition', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- call: it-vagt
`,
    );
    expect(outline).toBe(
      lines(`
      h4 "Uanset tidspunkt"
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-vagt" "It-vagten"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
              div.details
    `),
    );
  });

  it('prints its conditions before its calls, and the rest after them', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- hours: Mo-Fr 08:00-16:00
  scope: stort
  when: Skærmen er sort
  decide: |
    Er det **strømmen**?
  call: stab
  via: [radio, net, strøm]
  within: 10 min
`,
    );
    expect(outline).toBe(
      lines(`
      h4 "Man–fre kl. 08.00–16.00"
      div.route
        div.condition
          div.labelled
            span.label "Kun ved:"
            "stort"
        div.condition
          div.labelled
            span.label "Når:"
            "Skærmen er sort"
        div.labelled
          span.label "Afklar først:"
          div.prose
            p
              "Er det"
              strong "strømmen"
              "?"
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-stab" "Krisestaben"
              div.numbers
              div.details
        div.labelled
          span.label "Kanal:"
          ul.run.turn
            li
              a href="#resource-radio" "Radioen"
              ", ellers"
            li
              a href="#resource-net" "Nettet"
              ", ellers"
            li
              a href="#resource-str_f8_m" "Strømmen"
        div.labelled
          span.label "Skal være sket inden for:"
          "10 minutter"
    `),
    );
  });

  it('prints its conditions in English', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- hours: Mo-Fr 08:00-16:00
  scope: large
  when: The screen is black
  decide: Is it the power?
  call: stab
  via: [radio, net]
  within: 1 h
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      h4 "Mon–Fri 08.00–16.00"
      div.route
        div.condition
          div.labelled
            span.label "Only for:"
            "large"
        div.condition
          div.labelled
            span.label "When:"
            "The screen is black"
        div.labelled
          span.label "Find out first:"
          div.prose
            p "Is it the power?"
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-stab" "Krisestaben"
              div.numbers
              div.details
        div.labelled
          span.label "Channel:"
          ul.run.turn
            li
              a href="#resource-radio" "Radioen"
              ", else"
            li
              a href="#resource-net" "Nettet"
        div.labelled
          span.label "To be done within:"
          "1 hour"
    `),
    );
  });

  it('shares the heading of its hours with its neighbours only', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- { hours: otherwise, call: it-vagt }
- { hours: otherwise, call: stab }
- { hours: 24/7, call: it-vagt }
- { hours: otherwise, call: it-vagt }
`,
    );
    expect(outline).toBe(
      lines(`
      h4 "Uden for de nævnte tider"
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-vagt" "It-vagten"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
              div.details
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-stab" "Krisestaben"
              div.numbers
              div.details
      h4 "Døgnet rundt"
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-vagt" "It-vagten"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
              div.details
      h4 "Uden for de nævnte tider"
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-vagt" "It-vagten"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
              div.details
    `),
    );
  });
});
