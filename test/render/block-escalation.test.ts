import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('escalation', () => {
  it('is a trigger and a chain', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
escalation:
  - when: Svarer ingen
    to: it-vagt
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Hvornår sagen løftes"
        div.route
          div.labelled
            span.label "Når:"
            "Svarer ingen"
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

  it('may have several triggers, a time, and a decision', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
escalation:
  - when: [Over 4 timer, Flere steder]
    to: [{ role: stab, within: 15 min }, it-chef]
    within: 30 min
    decides: Om staben samles
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Hvornår sagen løftes"
        div.route
          div.labelled
            span.label "Når:"
            ul.bullets
              li "Over 4 timer"
              li "Flere steder"
          ol.chain
            li
              div.hop
                div.callee
                  span.role
                    a href="#role-stab" "Krisestaben"
                  span.within "inden for 15 minutter"
                div.numbers
                div.details
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
          div.labelled
            span.label "Skal være sket inden for:"
            "30 minutter"
          div.labelled
            span.label "Skal besluttes:"
            "Om staben samles"
    `),
    );
  });

  it('is worded in English, beside responsibilities in a table', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
escalation:
  - when: More than 4 hours
    to: [{ role: stab, within: 15 min }]
    within: 30 min
    decides: Whether to meet
responsibilities:
  - { what: Power, role: it-vagt }
  - { what: Food, role: The cook }
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "When to take it further"
        div.route
          div.labelled
            span.label "When:"
            "More than 4 hours"
          ol.chain
            li
              div.hop
                div.callee
                  span.role
                    a href="#role-stab" "Krisestaben"
                  span.within "within 15 minutes"
                div.numbers
                div.details
          div.labelled
            span.label "To be done within:"
            "30 minutes"
          div.labelled
            span.label "To be decided:"
            "Whether to meet"
      div.part
        h4 "Standing responsibilities"
        table
          colgroup
            col style="width: 49%"
            col style="width: 51%"
          thead
            tr
              th scope="col" "Responsibility"
              th scope="col" "Responsible"
          tbody
            tr
              th scope="row" "Power"
              td data-label="Responsible"
                span.role
                  a href="#role-it-vagt" "It-vagten"
                span.reach
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                span.reach
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
            tr
              th scope="row" "Food"
              td data-label="Responsible"
                span.role "The cook"
    `),
    );
  });
});
