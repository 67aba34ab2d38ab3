import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReports } from '../../src/host/report-files.js';
import { folderWith } from '../support/plan.js';

describe('the reports in files', () => {
  it('are written into folders that are made for them, and replace the report that stood there', () => {
    const cwd = folderWith({ 'old.csv': '\ufeffFile,Line\na.yaml,1\n', 'empty.md': '' });
    writeReports(
      cwd,
      [
        { path: 'old.csv', content: '\ufeffFile,Line\nb.yaml,2\n' },
        { path: 'empty.md', content: '# a' },
        { path: 'reports/new/b.json', content: 'b' },
        { path: join(cwd, 'c.txt'), content: 'c' },
      ],
      ['plans/a.yaml'],
    );
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toBe('\ufeffFile,Line\nb.yaml,2\n');
    expect(readFileSync(join(cwd, 'empty.md'), 'utf8')).toBe('# a');
    expect(readFileSync(join(cwd, 'reports/new/b.json'), 'utf8')).toBe('b');
    expect(readdirSync(cwd).sort()).toEqual(['c.txt', 'empty.md', 'old.csv', 'reports']);
  });

  it('take the place of nothing else, and then none is written', () => {
    const cwd = folderWith({ 'README.md': '# Nordby\n' });
    const reports = [
      { path: 'a.json', content: '{}' },
      { path: './README.md', content: '# Findings\n' },
    ];
    expect(() => writeReports(cwd, reports, [])).toThrow(
      expect.objectContaining({ code: 'run/no-report', args: { path: './README.md' } }),
    );
    expect(readdirSync(cwd)).toEqual(['README.md']);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('# Nordby\n');
  });

  it.each([
    'lists/a.txt',
    './lists/../lists/a.txt',
    'link.txt',
    'folder/a.txt',
    'sub/plan.config.yaml',
    'sub/plan-baseline.json',
  ])('never take the place of what was read, or would be: %s', (path) => {
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
  });

  it('do not take the place of each other', () => {
    const cwd = folderWith();
    const reports = ['a.html', './a.html'].map((path) => ({ path, content: path }));
    expect(() => writeReports(cwd, reports, [])).toThrow(
      expect.objectContaining({ code: 'run/same-output', args: { path: './a.html' } }),
    );
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('follow a link to where it leads', () => {
    const cwd = folderWith({ 'real.html': '' });
    symlinkSync('real.html', join(cwd, 'link.html'));
    writeReports(cwd, [{ path: 'link.html', content: 'new' }], []);
    expect(lstatSync(join(cwd, 'link.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.html'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('go through a pipe to whoever reads it', () => {
    const cwd = folderWith();
    const pipe = join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    writeReports(cwd, [{ path: 'pipe', content: 'x' }], []);
    expect(readFileSync(reader, 'utf8')).toBe('x');
    closeSync(reader);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
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
