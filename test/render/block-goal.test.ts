import { describe, expect, it } from 'vitest';
import { lines, sectionOf } from './outline.js';

describe('a goal', () => {
  it('is a bullet each', async () => {
    const outline = await sectionOf('opgaver', '[Red liv, Red data]');
    expect(outline).toBe(
      lines(`
      ul.bullets
        li "Red liv"
        li "Red data"
    `),
    );
  });

  it('says for whom and in which case', async () => {
    const outline = await sectionOf(
      'opgaver',
      `
- { goal: Red liv, scope: stort, by: it-chef }
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

  it('says for whom and in which case in English', async () => {
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
      ul.bullets
        li
          "Save lives"
          div.labelled
            span.label "Only for:"
            "large"
          div.labelled
            span.label "Responsible:"
            span.role
              a href="#role-it-vagt" "It-vagten"
            span.reach
              span.phone
                a href="tel:+4570000001" "70 00 00 01"
            span.reach
              span.phone
                a href="tel:+4570000002" "70 00 00 02"
        li "Save data"
    `),
    );
  });
});
