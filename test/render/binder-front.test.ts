import { describe, expect, it } from 'vitest';
import { binderFrom, lines, outlineOf, planWith } from './outline.js';

const planOf = (title: string, head: string): string =>
  planWith({}, head).replace('title: Nedbrud', `title: ${title}`);

async function frontOf(
  binder: string,
  plans: Readonly<Record<string, string>>,
  language = 'da',
): Promise<{ cover: string; toc: string; entries: string[]; front: string[] }> {
  const files = Object.entries(plans).map(([id, head]) => [`plans/${id}.yaml`, planOf(`Plan ${id}`, head)]);
  const { cover, contents, rest } = await binderFrom(
    { ...(Object.fromEntries(files) as Record<string, string>), 'binders/b.yaml': `kind: binder\n${binder}` },
    language,
  );
  const labels = new Map(rest.flatMap(({ targets, label }) => targets.map((anchor) => [anchor, label])));
  const toc = contents((anchor) => `${labels.get(anchor)}-1`).html;
  return {
    cover: outlineOf(cover('').html),
    toc: outlineOf(toc),
    entries: [...toc.matchAll(/<a href="#(.*?)">(.*?)<\/a>/g)].map(([, anchor, text = '']) => {
      const language = / lang="(.*?)"/.exec(text)?.[1] ?? '';
      return `${anchor} ${language} ${text.replaceAll(/<[^>]*>/g, ' ')}`.replaceAll(/\s+/g, ' ').trim();
    }),
    front: rest.filter(({ anchor }) => anchor === 'front').map(({ html }) => outlineOf(html)),
  };
}

describe('the front of a binder', () => {
  it('says of a bare binder only what it holds', async () => {
    const { cover, toc, front } = await frontOf(
      `
title: Mappen
copies: [{ number: '1', holder: it-vagt, place: Vagten }]
`,
      { a: 'status: approved' },
    );
    expect(front).toEqual([]);
    expect(cover).toBe(
      lines(`
      section.cover id="cover"
        p.organisation "Nordby"
        h1 "Mappen"
        dl.facts
          div
            dt "Planer"
            dd "Alle planer er godkendt"
          div
            dt "Udskrevet"
            dd "1. juni 2026"
        h2 "Trykte eksemplarer"
        p.this-copy
          "Dette er eksemplar nr."
          span.blank
        table.copies
          colgroup
            col style="width: 14%"
            col style="width: 40%"
            col style="width: 46%"
          thead
            tr
              th scope="col" "Nr."
              th scope="col" "Indehaver"
              th scope="col" "Hvor den står"
          tbody
            tr
              th scope="row" "1"
              td
                span.role "It-vagten"
              td "Vagten"
    `),
    );
    expect(toc).toBe(
      lines(`
      nav.toc id="contents" aria-label="Indhold"
        h2 "Indhold"
        ol
          li
            a href="#who-to-call"
              span.toc-title "Hvem ringer du til"
              span.toc-page "HRD-1"
          li
            a href="#plan-a"
              span.toc-title "Plan a"
              span.toc-page "PA-1"
          li
            a href="#register-roles"
              span.toc-title "Kontakter"
              span.toc-page "KON-1"
          li
            a href="#binder-names"
              span.toc-title "Kontakter efter navn"
              span.toc-page "KEN-1"
          li
            a href="#register-resources"
              span.toc-title "Systemer og ressourcer"
              span.toc-page "SOR-1"
          li
            a href="#binder-log"
              span.toc-title "Log"
              span.toc-page "LOG-1"
          li
            a href="#distribution"
              span.toc-title "Hvem der har et eksemplar"
              span.toc-page "HDH-1"
    `),
    );
  });

  it('counts drafts and late plans, and is valid until the first review', async () => {
    const { cover, entries, front } = await frontOf(
      `
title: Mappen
version: '7'
status: draft
classification: internal
owner: stab
introduction: |
  Læs **først**.
plans: [b, a, c]
copies:
  - { number: '1', holder: it-chef, place: Skabet }
  - { number: 2a, holder: Politiet, place: Gården }
`,
      {
        a: 'status: approved\nunit: Nord\nreview: { next: 2026-05-31 }',
        b: 'status: draft\nreview: { next: 2026-05 }',
        c: 'status: approved\nreview: { next: 2027-01-01 }',
      },
    );
    expect(cover).toBe(
      lines(`
      section.cover id="cover"
        p.organisation "Nordby"
        h1 "Mappen"
        p.band
          strong "KLADDE"
          "Ikke færdig endnu. Navne og numre kan mangle."
        p.band
          strong "IKKE GENNEMGÅET"
          "2 af 3 planer er ikke gennemgået i tide."
        dl.facts
          div
            dt "Version"
            dd "7"
          div
            dt "Status"
            dd "Kladde"
          div
            dt "Ansvarlig for mappen"
            dd
              span.role "Krisestaben"
          div
            dt "Klassifikation"
            dd "Intern"
          div
            dt "Planer"
            dd "1 af 3 planer er en kladde"
          div
            dt "Udskrevet"
            dd "1. juni 2026"
          div
            dt "Gyldig til"
            dd "maj 2026"
        h2 "Trykte eksemplarer"
        p.this-copy
          "Dette er eksemplar nr."
          span.blank
        table.copies
          colgroup
            col style="width: 14%"
            col style="width: 40%"
            col style="width: 46%"
          thead
            tr
              th scope="col" "Nr."
              th scope="col" "Indehaver"
              th scope="col" "Hvor den står"
          tbody
            tr
              th scope="row" "1"
              td
                span.role "It-chefen"
              td "Skabet"
            tr
              th scope="row" "2a"
              td
                span.role "Politiet"
              td "Gården"
    `),
    );
    expect(entries).toEqual([
      'who-to-call Hvem ringer du til HRD-1',
      'front-introduction Sådan bruges mappen SBM-1',
      'plan-b Plan b PB-1',
      'plan-a Plan a Nord PA-1',
      'plan-c Plan c PC-1',
      'register-roles Kontakter KON-1',
      'binder-names Kontakter efter navn KEN-1',
      'register-resources Systemer og ressourcer SOR-1',
      'binder-log Log LOG-1',
      'distribution Hvem der har et eksemplar HDH-1',
    ]);
    expect(front.join()).toBe(
      lines(`
      div.front id="front"
        div.front
          section id="front-introduction"
            h2 "Sådan bruges mappen"
            div.prose
              p
                "Læs"
                strong "først"
                "."
    `),
    );
  });

  it('is worded in the language of the binder and not in those of its plans', async () => {
    const { cover, toc, entries } = await frontOf(
      `
title: The binder
language: en
copies: [{ number: '1', holder: stab, place: The shelf }]
`,
      {
        a: 'language: da\nreview: { next: 2026-04-01 }',
        b: 'review: { next: 2026-03-01 }',
        c: 'status: approved',
      },
    );
    expect(cover).toBe(
      lines(`
      section.cover id="cover"
        p.organisation "Nordby"
        h1 "The binder"
        p.band
          strong "REVIEW OVERDUE"
          "2 of 3 plans are past their review date."
        dl.facts
          div
            dt "Plans"
            dd "2 of 3 plans are drafts"
          div
            dt "Printed on"
            dd "1 June 2026"
          div
            dt "Valid until"
            dd "1 March 2026"
        h2 "Printed copies"
        p.this-copy
          "This is copy no."
          span.blank
        table.copies
          colgroup
            col style="width: 14%"
            col style="width: 40%"
            col style="width: 46%"
          thead
            tr
              th scope="col" "No."
              th scope="col" "Holder"
              th scope="col" "Where it stands"
          tbody
            tr
              th scope="row" "1"
              td
                span.role "Krisestaben"
              td "The shelf"
    `),
    );
    expect(toc).toContain('nav.toc id="contents" aria-label="Contents"\n  h2 "Contents"\n');
    expect(entries).toEqual([
      'who-to-call Who to call WTC-1',
      'plan-a da Plan a PA-1',
      'plan-b da Plan b PB-1',
      'plan-c da Plan c PC-1',
      'register-roles da Kontakter KON-1',
      'binder-names Contacts by name CBN-1',
      'register-resources da Systemer og ressourcer SOR-1',
      'binder-log Log LOG-1',
      'distribution Who has a copy WHA-1',
    ]);
  });

  it('takes all plans that are in force where none are named', async () => {
    const { cover, entries } = await frontOf(
      `
title: Mappen
copies: [{ number: '1', holder: stab, place: Her }]
`,
      { b: 'status: retired', a: 'status: approved', c: 'status: approved' },
    );
    expect(cover).toContain('"Alle planer er godkendt"');
    expect(entries).toEqual(
      expect.arrayContaining(['plan-a Plan a PA-1', 'plan-c Plan c PC-1', 'register-roles Kontakter KON-1']),
    );
    expect(entries.join()).not.toContain('plan-b');
  });
});
