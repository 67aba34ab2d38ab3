import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('leadership', () => {
  it('is a role where nothing else is known', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
leaders:
  - role: it-chef
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Hvem leder"
        ul.entries
          li
            dl.fields
              div
                dt "Leder"
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

  it('says in which case, who, with whom and what', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
leaders:
  - level: strategic
    role: stab
    deputy: it-chef
    with: [it-vagt, Politiet]
    does: [Beslutter, Melder ud]
    when: Det varer over en dag
    scope: stort
    hours: otherwise
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Hvem leder"
        ul.entries
          li
            p.lead "Strategisk ledelse"
            div.condition
              div.labelled
                span.label "Kun ved:"
                "stort"
            div.condition
              div.labelled
                span.label "Når:"
                "Det varer over en dag"
            div.condition
              div.labelled
                span.label "Tidspunkt:"
                "uden for de nævnte tider"
            dl.fields
              div
                dt "Leder"
                dd
                  span.role
                    a href="#role-stab" "Krisestaben"
              div
                dt "Stedfortræder"
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
                dt "Sammen med"
                dd
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
                      span.role "Politiet"
              div
                dt "Opgaver"
                dd
                  ul.bullets
                    li "Beslutter"
                    li "Melder ud"
    `),
    );
  });

  it('says in which case, who, with whom and what in English', async () => {
    const outline = await sectionOf(
      'ledelse',
      `
leaders:
  - level: local
    role: stab
    deputy: The nurse
    with: it-vagt
    does: Decides
    when: It lasts more than a day
    scope: large
    hours: 24/7
  - level: coordinating
    role: it-vagt
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Who leads"
        ul.entries
          li
            p.lead "Local command"
            div.condition
              div.labelled
                span.label "Only for:"
                "large"
            div.condition
              div.labelled
                span.label "When:"
                "It lasts more than a day"
            div.condition
              div.labelled
                span.label "Time:"
                "round the clock"
            dl.fields
              div
                dt "Leader"
                dd
                  span.role
                    a href="#role-stab" "Krisestaben"
              div
                dt "Deputy"
                dd
                  span.role "The nurse"
              div
                dt "Together with"
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
                dt "Tasks"
                dd "Decides"
          li
            p.lead "Coordination"
            dl.fields
              div
                dt "Leader"
                dd
                  span.role
                    a href="#role-it-vagt" "It-vagten"
                  span.reach
                    span.phone
                      a href="tel:+4570000001" "70 00 00 01"
                  span.reach
                    span.phone
                      a href="tel:+4570000002" "70 00 00 02"
    `),
    );
  });
});
