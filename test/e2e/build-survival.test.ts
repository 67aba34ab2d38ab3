import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { run, soundPlan, workspaceWith } from './workspace.js';

const resources = `kind: resources
title: Systemer
resources:
  strøm: { title: Strøm, type: utility, provides: power }
  mobil: { title: Mobiltelefon, type: channel, needs: strøm, lasts: { strøm: 3 h } }
`;

const scenario = '{ lost: strøm, for: 24 h }';

const files = {
  'registers/resources.yaml': resources,
  'plans/a.yaml': soundPlan({ title: 'Strømsvigt', scenario }),
  'plans/b.yaml': soundPlan({ title: 'Strømsvigt om natten', scenario }),
  'binders/m.yaml':
    "kind: binder\ntitle: Mappen\nplans: [a, b]\ncopies: [{ number: '1', holder: it-vagt, place: Vagten }]\n",
};

describe('what works when, in what is built', () => {
  it('stands in the page, at the head of each plan of the binder, and on one page before them', async () => {
    const cwd = workspaceWith(files);
    const { code, stderr } = run(['build', '--as-of', '2026-06-01'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      readFileSync(join(cwd, 'out/index.html'), 'utf8').match(/<h3>Hvad virker hvornår<\/h3>/g),
    ).toHaveLength(2);
    const { pages, outline } = await readPdf(readFileSync(join(cwd, 'out/m.pdf')));
    const [overview, ...others] = outline.filter(({ title }) => title.startsWith('Hvad virker hvornår'));
    expect(overview?.title).toBe('Hvad virker hvornår: alle planer');
    expect(others).toHaveLength(2);
    const { text = '' } = pages[(overview?.page ?? 0) - 1] ?? {};
    expect(text).toContain('1. Strømsvigt');
    expect(pages.filter((page) => page.text.includes('Hvad går ud af drift hvornår'))).toHaveLength(1);
    // The table of contents and the page itself.
    expect(pages.filter((page) => page.text.includes('Hvad virker hvornår: alle planer'))).toHaveLength(2);
  });

  it('is left out without a scenario', () => {
    const cwd = workspaceWith({
      ...files,
      'plans/a.yaml': soundPlan({ title: 'Strømsvigt' }),
      'plans/b.yaml': soundPlan({ title: 'Strømsvigt om natten' }),
    });
    expect(run(['build', '--as-of', '2026-06-01'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).not.toContain('Hvad virker hvornår');
  });
});
