import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a message', () => {
  it('is a sender and a receiver', async () => {
    const outline = await sectionOf(
      'kommunikation',
      `
- { from: it-vagt, to: it-chef }
`,
    );
    expect(outline).toBe(
      lines(`
      ul.entries
        li
          dl.fields
            div
              dt "Fra"
              dd
                span.role
                  a href="#role-it-vagt" "It-vagten"
                span.reach
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                span.reach
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
            div
              dt "Til"
              dd
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
    `),
    );
  });

  it('begins with what it is about and when it is sent', async () => {
    const outline = await sectionOf(
      'kommunikation',
      `
- about: Driften
  scope: stort
  hours: Mo-Fr 08:00-16:00
  after: 4 h
  when: Alt er nede
  from: it-chef
  to: [stab, Borgerne]
  via: [net, radio]
  text: |
    Vi arbejder på det.

    - Ring ikke
    - Vent
`,
    );
    expect(outline).toBe(
      lines(`
      ul.entries
        li
          p.lead "Driften"
          div.condition
            div.labelled
              span.label "Kun ved:"
              "stort"
          div.condition
            div.labelled
              span.label "Tidspunkt:"
              "man–fre kl. 08.00–16.00"
          div.condition
            div.labelled
              span.label "Når det har varet:"
              "4 timer"
          div.condition
            div.labelled
              span.label "Når:"
              "Alt er nede"
          dl.fields
            div
              dt "Fra"
              dd
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
            div
              dt "Til"
              dd
                ul.lines
                  li
                    span.role
                      a href="#role-stab" "Krisestaben"
                  li
                    span.role "Borgerne"
            div
              dt "Kanal"
              dd
                ul.run.turn
                  li
                    a href="#resource-net" "Nettet"
                    ", ellers"
                  li
                    a href="#resource-radio" "Radioen"
            div
              dt "Ordlyd"
              dd
                div.prose
                  p "Vi arbejder på det."
                  ul
                    li "Ring ikke"
                    li "Vent"
    `),
    );
  });

  it('begins with what it is about and when it is sent, in English', async () => {
    const outline = await sectionOf(
      'kommunikation',
      `
- about: Operations
  scope: large
  hours: otherwise
  after: 3 d
  when: All is down
  from: stab
  to: Everybody
  via: net
  text: We are working on it.
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      ul.entries
        li
          p.lead "Operations"
          div.condition
            div.labelled
              span.label "Only for:"
              "large"
          div.condition
            div.labelled
              span.label "Time:"
              "outside the hours stated"
          div.condition
            div.labelled
              span.label "When it has lasted:"
              "3 days"
          div.condition
            div.labelled
              span.label "When:"
              "All is down"
          dl.fields
            div
              dt "From"
              dd
                span.role
                  a href="#role-stab" "Krisestaben"
            div
              dt "To"
              dd
                span.role "Everybody"
            div
              dt "Channel"
              dd
                a href="#resource-net" "Nettet"
            div
              dt "Wording"
              dd
                div.prose
                  p "We are working on it."
    `),
    );
  });
});
