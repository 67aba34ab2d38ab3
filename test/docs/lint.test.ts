import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import { ruleFaults } from '../../src/rules/configured.js';
import { rules } from '../../src/rules/list.js';
import { presets } from '../../src/rules/presets.js';
import { check, soundPlan, workspaceWith } from '../e2e/workspace.js';
import { folderWith, plan } from '../support/plan.js';

const page = readFileSync(packagePath('docs', 'lint.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({
  language,
  text,
}));

describe('the page on linting', () => {
  it('has settings that are sound', async () => {
    const settings = blocks.find(({ text }) => text.startsWith('preset:'))?.text ?? '';
    const cwd = folderWith({ 'plan.config.yaml': `organisation: X\nlanguage: en\ncountry: GB\n${settings}` });
    const project = await openProject(cwd, undefined, 'en');
    expect(project.diagnostics).toEqual([]);
    expect(project.ruleSettings).toHaveLength(6);
    expect(ruleFaults(project.ruleSettings, rules)).toEqual([]);
  });

  it('has an exception that works', () => {
    const exception = blocks.find(({ text }) => text.startsWith('# plan-ignore'))?.text ?? '';
    const text = soundPlan().replace(/^alarmering:.*\n/m, exception.replace('call: pedel', 'call: it-vagt'));
    const cwd = workspaceWith({ 'plans/a.yaml': text });
    const args = ['lint', '--rule', 'no-out-of-hours-route', '--as-of'];
    const { found } = check([...args, '2026-06-01', 'plans/a.yaml'], { cwd });
    expect(found).toMatchObject([{ suppressed: { reason: 'the school is empty at night' } }]);
    const later = check([...args, '2027-08-02', 'plans/a.yaml'], { cwd }).found.map(({ code }) => code);
    expect(later).toEqual(['ignore/expired', 'no-out-of-hours-route']);
  });

  it('names every preset and only options that there are', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| .* \|$/gm)].map(([, name = '']) => name);
    expect(rows).toEqual(['error', 'warning', 'info', ...presets]);
    const help = plan(['lint', '--help']).stdout;
    for (const [, option = ''] of page.matchAll(/(?<![\w-])(--[a-z][a-z-]+)/g))
      expect(help).toContain(option);
  });

  it('leads to pages that there are', () => {
    for (const name of ['lint.md', 'own-rules.md']) {
      const text = readFileSync(packagePath('docs', name), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[\w-]+)?\)/g))
        expect(existsSync(join(packagePath('docs'), target)), target).toBe(true);
    }
  });
});
