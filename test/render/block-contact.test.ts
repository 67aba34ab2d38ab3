import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a contact', () => {
  it('is completed from its role', async () => {
    const outline = await sectionOf('kontakt', '[it-vagt, stab]');
    expect(outline).toBe(
      lines(`
      table.contacts
        colgroup
          col
          col.numbers
        thead
          tr
            th scope="col" "Hvem"
            th scope="col" "Telefon"
        tbody
          tr
            th scope="row".lead
              span.role
                a href="#role-it-vagt" "It-vagten"
            td.numbers
              ul.run
                li
                  span.phone
                    a href="tel:+4570000001" "70 00 00 01"
                li
                  span.phone
                    a href="tel:+4570000002" "70 00 00 02"
          tr
            td colspan="2".details
              div.labelled
                span.label "Træffes:"
                "døgnet rundt"
        tbody
          tr
            th scope="row".lead
              span.role
                a href="#role-stab" "Krisestaben"
            td.numbers
          tr
            td colspan="2".details
              div.labelled
                span.label "Træffes:"
                "man–fre kl. 08.00–16.00"
              div.labelled
                span.label "E-mail:"
                a href="mailto:stab@nordby.example" "stab@nordby.example"
              div.labelled
                span.label "Radio:"
                "NOR 1"
              div.labelled
                span.label "Findes:"
                "Rådhuset"
    `),
    );
  });

  it('has the numbers of the people of a role with their names', async () => {
    const outline = await sectionOf('kontakt', '[it-chef]');
    expect(outline).toBe(
      lines(`
      table.contacts
        colgroup
          col
          col.numbers
        thead
          tr
            th scope="col" "Hvem"
            th scope="col" "Telefon"
        tbody
          tr
            th scope="row".lead
              span.role
                a href="#role-it-chef" "It-chefen"
            td.numbers
              ul.run
                li
                  span.holder "Anna Berg"
                  span.phone
                    a href="tel:+4570000003" "70 00 00 03"
                li
                  span.holder "Bo Dal"
                  span.phone
                    a href="tel:+4570000004" "70 00 00 04"
          tr
            td colspan="2".details
    `),
    );
  });

  it('says first what the plan says, and its numbers stand for those of the role', async () => {
    const outline = await sectionOf(
      'kontakt',
      `
- role: stab
  title: Staben i byen
  name: Carla Eg
  phone: ['+46 8 123 456 78', 88888001 lokal 12]
  email: carla@nordby.example
  hours: Sa 09:00-12:00
  note: Tal langsomt
`,
    );
    expect(outline).toBe(
      lines(`
      table.contacts
        colgroup
          col
          col.numbers
        thead
          tr
            th scope="col" "Hvem"
            th scope="col" "Telefon"
        tbody
          tr
            th scope="row".lead
              span.role "Staben i byen"
              span.aside "Carla Eg"
            td.numbers
              ul.run
                li
                  span.phone
                    a href="tel:+46812345678" "+46 8 123 456 78"
                li
                  span.phone "88888001 lokal 12"
          tr
            td colspan="2".details
              div.labelled
                span.label "E-mail:"
                a href="mailto:carla@nordby.example" "carla@nordby.example"
              div.labelled
                span.label "Træffes:"
                "lør kl. 09.00–12.00"
              div.labelled
                span.label "Bemærk:"
                "Tal langsomt"
    `),
    );
  });

  it('is worded in English, and printed as typed where no role is known', async () => {
    const outline = await sectionOf(
      'kontakt',
      `
- role: stab
  name: Carla Eg
  phone: 112
  note: Speak slowly
- Somebody else
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      table.contacts
        colgroup
          col
          col.numbers
        thead
          tr
            th scope="col" "Who"
            th scope="col" "Telephone"
        tbody
          tr
            th scope="row".lead
              span.role
                a href="#role-stab" "Krisestaben"
              span.aside "Carla Eg"
            td.numbers
              span.phone
                a href="tel:112" "112"
          tr
            td colspan="2".details
              div.labelled
                span.label "Note:"
                "Speak slowly"
              div.labelled
                span.label "Reached:"
                "Mon–Fri 08.00–16.00"
              div.labelled
                span.label "E-mail:"
                a href="mailto:stab@nordby.example" "stab@nordby.example"
              div.labelled
                span.label "Radio:"
                "NOR 1"
              div.labelled
                span.label "Found:"
                "Rådhuset"
        tbody
          tr
            th scope="row".lead
              span.role "Somebody else"
            td.numbers
          tr
            td colspan="2".details
    `),
    );
  });
});
