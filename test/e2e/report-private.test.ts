import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reports } from '../../src/report/list.js';
import { run, soundPlan, workspaceWith } from './workspace.js';

const handling = `
  - Ring til pårørende til 070761-4285 straks
  - { do: Se journal 070761-4285, by: it-vagt }
  - Slå op med cpr 0707614285
`;

const ledelse = '{ leaders: [{ level: local, role: it-vagt }, { level: strategic, role: leder }] }';

describe('a number of a person in a plan', () => {
  const workspace = () => workspaceWith({ 'plans/a.yaml': soundPlan({ handling, ledelse }) });
  const lint = ['lint', '--as-of', '2026-06-01'];

  it('stands in no report in any format, whatever else is found beside it', () => {
    const cwd = workspace();
    const files = Object.keys(reports).flatMap((name) => ['--format', name, '--output', `out/${name}`]);
    const { code } = run([...lint, ...files], { cwd });
    expect(code).toBe(1);
    for (const name of Object.keys(reports)) {
      const text = readFileSync(join(cwd, 'out', name), 'utf8');
      expect(text, name).toContain('step-without-role');
      expect(text, name).toContain('••••••-••••');
      expect(text, name).not.toMatch(/070761|4285/);
    }
  });

  it('stands neither on the screen nor among the annotations', () => {
    const cwd = workspace();
    const { stdout, stderr } = run(lint, { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toContain('Ring til pårørende til ••••••-•••• straks');
    expect(stdout).toContain('::error file=plans/a.yaml');
    expect(stdout + stderr).not.toMatch(/070761|4285/);
  });
});
