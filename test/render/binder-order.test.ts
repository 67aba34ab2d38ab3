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

/** The table of contents as lines of text, what it leads to, and the pieces behind it in their order. */
async function contentsOf(
  binder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ lines: string[]; targets: string[]; units: string[]; html: string }> {
  const { html, rest, contents } = await binderFrom({ ...plans, ...more, 'binders/perm.yaml': binder }, 'nb');
  const nav = contents((anchor) => anchor.length.toString()).html;
  const lines = [...nav.matchAll(/<li([^>]*)>(.*)<\/li>/g)].map(([, attributes = '', text = '']) => {
    const indent = attributes.includes('inner') ? '  ' : '';
    const titles = text.replaceAll(/<span class="toc-page">.*?<\/span>|<[^>]*>/g, ' ');
    return indent + titles.replaceAll(/\s+/g, ' ').trim();
  });
  const targets = [...nav.matchAll(/ href="#([^"]*)"/g)].map(([, anchor = '']) => anchor);
  return { lines, targets, units: rest.map(({ anchor }) => anchor), html };
}

describe('a title in another language than the binder', () => {
  it('says which, so that it is read aloud as what it is', async () => {
    const { html } = await contentsOf(perm('tiltakskort: [kort-a]'));
    expect(html).toContain('<span class="toc-title" lang="da">Kort A');
    expect(html).toContain('<span class="toc-title">Bakgrunn</span>');
  });
});

describe('the order of a binder', () => {
  it('is that in which it is reached for: calls, use, plans, whom and what there is, sheets, and the binder itself', async () => {
    const { lines, targets, units, html } = await contentsOf(perm('tiltakskort: [kort-b, kort-a]'));
    expect(lines).toEqual([
      'Hvem ringer du',
      'Slik brukes permen',
      'Bakgrunn',
      'Kort B',
      'Kort A',
      'Kontakter',
      'Kontakter etter navn',
      'Systemer og ressurser',
      'Utskriftslister',
      'Vedlegg',
      'Logg',
      'Hvem som har et eksemplar',
    ]);
    expect(units).toEqual([
      'who-to-call',
      'front',
      'plan-kort-b',
      'plan-kort-a',
      'register-roles',
      'sheets-binder-names',
      'register-resources',
      'sheets-back-utskrifter',
      'sheets-back-vedlegg',
      'sheets-binder-log',
      'distribution',
    ]);
    const places = targets.map((anchor) => html.indexOf(` id="${anchor}"`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(html.indexOf('</nav>'));
  });

  it('has plans of several lists under the headings of these', async () => {
    const { lines, targets } = await contentsOf(
      perm('tiltakskort: [kort-b, kort-a]\nnødrutiner: [rutine, kort-a]'),
    );
    expect(lines.slice(3, 8)).toEqual(['Tiltakskort', '  Kort B', '  Kort A', 'Nødrutiner', '  Rutine']);
    expect(targets.slice(3, 6)).toEqual(['plan-kort-b', 'plan-kort-a', 'plan-rutine']);
  });

  it('has all plans when it names none', async () => {
    const { lines } = await contentsOf(perm(''));
    expect(lines.slice(3, 6)).toEqual(['Kort A', 'Kort B', 'Rutine']);
  });

  it('has the cards for one role before the plans', async () => {
    const text = `kind: tiltakskort
title: Mitt kort
status: approved
gjelder: Strøm.
hvem: { role: it-vagt, reports-to: it-chef }
tiltak: [Ring]
kontakt: [it-vagt]
`;
    const { units, lines } = await contentsOf(perm('planer: [rutine, mitt]'), { 'plans/mitt.yaml': text });
    expect(units.slice(2, 5)).toEqual(['plan-mitt', 'plan-mitt-reference', 'plan-rutine']);
    expect(lines.slice(3, 6)).toEqual(['Mitt kort', '  Mitt kort: til oppslag', 'Rutine']);
  });

  it('gives every piece a label of its own', async () => {
    const { html, rest } = await binderFrom({ ...plans, 'binders/perm.yaml': perm('') }, 'nb');
    const labels = rest.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(html).toContain('</html>');
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
    const { html, rest } = await binderFrom({ ...files, 'binders/b.yaml': binder });
    expect(html).not.toContain('Det gik.');
    const documents = rest.filter(({ anchor }) => /^re/.test(anchor)).map(({ anchor }) => anchor);
    expect(documents).toEqual(['register-roles', 'register-resources']);
  });
});
