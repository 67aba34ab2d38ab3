import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReports } from '../../src/host/report-files.js';
import { folderWith } from '../support/plan.js';

describe('the reports in files', () => {
  it('are written into folders that are made for them, and replace what stood there', () => {
    const cwd = folderWith({ 'old.html': 'somebody wrote this' });
    writeReports(
      cwd,
      [
        { path: 'old.html', content: 'a' },
        { path: 'reports/new/b.json', content: 'b' },
        { path: join(cwd, 'c.txt'), content: 'c' },
      ],
      ['plans/a.yaml'],
    );
    expect(readFileSync(join(cwd, 'old.html'), 'utf8')).toBe('a');
    expect(readFileSync(join(cwd, 'reports/new/b.json'), 'utf8')).toBe('b');
    expect(readdirSync(cwd).sort()).toEqual(['c.txt', 'old.html', 'reports']);
  });

  it.each(['lists/a.txt', './lists/../lists/a.txt', 'link.txt', 'folder/a.txt', 'sub/plan.config.yaml'])(
    'never take the place of what was read: %s',
    (path) => {
      const cwd = folderWith({ 'lists/a.txt': 'kind: x' });
      symlinkSync(join(cwd, 'lists', 'a.txt'), join(cwd, 'link.txt'));
      symlinkSync(join(cwd, 'lists'), join(cwd, 'folder'));
      const reports = [
        { path: 'b.html', content: 'b' },
        { path, content: 'a' },
      ];
      expect(() => writeReports(cwd, reports, ['lists/a.txt'])).toThrow(
        expect.objectContaining({ code: 'run/report-over-source', args: { path } }),
      );
      expect(existsSync(join(cwd, 'b.html'))).toBe(false);
      expect(readFileSync(join(cwd, 'lists', 'a.txt'), 'utf8')).toBe('kind: x');
    },
  );

  it('do not take the place of each other', () => {
    const cwd = folderWith();
    const reports = ['a.html', './a.html'].map((path) => ({ path, content: path }));
    expect(() => writeReports(cwd, reports, [])).toThrow(
      expect.objectContaining({ code: 'run/same-output', args: { path: './a.html' } }),
    );
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('follow a link to where it leads', () => {
    const cwd = folderWith({ 'real.html': 'old' });
    symlinkSync('real.html', join(cwd, 'link.html'));
    writeReports(cwd, [{ path: 'link.html', content: 'new' }], []);
    expect(lstatSync(join(cwd, 'link.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.html'), 'utf8')).toBe('new');
  });

  it('leave a device what it is', () => {
    writeReports('/', [{ path: '/dev/null', content: 'x' }], []);
    writeReports('/', [{ path: '/dev/null', content: 'x' }], []);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('say where they cannot be written, and leave nothing half-written', () => {
    const cwd = folderWith({ file: 'x' });
    const write = (path: string) => () =>
      writeReports(
        cwd,
        [
          { path: 'a.html', content: 'a' },
          { path, content: 'x' },
        ],
        [],
      );
    expect(write('file/b.html')).toThrow(expect.objectContaining({ code: 'run/cannot-write' }));
    expect(readdirSync(cwd)).toEqual(['file']);
    expect(() => writeReports(cwd, [{ path: '.', content: 'x' }], [])).toThrow(
      expect.objectContaining({ code: 'run/cannot-write', args: { path: '.', reason: 'EISDIR' } }),
    );
  });
});
