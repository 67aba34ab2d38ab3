import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';
import { generator, writeNew, writeOutputs } from '../../src/host/output.js';
import { folderWith } from '../support/plan.js';

const page = `<meta name="generator" content="${generator} 0.1.0">`;

describe('writeOutputs', () => {
  it('writes all files, and the folders they need', () => {
    const root = folderWith();
    writeOutputs(
      [
        { path: join(root, 'out/index.html'), content: page },
        { path: join(root, 'out/deep/binder.pdf'), content: Uint8Array.of(1, 2, 3) },
      ],
      false,
    );
    expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe(page);
    expect([...readFileSync(join(root, 'out/deep/binder.pdf'))]).toEqual([1, 2, 3]);
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['deep', 'index.html']);
  });

  it.each([
    ['a page', page],
    ['a PDF that has the mark at its end', `%PDF-1.4${'x'.repeat(20_000)}/Creator (${generator} 0.1.0)`],
    ['an empty file', ''],
  ])('writes over %s that it built itself', (_what, content) => {
    const root = folderWith({ 'index.html': content });
    writeOutputs([{ path: join(root, 'index.html'), content: 'new' }], false);
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('new');
  });

  it('leaves what others made, and then writes nothing at all', () => {
    const root = folderWith({ 'b.html': '<p>my own page' });
    const path = join(root, 'b.html');
    const outputs = [
      { path: join(root, 'a.html'), content: page },
      { path, content: page },
    ];
    expect(() => writeOutputs(outputs, false)).toThrow(
      expect.objectContaining({ code: 'run/not-ours', args: { path } }),
    );
    expect(readdirSync(root)).toEqual(['b.html']);
    expect(readFileSync(path, 'utf8')).toBe('<p>my own page');
    writeOutputs(outputs, true);
    expect(readFileSync(path, 'utf8')).toBe(page);
  });

  it('leaves a folder of that name, also when forced', () => {
    const root = folderWith();
    const path = join(root, 'index.html');
    mkdirSync(path);
    expect(() => writeOutputs([{ path, content: page }], false)).toThrow(
      expect.objectContaining({ code: 'run/not-ours' }),
    );
    expect(() => writeOutputs([{ path, content: page }], true)).toThrow(
      expect.objectContaining({ code: 'run/cannot-write', args: { path, reason: 'EISDIR' } }),
    );
    expect(readdirSync(root)).toEqual(['index.html']);
  });

  it('asks about every name before it replaces anything', () => {
    const root = folderWith({ 'a.html': page });
    mkdirSync(join(root, 'b.pdf'));
    const outputs = ['a.html', 'b.pdf', 'c.json'].map((name) => ({ path: join(root, name), content: 'new' }));
    expect(() => writeOutputs(outputs, true)).toThrow(
      expect.objectContaining({ args: { path: join(root, 'b.pdf'), reason: 'EISDIR' } }),
    );
    expect(readdirSync(root).sort()).toEqual(['a.html', 'b.pdf']);
    expect(readFileSync(join(root, 'a.html'), 'utf8')).toBe(page);
  });

  it('brings back what was there, and takes away what was not, when a file cannot have its name', () => {
    const root = folderWith({ 'a.html': page, 'd.html': page });
    const path = join(root, 'c.pdf');
    const outputs = ['a.html', 'b.html', 'c.pdf', 'd.html'].map((name) => ({
      path: join(root, name),
      content: 'new',
    }));
    // Somebody else makes a folder of that name at the last moment.
    expect(() => writeOutputs(outputs, false, () => mkdirSync(path))).toThrow(
      expect.objectContaining({ code: 'run/cannot-write', args: expect.objectContaining({ path }) }),
    );
    expect(readdirSync(root).sort()).toEqual(['a.html', 'c.pdf', 'd.html']);
    expect(readFileSync(join(root, 'a.html'), 'utf8')).toBe(page);
    expect(readFileSync(join(root, 'd.html'), 'utf8')).toBe(page);
  });

  it('writes nothing where somebody objects at the last moment, when all is written beside', () => {
    const root = folderWith({ 'a.html': page });
    const outputs = ['a.html', 'b.html'].map((name) => ({ path: join(root, name), content: 'new' }));
    const objection = new CannotRun('run/built-meanwhile', { path: 'manifest.json' });
    let beside: string[] = [];
    const object = (): never => {
      beside = readdirSync(root);
      throw objection;
    };
    expect(() => writeOutputs(outputs, false, object)).toThrow(objection);
    expect(beside).toHaveLength(3);
    expect(readdirSync(root)).toEqual(['a.html']);
    expect(readFileSync(join(root, 'a.html'), 'utf8')).toBe(page);
  });

  it('replaces a link instead of writing through it', () => {
    const root = folderWith({ 'secret.txt': page });
    symlinkSync('secret.txt', join(root, 'index.html'));
    writeOutputs([{ path: join(root, 'index.html'), content: 'new' }], false);
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe(page);
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')(
    'lets nobody else read what is private, also where all could before',
    () => {
      const root = folderWith({ 'a.pdf': page });
      const temporary = join(root, `a.pdf.${process.pid}.tmp`);
      symlinkSync('elsewhere', temporary);
      writeOutputs(
        [
          { path: join(root, 'a.pdf'), content: 'secret', isPrivate: true },
          { path: join(root, 'b.html'), content: page },
        ],
        false,
      );
      const modeOf = (name: string): number => statSync(join(root, name)).mode & 0o777;
      expect(modeOf('a.pdf')).toBe(0o600);
      expect(modeOf('b.html')).toBe(0o666 & ~process.umask());
      expect(readdirSync(root).sort()).toEqual(['a.pdf', 'b.html']);
    },
  );

  it('leaves nothing behind when one of the files cannot be written', () => {
    const root = folderWith({ file: 'x' });
    const outputs = [
      { path: join(root, 'a.html'), content: page },
      { path: join(root, 'file', 'b.html'), content: page },
    ];
    expect(() => writeOutputs(outputs, false)).toThrow(
      expect.objectContaining({
        code: 'run/cannot-write',
        args: { path: join(root, 'file', 'b.html'), reason: 'ENOTDIR' },
      }),
    );
    expect(readdirSync(root)).toEqual(['file']);
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('x');
  });
});

describe('writeNew', () => {
  it('writes a file that is not there yet', () => {
    const root = folderWith();
    writeNew({ path: join(root, 'plans/a.yaml'), content: 'kind: x\n' }, 'plans/a.yaml');
    expect(readFileSync(join(root, 'plans/a.yaml'), 'utf8')).toBe('kind: x\n');
  });

  it('leaves one that is there', () => {
    const root = folderWith({ 'a.yaml': 'mine' });
    const write = (): void => writeNew({ path: join(root, 'a.yaml'), content: 'x' }, 'a.yaml');
    expect(write).toThrow(
      expect.objectContaining({ code: 'run/exists', args: expect.objectContaining({ path: 'a.yaml' }) }),
    );
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('mine');
  });

  it('says why it cannot', () => {
    const root = folderWith({ file: '' });
    expect(() => writeNew({ path: join(root, 'file/a.yaml'), content: '' }, 'file/a.yaml')).toThrow(
      expect.objectContaining({ code: 'run/cannot-write', args: { path: 'file/a.yaml', reason: 'EEXIST' } }),
    );
  });
});
