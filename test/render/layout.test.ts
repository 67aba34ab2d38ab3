import { describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { inputOf, planWith } from './outline.js';

const sections = {
  situation: '{ text: Nede., impossible: [Sende mail, Ringe] }',
  bemanding: '{ groups: [{ name: Holdet }], relief: Hver sjette time. }',
};

/** The headings of a plan in its order on paper, with their levels. */
async function headingsWith(head: string): Promise<string[]> {
  const { html } = renderWorkspace(await inputOf({ 'plans/nedbrud.yaml': planWith(sections, head) }));
  const plan = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return [...plan.matchAll(/<h([3-6])>([^<]*)<\/h/g)].map(([, level, text]) => `${level} ${text}`);
}

describe('the layout that a plan gives itself', () => {
  it('has headings of its own, also for a part of a section', async () => {
    const headings = await headingsWith(
      'layout: { headings: { handling: Hvad gør vi?, situation.impossible: Det kan vi ikke } }',
    );
    expect(headings).toContain('3 Hvad gør vi?');
    expect(headings).toContain('4 Det kan vi ikke');
  });

  it('puts sections and parts of sections first', async () => {
    const plain = await headingsWith('');
    const headings = await headingsWith('layout: { order: [kontakt, bemanding.relief] }');
    expect(headings[0]).toBe('3 Kontaktoplysninger');
    expect(headings.indexOf('4 Afløsning')).toBeLessThan(headings.indexOf('4 Grupper'));
    expect(plain.indexOf('4 Afløsning')).toBeGreaterThan(plain.indexOf('4 Grupper'));
    expect(headings.toSorted()).toEqual(plain.toSorted());
  });

  it('puts sections side by side under a chapter, at the place of the first', async () => {
    const headings = await headingsWith('layout: { chapters: { Folk og numre: [bemanding, kontakt] } }');
    const at = headings.indexOf('3 Folk og numre');
    expect(headings.slice(at).filter((heading) => !heading.startsWith('5'))).toEqual([
      '3 Folk og numre',
      '4 Bemanding og udstyr',
      '4 Kontaktoplysninger',
      '3 Kommunikation',
    ]);
  });

  it('says in which language a heading of the kind is, and nothing of its own', async () => {
    const { html } = renderWorkspace(
      await inputOf({
        'plans/nedbrud.yaml': planWith(sections, 'language: en\nlayout: { chapters: { People: [kontakt] } }'),
      }),
    );
    expect(html).toContain('<h3>People</h3>');
    expect(html).toContain('<h4 lang="da">Kontaktoplysninger</h4>');
  });
});
