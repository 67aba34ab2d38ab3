import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { onlyRules } from './lint-workspace.js';
import { config, type Reported, run, soundFiles, today } from './workspace.js';

/** A card of so many steps; one of them takes a line and a half of its sheet. */
function cardOf(steps: number): string {
  const lines = Array.from(
    { length: steps },
    (_, index) =>
      `  - Step ${index + 1} is written down in the log of the duty room before the next one is begun`,
  );
  return `kind: action-card
title: Duty room
status: approved
owner: leder
role: { role: it-vagt, place: The duty room, reports-to: leder }
triggers: [{ when: The net is down }]
declared:
${lines.join('\n')}
stand-down: { criteria: [The net is back], by: leder }
`;
}

/** The number of the line that a step of the card stands on. */
const lineOf = (step: number): number => 7 + step;

const files = {
  'plan.config.yaml': `${config}${onlyRules()}`,
  'plans/a.yaml': cardOf(45),
  'binders/en.yaml': binderOf('Mappe en', 'a, b'),
  'binders/to.yaml': binderOf('Mappe to', 'b, a'),
};

describe('a card that takes more than its page', () => {
  let cwd: string;
  beforeAll(() => {
    const { folder, remove } = lastingFolder(soundFiles(files));
    cwd = folder;
    return remove;
  });

  it('stops the build where the first step stands that is behind it, once for all binders', () => {
    const { code, stdout, stderr } = run(['build', ...today, '--format', 'json', '--lang', 'en'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'Nothing was built: the errors come first.\n',
    });
    const { diagnostics, errors } = JSON.parse(stdout) as { diagnostics: Reported[]; errors: number };
    expect({ errors, found: diagnostics.length }).toEqual({ errors: 1, found: 1 });
    const [found] = diagnostics;
    expect(found).toMatchObject({
      code: 'card-too-long',
      severity: 'error',
      file: 'plans/a.yaml',
      column: 5,
    });
    const step = (found?.line ?? 0) - lineOf(0);
    expect(step).toBeGreaterThan(15);
    expect(step).toBeLessThan(45);
    const [, lines] =
      /does not fit on one page: about (\d+) lines too many\.$/.exec(found?.message ?? '') ?? [];
    // A step is a line and a half long.
    expect(Number(lines)).toBeGreaterThanOrEqual(45 - step);
    expect(Number(lines)).toBeLessThanOrEqual(3 * (45 - step));
  });

  it('is not built either when its pages are known from the last time, and says why in words', () => {
    for (const lang of ['da', 'zh']) {
      const { code, stdout, stderr } = run(['build', 'en', ...today, '--lang', lang, '--no-color'], { cwd });
      expect(code, lang).toBe(1);
      expect(stderr.split('\n'), lang).toHaveLength(2);
      const [, step = ''] =
        /Step (\d+) is written down in the log of the duty room before …/.exec(stdout) ?? [];
      expect(stdout, lang).toContain(`plans/a.yaml:${lineOf(Number(step))}:5`);
      expect(stdout, lang).toContain('Duty room');
      expect(existsSync(join(cwd, 'out')), lang).toBe(false);
    }
  });

  it('leaves what was built before as it was, and is built when it has been shortened', async () => {
    writeFileSync(join(cwd, 'plans/a.yaml'), cardOf(12));
    expect(run(['build', 'en', ...today], { cwd }).code).toBe(0);
    const before = readFileSync(join(cwd, 'out/en.pdf'));
    const pages = (await readPdf(before)).pages.filter(({ text }) => /Side DR-\d+ af/.test(text));
    expect(pages.map(({ text }) => /Side (DR-\d+ af \d+)/.exec(text)?.[1])).toEqual(['DR-1 af 1']);
    const manifest = readFileSync(join(cwd, 'out/manifest.json'));
    writeFileSync(join(cwd, 'plans/a.yaml'), cardOf(45));
    expect(run(['build', 'en', ...today], { cwd }).code).toBe(1);
    expect(readFileSync(join(cwd, 'out/en.pdf')).equals(before)).toBe(true);
    expect(readFileSync(join(cwd, 'out/manifest.json')).equals(manifest)).toBe(true);
  });
});
