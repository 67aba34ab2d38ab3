import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a point of attention', () => {
  it('is a bullet of prose', async () => {
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

  it('is worded in English', async () => {
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
