import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a call', () => {
  it('prints all numbers, and what there is besides below', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- call:
    - role: it-vagt
      via: [radio, net]
      within: 5 min
      say: Nettet er nede
      otherwise: it-chef
    - it-chef
    - ukendt
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
                span.within "inden for 5 minutter"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
              div.details
                div.labelled
                  span.label "Kanal:"
                  ul.run.turn
                    li
                      a href="#resource-radio" "Radioen"
                      ", ellers"
                    li
                      a href="#resource-net" "Nettet"
                div.labelled
                  span.label "Sig:"
                  "Nettet er nede"
                div.labelled
                  span.label "Svarer ingen:"
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
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-chef" "It-chefen"
              div.numbers
                div
                  span.holder "Anna Berg"
                  span.phone
                    a href="tel:+4570000003" "70 00 00 03"
                div
                  span.holder "Bo Dal"
                  span.phone
                    a href="tel:+4570000004" "70 00 00 04"
              div.details
          li
            div.hop
              div.callee
                span.role "ukendt"
              div.numbers
              div.details
    `),
    );
  });

  it('is worded in English', async () => {
    const outline = await sectionOf(
      'alarmering',
      `
- call:
    - role: it-vagt
      via: [radio, net]
      within: 5 min
      say: Nettet er nede
      otherwise: it-chef
    - it-chef
    - ukendt
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      h4 "At any time"
      div.route
        ol.chain
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-vagt" "It-vagten"
                span.within "within 5 minutes"
              div.numbers
                div
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                div
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
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
                  span.label "Say:"
                  "Nettet er nede"
                div.labelled
                  span.label "If nobody answers:"
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
          li
            div.hop
              div.callee
                span.role
                  a href="#role-it-chef" "It-chefen"
              div.numbers
                div
                  span.holder "Anna Berg"
                  span.phone
                    a href="tel:+4570000003" "70 00 00 03"
                div
                  span.holder "Bo Dal"
                  span.phone
                    a href="tel:+4570000004" "70 00 00 04"
              div.details
          li
            div.hop
              div.callee
                span.role "ukendt"
              div.numbers
              div.details
    `),
    );
  });
});
