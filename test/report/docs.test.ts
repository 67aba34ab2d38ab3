import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { reports } from '../../src/report/list.js';

const page = readFileSync(packagePath('docs', 'reports.md'), 'utf8');

describe('the page about reports', () => {
  it('has a row for every format', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    expect(rows.slice(0, Object.keys(reports).length)).toEqual(Object.keys(reports));
  });

  it('shows only formats that there are, each but one with its file', () => {
    const commands = [...page.matchAll(/\b(?:plan|planb) lint\b(?:[^\n]|\n +--)*/g)].map(([line]) => line);
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const formats = [...command.matchAll(/--format (\w+)( --output)?/g)];
      expect(formats.map(([, name = '']) => Object.hasOwn(reports, name))).not.toContain(false);
      expect(formats.filter(([, , output]) => !output).length).toBeLessThanOrEqual(1);
    }
  });

  it('gives editors a pattern for the compact report', () => {
    const pattern = /"regexp": (".*")/.exec(page)?.[1] ?? '""';
    const match = new RegExp(JSON.parse(pattern)).exec('plans/å b.yaml:2:14: error “x” [y]. [shape/a-b]');
    expect(match?.slice(1)).toEqual(['plans/å b.yaml', '2', '14', 'error', '“x” [y].', 'shape/a-b']);
  });
});
