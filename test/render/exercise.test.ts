import { describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { lines, outlineOf } from './outline.js';
import { inputFor } from './pages.js';
import { workspaceWith } from './sections.js';

describe('the record of an exercise', () => {
  const workspace = workspaceWith('exercise', {
    title: 'Dark ward',
    unit: 'Ward 3',
    on: '2026-03-04',
    type: 'tabletop',
    lead: 'vakt',
    classification: 'internal',
    plans: [{ title: 'Power' }],
    events: [{ at: '09:00', inject: 'The lights go out', to: ['vakt'], expected: 'Torches' }],
    findings: [{ finding: 'No torch', action: 'Buy two', due: '2026-04-01', plan: { title: 'Power' } }],
  });
  const fonts = () => ({ css: '', missing: [] });
  const { html } = renderWorkspace(inputFor(workspace, { fonts }));
  const start = html.indexOf('Dark ward</h2>');

  it('calls its sections what they are in an exercise', () => {
    expect(html).toContain('>Plans tried</h3>');
  });

  it('says at its head when it was, of what kind, and who led it', () => {
    const head = outlineOf(
      html.slice(html.indexOf('<dl class="facts">', start), html.indexOf('</header>', start)),
    );
    expect(head).toBe(
      lines(`
      dl.facts
        div
          dt "Held on"
          dd "4 March 2026"
        div
          dt "Kind of exercise"
          dd "Tabletop exercise"
        div
          dt "Led by"
          dd
            span.role
              a href="#role-vakt" "Vakten"
            span.reach
              span.phone
                a href="tel:+4570000001" "70 00 00 01"
        div
          dt "Classification"
          dd "Internal"
    `),
    );
    expect(html).toContain('<p class="kind">Ward 3</p>');
  });

  it('has its events in order and its findings with what is done about them', () => {
    const tables = [...html.slice(start).matchAll(/<th scope="col">([^<]*)</g)].map(([, text]) => text);
    expect(tables.slice(0, 4)).toEqual(['At', 'Inject', 'To', 'Expected']);
    expect(tables.slice(4)).toEqual(['Finding', 'Action', 'Due']);
    expect(html).toMatch(
      /colspan="3" class="details">\s*<div class="labelled"><span class="label">Plan:<\/span>/,
    );
  });
});
