import { describe, expect, it } from 'vitest';
import { lines, outlineOf, pageFrom, planWith } from './outline.js';

async function indexOf(plans: Readonly<Record<string, string>>, language = 'da'): Promise<string> {
  const files = Object.entries(plans).map(([id, head]) => [
    `plans/${id}.yaml`,
    planWith({}, head).replace('title: Nedbrud', `title: ${id}`),
  ]);
  const page = await pageFrom(Object.fromEntries(files) as Record<string, string>, language);
  return outlineOf(page.slice(page.indexOf('<body>') + 6, page.indexOf('<main')));
}

describe('the index', () => {
  it('is only registers where there is no plan', async () => {
    expect(await indexOf({})).toBe(
      lines(`
      a.skip href="#content" "Gå til indholdet"
      header.top
        h1 "Nordby – Beredskabsplaner"
        p.as-of "Dannet 1. juni 2026"
        nav aria-label="Indhold"
          h2 "Planer"
          ul.index
          h2 "Kontakter og ressourcer"
          ul.index
            li
              a href="#register-roles" lang="da" "Kontakter"
            li
              a href="#register-resources" lang="da" "Systemer og ressourcer"
    `),
    );
  });

  it('lists plans in the order of the alphabet of the workspace, retired ones last', async () => {
    const outline = await indexOf({
      Åben: 'status: approved',
      Aften: 'status: retired',
      Ø: 'status: approved\nunit: Nord & Syd',
      zebra: 'status: approved\nlanguage: en\nreview: { next: 2026-01 }',
    });
    expect(outline).toBe(
      lines(`
      a.skip href="#content" "Gå til indholdet"
      header.top
        h1 "Nordby – Beredskabsplaner"
        p.as-of "Dannet 1. juni 2026"
        nav aria-label="Indhold"
          h2 "Planer"
          ul.index
            li
              a href="#plan-zebra" lang="en" "zebra"
              strong.mark lang="en" "REVIEW OVERDUE"
            li
              a href="#plan-_d8_" lang="da" "Ø"
              span.unit lang="da" "Nord &amp; Syd"
            li
              a href="#plan-_c5_ben" lang="da" "Åben"
            li
              a href="#plan-Aften" lang="da" "Aften"
              strong.mark lang="da" "UDGÅET"
          h2 "Kontakter og ressourcer"
          ul.index
            li
              a href="#register-roles" lang="da" "Kontakter"
            li
              a href="#register-resources" lang="da" "Systemer og ressourcer"
    `),
    );
  });

  it('says in English what is lost', async () => {
    const outline = await indexOf({ Dark: 'scenario: { lost: [net, strøm, ukendt] }\nlanguage: en' }, 'en');
    expect(outline).toBe(
      lines(`
      a.skip href="#content" "Go to the content"
      header.top
        h1 "Nordby – Contingency plans"
        p.as-of "As of 1 June 2026"
        nav aria-label="Contents"
          h2 "Plans"
          ul.index
            li
              a href="#plan-Dark" lang="en" "Dark"
              strong.mark lang="en" "DRAFT"
              span.lost
                "When out of service:"
                span "Nettet"
                ","
                span "Strømmen"
                ","
                span "ukendt"
          h2 "Contacts and resources"
          ul.index
            li
              a href="#register-roles" lang="en" "Contacts"
            li
              a href="#register-resources" lang="en" "Systems and resources"
    `),
    );
  });
});
