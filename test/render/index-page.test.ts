import { describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { renderSite } from '../../src/render/site.js';
import { inputOf, lines, outlineOf, pageFrom, planWith } from './outline.js';

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
      form.find role="search" hidden data-found="Fundet: {count}" data-more="Fundet: {count}. De første {shown} er vist." data-none="Intet fundet."
        label for="find" "Søg i planer, kontakter og ressourcer"
        input id="find" type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
        p role="status"
        ul.hits hidden
      header.top
        h1 "Nordby – Beredskabsplaner"
        p.as-of "Pr. 1. juni 2026"
        p.kept hidden data-store="planb-Nordby/" data-ask="Fjern afkrydsningerne i alle planer på denne enhed? Det kan ikke fortrydes." data-lost="Denne browser gemmer ikke afkrydsninger: de forsvinder, når siden lukkes."
          span "Afkrydsninger gemmes kun på denne enhed."
          button type="button" "Fjern alle afkrydsninger"
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
      form.find role="search" hidden data-found="Fundet: {count}" data-more="Fundet: {count}. De første {shown} er vist." data-none="Intet fundet."
        label for="find" "Søg i planer, kontakter og ressourcer"
        input id="find" type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
        p role="status"
        ul.hits hidden
      header.top
        h1 "Nordby – Beredskabsplaner"
        p.as-of "Pr. 1. juni 2026"
        p.kept hidden data-store="planb-Nordby/" data-ask="Fjern afkrydsningerne i alle planer på denne enhed? Det kan ikke fortrydes." data-lost="Denne browser gemmer ikke afkrydsninger: de forsvinder, når siden lukkes."
          span "Afkrydsninger gemmes kun på denne enhed."
          button type="button" "Fjern alle afkrydsninger"
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
      form.find role="search" hidden data-found="Hits: {count}" data-more="Hits: {count}. The first {shown} are shown." data-none="Nothing found."
        label for="find" "Search plans, contacts and resources"
        input id="find" type="search" autocomplete="off" autocapitalize="none" spellcheck="false"
        p role="status"
        ul.hits hidden
      header.top
        h1 "Nordby – Contingency plans"
        p.as-of "As of 1 June 2026"
        p.kept hidden data-store="planb-Nordby/" data-ask="Clear the ticks in all plans on this device? This cannot be undone." data-lost="This browser keeps no ticks: they are lost when the page is closed."
          span "Ticks are kept on this device only."
          button type="button" "Clear all ticks"
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

describe('the mark of an organisation', () => {
  const mark = 'data:image/png;base64,iVBORw0KGgoA';
  const look = { logo: mark, style: '' };
  const files = { 'plans/a.yaml': planWith({}) };
  const headOf = (html: unknown): string =>
    outlineOf(/<header class="top">[\s\S]*?<\/h1>/.exec(String(html))?.[0] ?? '');

  it('stands above the index, with its name for whoever cannot see it', async () => {
    const { html } = renderWorkspace(await inputOf(files, 'da', { look }));
    expect(headOf(html)).toBe(
      lines(`
      header.top
        img.logo src="${mark}" alt="Nordby"
        h1 "Nordby – Beredskabsplaner"
    `),
    );
    expect(html.split(mark)).toHaveLength(2);
  });

  it('stands on the first page of a site only', async () => {
    const site = renderSite(await inputOf(files, 'da', { look }));
    expect(headOf(site.get('index.html'))).toContain('alt="Nordby"');
    expect(headOf(site.get('plan-a.html'))).not.toContain('img');
  });

  it('is nowhere where there is none', async () => {
    const { html } = renderWorkspace(await inputOf(files, 'da', { look: { logo: null, style: '' } }));
    expect(html).not.toContain('<img');
    expect(html).not.toContain('class="logo"');
  });
});
