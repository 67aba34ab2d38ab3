import {
  chmodSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSizeLimit, readNamedFile } from '../../src/host/named-file.js';
import { folderWith } from '../support/plan.js';

/** A workspace inside a folder that holds a file of somebody else. */
function workspace(): string {
  const folder = folderWith({ 'secret.png': 'secret', 'work/maps/north.png': 'north' });
  return join(folder, 'work');
}

/** The code of the fault, without its room. */
function faultOf(root: string, path: string): string {
  const taken = readNamedFile(root, path);
  return 'code' in taken ? taken.code.replace('attachment/', '') : taken.bytes.toString();
}

describe('a file that a document names', () => {
  it('is read with the time of its last change', () => {
    const root = workspace();
    utimesSync(join(root, 'maps/north.png'), 0, 86_400 * 365);
    expect(readNamedFile(root, 'maps/north.png')).toEqual({
      bytes: Buffer.from('north'),
      changed: new Date('1971-01-01T00:00:00Z'),
    });
  });

  it.each(['./maps/north.png', 'maps/../maps/north.png', 'maps//north.png'])('is found by %s', (path) => {
    expect(faultOf(workspace(), path)).toBe('north');
  });

  it.each([
    '../secret.png',
    'maps/../../secret.png',
    '..',
    '/etc/hostname',
    'C:\\secret.png',
    '\\\\host\\a',
    '.',
    '',
  ])('is not read outside the workspace: %j', (path) => {
    expect(faultOf(workspace(), path)).toBe('outside');
  });

  it('is not read outside the workspace by a link to a file or a folder', () => {
    const root = workspace();
    symlinkSync('../../secret.png', join(root, 'maps/linked.png'));
    symlinkSync('..', join(root, 'up'));
    expect(faultOf(root, 'maps/linked.png')).toBe('outside');
    expect(faultOf(root, 'up/secret.png')).toBe('outside');
  });

  it('may be a link to another file of the workspace, and the workspace may be one', () => {
    const root = workspace();
    symlinkSync('north.png', join(root, 'maps/today.png'));
    symlinkSync('work', join(root, '../linked'));
    expect(faultOf(root, 'maps/today.png')).toBe('north');
    expect(faultOf(join(root, '../linked'), 'maps/today.png')).toBe('north');
  });

  it.each([
    'maps/south.png',
    'maps',
    'maps/north.png/x',
    'x'.repeat(5000),
    'a\0b',
    'https://host.example/a.png',
  ])('is told when there is none: %j', (path) => {
    expect(faultOf(workspace(), path)).toBe('not-found');
  });

  it('is told when links lead round in a circle', () => {
    const root = workspace();
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    expect(faultOf(root, 'a')).toBe('not-found');
  });

  it('is told when it is too large, without being read', () => {
    const root = workspace();
    ftruncateSync(openSync(join(root, 'film.png'), 'w'), fileSizeLimit + 1);
    expect(readNamedFile(root, 'film.png')).toEqual({
      code: 'attachment/too-large',
      args: { path: 'film.png', megabytes: 20.1, limit: 20 },
    });
    ftruncateSync(openSync(join(root, 'film.png'), 'w'), fileSizeLimit);
    expect(readNamedFile(root, 'film.png')).toHaveProperty('bytes');
  });

  it.skipIf(process.getuid?.() === 0)('is told when it must not be read', () => {
    const root = workspace();
    writeFileSync(join(root, 'closed.png'), '');
    chmodSync(join(root, 'closed.png'), 0);
    mkdirSync(join(root, 'closed'), { mode: 0 });
    const unreadable = (path: string) => ({ code: 'file/unreadable', args: { reason: `${path}: EACCES` } });
    expect(readNamedFile(root, 'closed.png')).toEqual(unreadable('closed.png'));
    expect(readNamedFile(root, 'closed/a.png')).toEqual(unreadable('closed/a.png'));
  });
});
