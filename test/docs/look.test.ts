import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import { readTemplates } from '../../src/host/templates.js';
import { renderWorkspace } from '../../src/render/render.js';
import { inputOf, planWith } from '../render/outline.js';
import { folderWith } from '../support/plan.js';

const page = readFileSync(packagePath('docs', 'look.md'), 'utf8');
const [, block = ''] = /`paper\/templates\/blocks\/step\.hbs`\n```handlebars\n([\s\S]*?)```/.exec(page) ?? [];
const [, css = ''] = /```css\n([\s\S]*?)```/.exec(page) ?? [];

describe('the page about the look', () => {
  it('shows a block and a style that can be used as they are', async () => {
    const root = folderWith({
      'plan.config.yaml':
        'organisation: O\nlanguage: da\ncountry: DK\nlook: { templates: paper/templates }\n',
      'paper/templates/blocks/step.hbs': block,
      'paper/templates/own.css': css,
    });
    const { look, diagnostics } = await openProject(root, undefined, 'en');
    expect(diagnostics).toEqual([]);
    const steps = '[{ do: Tænd radioen, by: it-vagt, steps: [{ do: Vælg kanal 7 }] }]';
    const files = { 'plans/nedbrud.yaml': planWith({ handling: steps }) };
    const input = await inputOf(files, 'da', look ? { templates: look.templates } : {});
    const { html } = renderWorkspace(input);
    const [, list = ''] = /<ol class="steps">([\s\S]*?)<\/article>/.exec(html) ?? [];
    const words = list.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toMatch(/Tænd radioen .*Vælg kanal 7/);
    expect(html).toContain(css.trim());
  });

  it('names only templates that there are', () => {
    const names = [...page.matchAll(/`([\w/]+\.(?:hbs|css|js))`/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(
      names
        .map((name) => name.replace('paper/templates/', ''))
        .filter((name) => name !== 'own.css' && !readTemplates().has(name)),
    ).toEqual([]);
  });
});
