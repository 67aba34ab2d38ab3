import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/print/find.js';
import { lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { filesIn, run, soundFiles, soundPlan, today } from './workspace.js';

const list = `lists:
  - { title: Alarmer, file: alarmer.csv, exported: 2026-06-01, trigger: static }
`;
const files = {
  'binders/mappe.yaml': `${binderOf('Mappe', 'a, b')}${list}`,
  'alarmer.csv': 'Navn;Telefon\nEva Lund;99000002\n',
  'plans/a.yaml': soundPlan({ situation: '{ definition: Hele nettet er faldet ud. }' }),
};

describe('what is kept between builds', () => {
  let cwd: string;
  let home: string;
  let env: Readonly<Record<string, string>>;
  const build = (...args: readonly string[]) => run(['build', ...today, ...args], { cwd, env });
  const kept = (folder: string): string[] =>
    existsSync(join(home, 'planb', folder)) ? filesIn(join(home, 'planb', folder)) : [];
  const bytesOf = (folder: string, name: string): Buffer => readFileSync(join(home, 'planb', folder, name));

  beforeAll(async () => {
    const workspace = lastingFolder(soundFiles(files));
    const cache = lastingFolder({});
    cwd = workspace.folder;
    home = cache.folder;
    // The browser of the package would be unpacked into each cache.
    const { path } = await findBrowser(undefined);
    env = { XDG_CACHE_HOME: home, PLAN_BROWSER: path };
    return () => {
      workspace.remove();
      cache.remove();
    };
  });

  it('is nothing with --no-cache', () => {
    expect(build('--no-cache')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('lister over personer'),
    });
    expect(filesIn(home)).toEqual([]);
  });

  it('are the printed pieces and a note of the build, for the eyes of the user only', () => {
    expect(build().code).toBe(0);
    expect(kept('parts').length).toBeGreaterThan(5);
    expect(kept('builds')).toHaveLength(1);
    for (const folder of ['parts', 'builds']) {
      const path = join(home, 'planb', folder);
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700);
    }
    if (process.platform !== 'win32')
      for (const name of kept('parts'))
        expect(statSync(join(home, 'planb', 'parts', name)).mode & 0o777, name).toBe(0o600);
  });

  it('is no list of people', () => {
    const holding = (text: string): string[] =>
      ['parts', 'builds'].flatMap((folder) =>
        kept(folder).filter((name) => bytesOf(folder, name).includes(text)),
      );
    expect(holding('Hele nettet er faldet ud.')).toHaveLength(1);
    expect(holding('Lund')).toEqual([]);
    expect(holding('99000002')).toEqual([]);
  });

  it('gives the same file when only one piece has to be printed anew', () => {
    const before = kept('parts');
    writeFileSync(join(cwd, 'plans/b.yaml'), soundPlan({ title: 'Strømsvigt', covers: 'Hele kommunen.' }));
    expect(build().code).toBe(0);
    const fresh = kept('parts').filter((name) => !before.includes(name));
    // The plan and the cover with the new code; the contents say the same.
    expect(fresh).toHaveLength(2);
    const bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
    expect(build('--no-cache').code).toBe(0);
    expect(readFileSync(join(cwd, 'out/mappe.pdf')).equals(bytes)).toBe(true);
  });

  it('is thrown away after a month without use, and printed anew where it is damaged', () => {
    const [old = '', damaged = '', ...rest] = kept('parts');
    const long = new Date(Date.now() - 31 * 86_400_000);
    utimesSync(join(home, 'planb/parts', old), long, long);
    for (const name of [damaged, ...rest]) writeFileSync(join(home, 'planb/parts', name), 'no part at all');
    writeFileSync(join(home, 'planb/parts/unknown'), '');
    utimesSync(join(home, 'planb/parts/unknown'), long, long);
    const bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
    writeFileSync(join(cwd, 'out/index.html'), readFileSync(join(cwd, 'out/index.html'), 'utf8').concat(' '));
    expect(build().code).toBe(0);
    expect(readFileSync(join(cwd, 'out/mappe.pdf')).equals(bytes)).toBe(true);
    expect(kept('parts')).not.toContain('unknown');
    const mended = kept('parts').filter((name) => !bytesOf('parts', name).includes('no part at all'));
    expect(mended.length).toBeGreaterThan(5);
  });

  it('serves no build where the cache cannot be written', () => {
    const blocked = lastingFolder({ planb: 'a file in the way' });
    const elsewhere = { ...env, XDG_CACHE_HOME: blocked.folder };
    const bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
    writeFileSync(join(cwd, 'out/mappe.pdf'), Buffer.concat([bytes, Buffer.from('% more')]));
    expect(run(['build', ...today], { cwd, env: elsewhere }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/mappe.pdf')).equals(bytes)).toBe(true);
    blocked.remove();
  });
});
