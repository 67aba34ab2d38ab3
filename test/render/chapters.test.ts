import { describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { outlineOf } from './outline.js';
import { inputFor } from './pages.js';
import { workspaceWith } from './sections.js';

const plan = {
  inledning: { text: 'Om planen.' },
  konsekvenser: [
    { theme: 'Den enskilde', text: 'Medicin glöms.' },
    { theme: 'Personalen', text: 'Allt skrivs för hand.' },
  ],
  prioriteringsordning: [{ process: 'Mat' }],
  backup: { text: 'Varje natt.' },
  kontaktlista: [{ role: 'vakt' }],
};

function page(data: Readonly<Record<string, unknown>>): string {
  const fonts = () => ({ css: '', missing: [] });
  const { html } = renderWorkspace(inputFor(workspaceWith('kontinuitetsplan', data), { fonts }));
  return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
}

const headings = (html: string): string[] =>
  [...html.matchAll(/<h([3-6])>([^<]*)<\/h/g)].map(([, level, text]) => `${level} ${text}`);

describe('neighbouring sections with the same chapter', () => {
  it('stand under its heading, with their own one level further in', () => {
    expect(headings(page(plan))).toEqual([
      '3 Inledning',
      '3 Systembortfall',
      '4 Konsekvenser av systembortfall',
      '5 Den enskilde',
      '5 Personalen',
      '4 Prioriteringsordning över processer',
      '3 Backup och redundans',
      '3 Kontaktuppgifter',
      '4 Kontaktlista',
    ]);
  });

  it('are listed under it at the head of the plan', () => {
    const html = page(plan);
    const list = outlineOf(html.slice(html.indexOf('<nav'), html.indexOf('</nav>')));
    expect(list.split('\n').filter((line) => /^ +(a |li|ul)/.test(line))).toEqual([
      '  ul',
      '    li',
      '      a href="#plan-p-inledning" "Inledning"',
      '    li',
      '      a href="#plan-p-konsekvenser-chapter" "Systembortfall"',
      '      ul',
      '        li',
      '          a href="#plan-p-konsekvenser" "Konsekvenser av systembortfall"',
      '        li',
      '          a href="#plan-p-prioriteringsordning" "Prioriteringsordning över processer"',
      '    li',
      '      a href="#plan-p-backup" "Backup och redundans"',
      '    li',
      '      a href="#plan-p-kontaktlista-chapter" "Kontaktuppgifter"',
      '      ul',
      '        li',
      '          a href="#plan-p-kontaktlista" "Kontaktlista"',
    ]);
    for (const [, anchor] of list.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`);
  });

  it('leave no heading behind where none of them is filled in', () => {
    expect(page({ inledning: plan.inledning })).not.toContain('Systembortfall');
  });

  it('are in the language of their kind', () => {
    expect(page({ ...plan, language: 'da' })).toContain('<h3 lang="sv">Systembortfall</h3>');
  });
});
