import { describe, expect, it } from 'vitest';
import { binderFrom, pageFrom, planWith } from './outline.js';

const plan = (title: string): string =>
  planWith({}, 'status: approved').replace('title: Nedbrud', `title: ${title}`);
const plans = {
  'plans/kort-a.yaml': plan('Kort A'),
  'plans/kort-b.yaml': plan('Kort B'),
  'plans/rutine.yaml': plan('Rutine'),
};
const perm = (sections: string): string => `kind: beredskapsperm
title: Permen
innledning: Start her.
bakgrunn: [Vi lærte noe]
${sections}
utskrifter: [{ title: Alarmer, trigger: static }]
vedlegg: [Kart]
kopier: [{ number: '1', holder: it-vagt, place: Vaktrom }]
`;

/** The table of contents as lines of text; a heading has no number. */
async function contentsOf(
  binder: string,
): Promise<{ lines: string[]; toc: readonly string[]; html: string }> {
  const { html, toc } = await binderFrom({ ...plans, 'binders/perm.yaml': binder }, 'nb');
  const nav = html.slice(html.indexOf('<nav class="toc"'), html.indexOf('</nav>'));
  const lines = [...nav.matchAll(/<li([^>]*)>(.*)<\/li>/g)].map(([, attributes = '', text = '']) => {
    const indent = attributes.includes('inner') ? '  ' : '';
    return (
      indent +
      text
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    );
  });
  return { lines, toc, html };
}

describe('a title in another language than the binder', () => {
  it('says which, so that it is read aloud as what it is', async () => {
    const { html } = await contentsOf(perm('tiltakskort: [kort-a]'));
    expect(html).toContain('<span class="toc-title" lang="da">Kort A');
    expect(html).toContain('<span class="toc-title">Bakgrunn</span>');
  });
});

describe('the order of a binder', () => {
  it('has its sections around the plans and registers, as its kind has them', async () => {
    const { lines, toc, html } = await contentsOf(perm('tiltakskort: [kort-b, kort-a]'));
    expect(lines).toEqual([
      'Slik brukes permen 001',
      'Bakgrunn 002',
      'Kort B 003',
      'Kort A 004',
      expect.stringMatching(/ 005$/),
      expect.stringMatching(/ 006$/),
      'Utskriftslister 007',
      'Vedlegg 008',
    ]);
    expect(toc).toEqual([
      'front-innledning',
      'front-bakgrunn',
      'plan-kort-b',
      'plan-kort-a',
      'register-roles',
      'register-resources',
      'back-utskrifter',
      'back-vedlegg',
    ]);
    const places = toc.map((anchor) => html.indexOf(`id="${anchor}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(html.indexOf('</nav>'));
  });

  it('has plans of several lists under the headings of these', async () => {
    const { lines, toc } = await contentsOf(
      perm('tiltakskort: [kort-b, kort-a]\nnødrutiner: [rutine, kort-a]'),
    );
    expect(lines.slice(2, 7)).toEqual([
      'Tiltakskort',
      '  Kort B 003',
      '  Kort A 004',
      'Nødrutiner',
      '  Rutine 005',
    ]);
    expect(toc.slice(2, 5)).toEqual(['plan-kort-b', 'plan-kort-a', 'plan-rutine']);
  });

  it('has all plans when it names none', async () => {
    const { lines } = await contentsOf(perm(''));
    expect(lines.slice(2, 5)).toEqual(['Kort A 003', 'Kort B 004', 'Rutine 005']);
  });
});

const exercise = (title: string, on: string): string => `kind: exercise
title: ${title}
unit: Sone nord
on: ${on}
type: tabletop
participants: [it-vagt]
objectives: [Finde mappen]
result: Det gik.
`;

describe('the record of an exercise', () => {
  const files = {
    ...plans,
    'exercises/foraar.yaml': exercise('Forår', '2026-03-04'),
    'exercises/efteraar.yaml': exercise('Efterår', '2025-10-01'),
  };

  it('is on the page, the latest first, behind the registers', async () => {
    const html = await pageFrom(files);
    const index = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'));
    expect(
      [...index.matchAll(/<h2>(.*)<\/h2>|href="#(record-[^"]*)"/g)].map(
        ([, title, anchor]) => title ?? anchor,
      ),
    ).toEqual(['Planer', 'Kontakter og ressourcer', 'Øvelser', 'record-foraar', 'record-efteraar']);
    expect(index).toContain('<span class="unit" lang="da">Sone nord</span>');
    expect(html.indexOf('id="register-resources"')).toBeLessThan(html.indexOf('id="record-foraar"'));
    expect(html).toContain('Det gik.');
  });

  it('is in no binder', async () => {
    const binder = `kind: binder\ntitle: B\ncopies: [{ number: '1', holder: it-vagt, place: A }]\n`;
    const { html, toc } = await binderFrom({ ...files, 'binders/b.yaml': binder });
    expect(html).not.toContain('Det gik.');
    expect(toc.filter((anchor) => anchor.startsWith('re'))).toEqual(['register-roles', 'register-resources']);
  });
});
