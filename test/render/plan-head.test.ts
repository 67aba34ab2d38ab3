import { describe, expect, it } from 'vitest';
import { lines, outlineOf, pageFrom, planWith } from './outline.js';

async function headOf(head: string): Promise<string> {
  const page = await pageFrom({ 'plans/nedbrud.yaml': planWith({}, head) });
  return outlineOf(/<header class="head">([\s\S]*?)<\/header>/.exec(page)?.[1] ?? '');
}

describe('the head of a plan', () => {
  it('names what a draft lacks', async () => {
    const outline = await headOf(``);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan"
      h2 "Nedbrud"
      p.band
        strong "KLADDE"
        "Planen er ikke godkendt."
      dl.facts
        div
          dt "Status"
          dd "Kladde"
    `),
    );
  });

  it('says what is known of an approved plan in the order of its use', async () => {
    const outline = await headOf(`unit: It-afdelingen
covers: Når **nettet** er nede.
excludes: Strømsvigt.
language: da
version: '4.2'
status: approved
classification: confidential
owner: it-chef
approved: [{ by: stab, on: 2026-01-05 }, { by: Rådet, body: Byrådet, on: 2026-03-02 }]
prepared: [{ by: it-vagt, on: 2025-12-01 }, Anna]
review: { every: 12 months, last: 2026-03 }
scenario: { lost: [net, strøm], for: 72 h }`);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan · It-afdelingen"
      h2 "Nedbrud"
      div.purpose
        dl.fields
          div
            dt "Brug planen ved"
            dd
              div.prose
                p
                  "Når"
                  strong "nettet"
                  "er nede."
          div
            dt "Brug den ikke ved"
            dd
              div.prose
                p "Strømsvigt."
          div
            dt "Ude af drift"
            dd
              ul.run
                li
                  a href="#resource-net" "Nettet"
                li
                  a href="#resource-str_f8_m" "Strømmen"
          div
            dt "Skal holde i"
            dd "72 timer"
      dl.facts
        div
          dt "Version"
          dd "4.2"
        div
          dt "Status"
          dd "Godkendt"
        div
          dt "Godkendt"
          dd "2. marts 2026"
        div
          dt "Næste gennemgang"
          dd "31. marts 2027"
        div
          dt "Ansvarlig for planen"
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
          dt "Klassifikation"
          dd "Fortrolig"
    `),
    );
  });

  it('warns in English of a plan that was not gone through', async () => {
    const outline = await headOf(`language: en
status: approved
approved: { by: stab, on: 2024-02-29 }
review: { every: 1 year }`);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan"
      h2 "Nedbrud"
      p.band
        strong "REVIEW OVERDUE"
        "This plan was to be reviewed by 28 February 2025. Check names and numbers before you rely on them."
      dl.facts
        div
          dt "Status"
          dd "Approved"
        div
          dt "Approved"
          dd "29 February 2024"
        div
          dt "Next review"
          dd "28 February 2025"
    `),
    );
  });

  it('takes a plan without a status as approved once it is', async () => {
    const outline = await headOf(`approved: { by: stab, on: 2026-05-31 }`);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan"
      h2 "Nedbrud"
      dl.facts
        div
          dt "Status"
          dd "Godkendt"
        div
          dt "Godkendt"
          dd "31. maj 2026"
        div
          dt "Næste gennemgang"
          dd "31. maj 2027"
    `),
    );
  });

  it('warns of a plan that is no longer in force, and that it is late besides', async () => {
    const outline = await headOf(`status: retired
review: { next: 2026-05-31 }`);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan"
      h2 "Nedbrud"
      p.band
        strong "UDGÅET"
        "Planen gælder ikke længere. Brug den ikke."
      p.band
        strong "IKKE GENNEMGÅET"
        "Planen skulle være gennemgået senest 31. maj 2026. Kontrollér navne og numre, før du stoler på dem."
      dl.facts
        div
          dt "Status"
          dd "Udgået"
        div
          dt "Næste gennemgang"
          dd "31. maj 2026"
    `),
    );
  });

  it('does not warn on the day of the review itself', async () => {
    const outline = await headOf(`language: en
status: draft
review: { next: 2026-06-01 }`);
    expect(outline).toBe(
      lines(`
      p.kind "Indsatsplan"
      h2 "Nedbrud"
      p.band
        strong "DRAFT"
        "This plan has not been approved."
      dl.facts
        div
          dt "Status"
          dd "Draft"
        div
          dt "Next review"
          dd "1 June 2026"
    `),
    );
  });
});
