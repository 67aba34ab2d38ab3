import { describe, expect, it } from 'vitest';
import { missingStandDown } from '../../../src/rules/catalogue/missing-stand-down.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const card =
  'kind: tiltakskort\ntitle: Strøm\ngjelder: Strømmen er borte\ntiltak: [Hent lykt]\nkontakt: [vakt]\n';

async function lint(plan: string): Promise<[string | undefined, string, unknown][]> {
  const found = await lintWith(missingStandDown, { 'plans/a.yaml': plan });
  return found.map(({ at, code, args }) => [at.pointer, code, args]);
}

describe('a plan of a kind with a section for the end', () => {
  it('is found without it, at the title, with the name of the section', async () => {
    expect(await lint(card)).toEqual([
      ['/title', 'missing-stand-down', { section: 'Når det er over', key: 'avslutning' }],
    ]);
  });

  it('is found where the section does not say when', async () => {
    expect(await lint(`${card}avslutning: { by: vakt, steps: [Rydd opp] }\n`)).toEqual([
      ['/avslutning', 'missing-stand-down.open', {}],
    ]);
  });

  it.each([
    ['criteria', '{ criteria: Strømmen er tilbake }'],
    ['a text', 'Når strømmen har vært tilbake i én time'],
  ])('is left alone with %s', async (_, section) => {
    expect(await lint(`${card}avslutning: ${section}\n`)).toEqual([]);
  });

  it('is left alone when it is retired or a draft', async () => {
    expect(await lint(`${card}status: retired\n`)).toEqual([]);
    expect(await lint(`${card}status: draft\n`)).toEqual([]);
  });
});

describe('other documents', () => {
  it('of a kind without such a section are left alone', async () => {
    expect(await lint(samplePlan(''))).toEqual([]);
  });

  it('that are no plans are left alone', async () => {
    expect(await lint('kind: roles\nroles: { vakt: { title: Vakt, phone: 112 } }\n')).toEqual([]);
  });
});

describe('a card of another plan', () => {
  const lintCard = async (parent: string): Promise<string[]> => {
    const files = { 'plans/a.yaml': `${card}parent: b\n`, 'plans/b.yaml': `id: b\n${card}${parent}` };
    return (await lintWith(missingStandDown, files)).map(({ at }) => at.file);
  };

  it('is left alone where that plan says it', async () => {
    expect(await lintCard('avslutning: Når strømmen er tilbake\n')).toEqual([]);
  });

  it('is found where that plan does not say it either', async () => {
    expect(await lintCard('')).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });
});
