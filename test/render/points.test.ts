import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('things that are said in a sentence each', () => {
  it('are bullets', async () => {
    const outline = await sectionOf('opgaver', '[Red liv, Red data]');
    expect(outline).toBe(
      lines(`
      ul.bullets
        li "Red liv"
        li "Red data"
    `),
    );
  });

  it('are bullets with labels where a few of them say more', async () => {
    const outline = await sectionOf(
      'opgaver',
      `
- { goal: Red liv, scope: stort, by: it-vagt }
- Red data
- Red huset
`,
    );
    expect(outline).toBe(
      lines(`
      ul.bullets
        li
          "Red liv"
          div.labelled
            span.label "Kun ved:"
            "stort"
          div.labelled
            span.label "Ansvarlig:"
            span.role
              a href="#role-it-vagt" "It-vagten"
            span.reach
              span.phone
                a href="tel:+4570000001" "70 00 00 01"
            span.reach
              span.phone
                a href="tel:+4570000002" "70 00 00 02"
        li "Red data"
        li "Red huset"
    `),
    );
  });

  it('are bullets with labels where they are long and one of them says no more', async () => {
    const outline = await sectionOf(
      'opgaver',
      `
- { goal: Alle borgere med et livsvigtigt apparat får strøm, scope: stort }
- Red data
`,
    );
    expect(outline.split('\n')[0]).toBe('ul.bullets');
  });

  it('are a table where they are short and half of them say more', async () => {
    const outline = await sectionOf(
      'opgaver',
      `
- { goal: Save lives, scope: large, by: it-vagt }
- Save data
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      table
        colgroup
          col style="width: 34%"
          col style="width: 27%"
          col style="width: 39%"
        thead
          tr
            th scope="col" "Goal"
            th scope="col" "Only for"
            th scope="col" "Responsible"
        tbody
          tr
            th scope="row" "Save lives"
            td data-label="Only for" "large"
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
            th scope="row" "Save data"
            td data-label="Only for"
            td data-label="Responsible"
    `),
    );
  });
});

describe('things that are said in prose each', () => {
  it('are bullets', async () => {
    const outline = await sectionOf(
      'opmærksomhedspunkter',
      `
- |
  Husk *nøglen*.
- Luk døren.
`,
    );
    expect(outline).toBe(
      lines(`
      ul.bullets
        li
          div.prose
            p
              "Husk"
              em "nøglen"
              "."
        li
          div.prose
            p "Luk døren."
    `),
    );
  });

  it('may name a plan here, a plan elsewhere, or a place', async () => {
    const outline = await sectionOf(
      'opmærksomhedspunkter',
      `
- { text: Se også, plan: nedbrud }
- { text: Og, plan: { title: Statens plan, where: Skabet } }
- { plan: { where: Arkivet } }
- { plan: { plan: ukendt, title: Den gamle, where: Kælderen } }
`,
    );
    expect(outline).toBe(
      lines(`
      ul.bullets
        li
          div.prose
            p "Se også"
          div.labelled
            span.label "Plan:"
            a href="#plan-nedbrud" "Nedbrud"
        li
          div.prose
            p "Og"
          div.labelled
            span.label "Plan:"
            "Statens plan"
            span.where "(Skabet)"
        li
          div.labelled
            span.label "Plan:"
            "Arkivet"
        li
          div.labelled
            span.label "Plan:"
            "ukendt, Den gamle"
            span.where "(Kælderen)"
    `),
    );
  });

  it('are worded in English', async () => {
    const outline = await sectionOf(
      'opmærksomhedspunkter',
      `
- { text: See also, plan: { plan: nedbrud, where: The shelf } }
`,
      'en',
    );
    expect(outline).toBe(
      lines(`
      ul.bullets
        li
          div.prose
            p "See also"
          div.labelled
            span.label "Plan:"
            a href="#plan-nedbrud" "Nedbrud"
            span.where "(The shelf)"
    `),
    );
  });
});
