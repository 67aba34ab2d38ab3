import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a group', () => {
  it('is a name where nothing else is known', async () => {
    const outline = await sectionOf(
      'bemanding',
      `
groups:
  - name: Nattevagten
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Grupper"
        ul.entries
          li
            p.lead "Nattevagten"
            dl.fields
    `),
    );
  });

  it('says who and what', async () => {
    const outline = await sectionOf(
      'bemanding',
      `
groups:
  - name: Nattevagten
    lead: it-chef
    deputy: it-vagt
    members: [stab, Tre frivillige]
    duties: [Går runder, Skriver ned]
`,
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Grupper"
        ul.entries
          li
            p.lead "Nattevagten"
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
              div
                dt "Stedfortræder"
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
                dt "Medlemmer"
                dd
                  ul.lines
                    li
                      span.role
                        a href="#role-stab" "Krisestaben"
                    li
                      span.role "Tre frivillige"
              div
                dt "Opgaver"
                dd
                  ul.bullets
                    li "Går runder"
                    li "Skriver ned"
    `),
    );
  });

  it('stands under a heading beside the rest of staffing, in English', async () => {
    const outline = await sectionOf(
      'bemanding',
      `
authority:
  - { shift: Night, hours: 'Mo-Su 22:00-06:00', role: it-chef, may: Call in two people, when: It is full }
groups:
  - { name: Night watch, lead: stab, duties: Rounds }
relief: |
  Every **8 hours**.
equipment:
  - { what: Torches, count: '12', where: The cellar, resource: radio }
  - Blankets
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      div.part
        h4 "Who may call in staff"
        table.dense
          colgroup
            col style="width: 11%"
            col style="width: 26%"
            col style="width: 22%"
            col style="width: 25%"
            col style="width: 16%"
          thead
            tr
              th scope="col" "Shift"
              th scope="col" "Hours"
              th scope="col" "Who"
              th scope="col" "May"
              th scope="col" "When"
          tbody
            tr
              th scope="row" "Night"
              td data-label="Hours" "Mon–Sun 22.00–06.00"
              td data-label="Who"
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
              td data-label="May" "Call in two people"
              td data-label="When" "It is full"
      div.part
        h4 "Groups"
        ul.entries
          li
            p.lead "Night watch"
            dl.fields
              div
                dt "Lead"
                dd
                  span.role
                    a href="#role-stab" "Krisestaben"
              div
                dt "Duties"
                dd "Rounds"
      div.part
        h4 "Relief"
        div.prose
          p
            "Every"
            strong "8 hours"
            "."
      div.part
        h4 "Equipment"
        table
          colgroup
            col style="width: 26%"
            col style="width: 24%"
            col style="width: 26%"
            col style="width: 24%"
          thead
            tr
              th scope="col" "Equipment"
              th scope="col" "Quantity"
              th scope="col" "Where"
              th scope="col" "Resource"
          tbody
            tr
              th scope="row" "Torches"
              td data-label="Quantity" "12"
              td data-label="Where" "The cellar"
              td data-label="Resource"
                a href="#resource-radio" "Radioen"
            tr
              th scope="row" "Blankets"
              td data-label="Quantity"
              td data-label="Where"
              td data-label="Resource"
    `),
    );
  });
});
