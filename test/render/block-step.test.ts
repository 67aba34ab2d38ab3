import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a step', () => {
  it('is its action where nothing else is known', async () => {
    const outline = await sectionOf(
      'handling',
      `
- Ring til vagten
- Tænd lyset
`,
    );
    expect(outline).toBe(
      lines(`
      ol.steps start="1"
        li
          div.step
            div.order
              p.do "Ring til vagten"
            div.duty
            div.details
        li
          div.step
            div.order
              p.do "Tænd lyset"
            div.duty
            div.details
    `),
    );
  });

  it('prints duty and details apart from the order', async () => {
    const outline = await sectionOf(
      'handling',
      `
- do: Skift til papir
  when: Det varer ved
  scope: stort
  hours: Sa-Su 00:00-24:00
  by: it-chef
  within: 2 h
  call: [it-vagt, stab]
  tell: [stab, Borgerne]
  using: [radio, strøm]
`,
    );
    expect(outline).toBe(
      lines(`
      ol.steps start="1"
        li
          div.step
            div.order
              div.condition
                div.labelled
                  span.label "Kun ved:"
                  "stort"
              div.condition
                div.labelled
                  span.label "Når:"
                  "Det varer ved"
              div.condition
                div.labelled
                  span.label "Tidspunkt:"
                  "lør–søn hele døgnet"
              p.do "Skift til papir"
            div.duty
              div.by
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
              div.within "inden for 2 timer"
            div.details
              div.call
                div.labelled
                  span.label "Ring til:"
                  ul.lines
                    li
                      span.role
                        a href="#role-it-vagt" "It-vagten"
                      span.reach
                        span.phone
                          a href="tel:+4570000001" "70 00 00 01"
                      span.reach
                        span.phone
                          a href="tel:+4570000002" "70 00 00 02"
                    li
                      span.role
                        a href="#role-stab" "Krisestaben"
              div.labelled
                span.label "Giv besked til:"
                ul.lines
                  li
                    span.role
                      a href="#role-stab" "Krisestaben"
                  li
                    span.role "Borgerne"
              div.labelled
                span.label "Brug:"
                ul.run
                  li
                    a href="#resource-radio" "Radioen"
                  li
                    a href="#resource-str_f8_m" "Strømmen"
    `),
    );
  });

  it('prints duty and details in English', async () => {
    const outline = await sectionOf(
      'handling',
      `
- do: Go over to paper
  when: It goes on
  scope: large
  hours: Sa-Su 00:00-24:00
  by: stab
  within: 1 d
  call: it-vagt
  tell: Everybody
  using: radio
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      ol.steps start="1"
        li
          div.step
            div.order
              div.condition
                div.labelled
                  span.label "Only for:"
                  "large"
              div.condition
                div.labelled
                  span.label "When:"
                  "It goes on"
              div.condition
                div.labelled
                  span.label "Time:"
                  "Sat–Sun all day"
              p.do "Go over to paper"
            div.duty
              div.by
                span.role
                  a href="#role-stab" "Krisestaben"
              div.within "within 1 day"
            div.details
              div.call
                div.labelled
                  span.label "Call:"
                  span.role
                    a href="#role-it-vagt" "It-vagten"
                  span.reach
                    span.phone
                      a href="tel:+4570000001" "70 00 00 01"
                  span.reach
                    span.phone
                      a href="tel:+4570000002" "70 00 00 02"
              div.labelled
                span.label "Inform:"
                span.role "Everybody"
              div.labelled
                span.label "Use:"
                a href="#resource-radio" "Radioen"
    `),
    );
  });

  it('goes on counting under the next phase, and under none', async () => {
    const outline = await sectionOf(
      'handling',
      `
- { phase: Først, do: Et }
- { phase: Først, do: To }
- Tre
- { phase: Først, do: Fire }
`,
    );
    expect(outline).toBe(
      lines(`
      h4 "Først"
      ol.steps start="1"
        li
          div.step
            div.order
              p.do "Et"
            div.duty
            div.details
        li
          div.step
            div.order
              p.do "To"
            div.duty
            div.details
      ol.steps start="3" style="counter-reset: step 2"
        li
          div.step
            div.order
              p.do "Tre"
            div.duty
            div.details
      h4 "Først"
      ol.steps start="4" style="counter-reset: step 3"
        li
          div.step
            div.order
              p.do "Fire"
            div.duty
            div.details
    `),
    );
  });

  it('has its own steps below it, numbered after it, and a deadline without time', async () => {
    const outline = await sectionOf(
      'handling',
      '[{ do: Åbn posten, within: immediately, by: [it-chef, it-vagt], steps: [Hent nøglen, Lås op] }]',
    );
    expect(outline.replaceAll(/^ +div\.details\n/gm, '')).toContain(
      lines(`
      within "straks"
          ol.steps start="1"
            li
              div.step
                div.order
                  p.do "Hent nøglen"
      `).slice(4),
    );
    expect(outline).toContain('href="#role-it-chef"');
    expect(outline).toContain('href="#role-it-vagt"');
  });
});
