import { describe, expect, it } from 'vitest';
import { lines, registerOf } from './outline.js';

describe('a register prints', () => {
  it('the numbers of the role itself, and its people below', async () => {
    const outline = await registerOf(
      'roles',
      `
kind: roles
roles:
  vagt:
    title: Vagten
    function: duty-officer
    unit: It
    phone: ['70000001', '+46 8 123 456 78']
    email: vagt@nordby.example
    radio: NOR 7
    place: Kælderen
    hours: Mo-Fr 08:00-16:00
    holders: [{ name: Anna Berg, phone: 70000003, email: anna@nordby.example }, Bo Dal]
    people: 3
    deputies: [chef, ukendt]
    note: Bank på
  chef: { title: Chefen }
`,
      'da',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Kontakter"
      section id="register-roles-roles"
        table.contacts
          colgroup
            col
            col.numbers
          thead
            tr
              th scope="col" "Hvem"
              th scope="col" "Telefon"
          tbody id="role-chef"
            tr
              th scope="row".lead "Chefen"
              td.numbers
            tr
              td colspan="2".details
          tbody id="role-vagt"
            tr
              th scope="row".lead
                "Vagten"
                span.aside "It"
                span.aside "Vagthavende"
              td.numbers
                ul.run
                  li
                    span.phone
                      a href="tel:+4570000001" "70 00 00 01"
                  li
                    span.phone
                      a href="tel:+46812345678" "+46 8 123 456 78"
            tr
              td colspan="2".details
                div.labelled
                  span.label "Træffes:"
                  "man–fre kl. 08.00–16.00"
                div.labelled
                  span.label "Findes:"
                  "Kælderen"
                div.labelled
                  span.label "Radio:"
                  "NOR 7"
                div.labelled
                  span.label "E-mail:"
                  a href="mailto:vagt@nordby.example" "vagt@nordby.example"
                div.labelled
                  span.label "Bemærk:"
                  "Bank på"
                div.labelled
                  span.label "Varetages af:"
                  ul.lines
                    li
                      "Anna Berg"
                      span.phone
                        a href="tel:+4570000003" "70 00 00 03"
                      span.aside
                        a href="mailto:anna@nordby.example" "anna@nordby.example"
                    li "Bo Dal"
                div.labelled
                  span.label "Antal personer:"
                  "3"
                div.labelled
                  span.label "Stedfortrædere:"
                  ul.lines
                    li
                      span.role
                        a href="#role-chef" "Chefen"
                    li
                      span.role "ukendt"
    `),
    );
  });

  it('the numbers of its people where the role has none', async () => {
    const outline = await registerOf(
      'roles',
      `
kind: roles
title: Hvem
roles:
  chef: { title: Chefen, holders: [{ name: Anna Berg, phone: [70000003, 70000004] }, { name: Bo Dal, email: bo@nordby.example }] }
`,
      'da',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Hvem"
      section id="register-roles-roles"
        table.contacts
          colgroup
            col
            col.numbers
          thead
            tr
              th scope="col" "Hvem"
              th scope="col" "Telefon"
          tbody id="role-chef"
            tr
              th scope="row".lead "Chefen"
              td.numbers
                ul.lines
                  li
                    "Anna Berg"
                    ul.run
                      li
                        span.phone
                          a href="tel:+4570000003" "70 00 00 03"
                      li
                        span.phone
                          a href="tel:+4570000004" "70 00 00 04"
                  li
                    "Bo Dal"
                    span.aside
                      a href="mailto:bo@nordby.example" "bo@nordby.example"
            tr
              td colspan="2".details
    `),
    );
  });

  it('roles by their titles', async () => {
    const outline = await registerOf(
      'roles',
      `
kind: roles
verified: 2026-05-04
roles:
  a: { title: Zoo, phone: 112, note: Wait }
  b: { title: Æble, function: crisis-staff }
  c: { title: apple, unit: North, hours: 24/7 }
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      header.head
        h2 "Contacts"
        dl.facts
          div
            dt "Checked"
            dd "4 May 2026"
      section id="register-roles-roles"
        table.contacts
          colgroup
            col
            col.numbers
          thead
            tr
              th scope="col" "Who"
              th scope="col" "Telephone"
          tbody id="role-b"
            tr
              th scope="row".lead
                "Æble"
                span.aside "Crisis staff"
              td.numbers
            tr
              td colspan="2".details
          tbody id="role-c"
            tr
              th scope="row".lead
                "apple"
                span.aside "North"
              td.numbers
            tr
              td colspan="2".details
                div.labelled
                  span.label "Reached:"
                  "round the clock"
          tbody id="role-a"
            tr
              th scope="row".lead "Zoo"
              td.numbers
                span.phone
                  a href="tel:112" "112"
            tr
              td colspan="2".details
                div.labelled
                  span.label "Note:"
                  "Wait"
    `),
    );
  });
});
