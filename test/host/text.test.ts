import { execFileSync, spawn } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, readText, sizeLimit, type TextReading } from '../../src/host/text.js';
import { folderWith } from '../support/plan.js';

function read(content: string | Buffer): TextReading {
  return readText(join(folderWith({ 'a.yaml': content }), 'a.yaml'), 'a.yaml');
}

/** The code of a problem with its arguments. */
function problemOf({ problem }: TextReading): unknown {
  return problem && [problem.code, problem.args];
}

describe('readText', () => {
  it('gives the text as it is, line ends included', () => {
    expect(read('kind: roles\r\nrøles: 值\n')).toEqual({
      text: 'kind: roles\r\nrøles: 值\n',
      problem: undefined,
    });
    expect(read('')).toEqual({ text: '', problem: undefined });
  });

  it('takes a byte order mark off, so that columns are those of an editor', () => {
    expect(read('\ufeffkind: roles\n').text).toBe('kind: roles\n');
    expect(read('\ufeff\ufeffkind').text).toBe('\ufeffkind');
  });

  it('leaves control characters to the reader of YAML', () => {
    expect(read('a: \0\u001b[31m\n')).toEqual({ text: 'a: \0\u001b[31m\n', problem: undefined });
  });

  it('reads a text of the greatest size, and no more', () => {
    expect(read('x'.repeat(sizeLimit)).problem).toBeUndefined();
    expect(problemOf(read('x'.repeat(sizeLimit + 1)))).toEqual([
      'file/too-large',
      { megabytes: 2.1, limit: 2 },
    ]);
  });

  it('refuses a large file without reading it, which node could not', () => {
    const path = join(folderWith(), 'big.yaml');
    const file = openSync(path, 'w');
    ftruncateSync(file, 3072 * 1024 * 1024);
    closeSync(file);
    expect(problemOf(readText(path, 'big.yaml'))).toEqual(['file/too-large', { megabytes: 3072, limit: 2 }]);
  });

  it('says where a text stops being UTF-8', () => {
    const latin1 = Buffer.from('kind: roles\ntitle: Beredskab på Nordby\n', 'latin1');
    expect(read(latin1).problem).toEqual({
      code: 'file/not-utf-8',
      args: {},
      severity: 'error',
      at: { file: 'a.yaml', start: 30, end: 31 },
    });
    expect(read(latin1).text.slice(0, 30)).toBe('kind: roles\ntitle: Beredskab p');
  });

  it('passes over a replacement character that was typed', () => {
    expect(read('a: \ufffd').problem).toBeUndefined();
    expect(
      read(Buffer.concat([Buffer.from('a: \ufffd b: '), Buffer.from([0xe5])])).problem?.at,
    ).toMatchObject({ start: 8, end: 9 });
  });

  it('finds the fault behind several of them, and at the very end', () => {
    const start = (text: string, ...bytes: number[]): number | undefined =>
      read(Buffer.concat([Buffer.from(text), Buffer.from(bytes)])).problem?.at.start;
    expect(start('\ufffd\ufffd\ufffd', 0xe5)).toBe(3);
    expect(start('\ufffdæ\ufffd 😀\ufffd', 0xf0, 0x9f, 0x98)).toBe(7);
    expect(start('', 0x80)).toBe(0);
  });

  it.each([
    [0xff, 0x41],
    [0x41, 0xfe],
    [0xfe, 0x41],
    [0xff, 0xff],
  ])('takes %i and %i at the start for no UTF-16', (...bytes) => {
    expect(problemOf(read(Buffer.from(bytes)))).toEqual(['file/not-utf-8', {}]);
  });

  it.each([
    ['little', Buffer.from('\ufeffkind: roles\n', 'utf16le')],
    ['big', Buffer.from('\ufeffkind: roles\n', 'utf16le').swap16()],
  ])('knows UTF-16 (%s endian)', (_name, bytes) => {
    expect(problemOf(read(bytes))).toEqual(['file/utf-16', {}]);
  });

  it('says why a file cannot be read', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'folder.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    symlinkSync('/proc/self/mem', join(folder, 'broken.yaml'));
    const reason = (name: string): unknown => problemOf(readText(join(folder, name), name));
    expect(reason('none.yaml')).toEqual(['file/unreadable', { reason: 'ENOENT' }]);
    expect(reason('folder.yaml')).toEqual(['file/unreadable', { reason: 'EISDIR' }]);
    expect(reason('loop.yaml')).toEqual(['file/unreadable', { reason: 'ELOOP' }]);
    expect(reason('broken.yaml')).toEqual(['file/unreadable', { reason: 'EIO' }]);
  });

  it('reads a pipe to its end, and a device that has none only to the limit', () => {
    const pipe = join(folderWith(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    spawn('sh', ['-c', `(printf 'kind: '; sleep 0.1; printf 'roles') > ${pipe}`], { stdio: 'ignore' });
    expect(readText(pipe, 'pipe')).toEqual({ text: 'kind: roles', problem: undefined });
    expect(readText('/dev/zero', 'zero').problem?.code).toBe('file/too-large');
  });

  it('reads what the system makes up while it is read', () => {
    expect(readText('/proc/self/status', 'status').text).toContain('Name:');
  });
});

describe('decode', () => {
  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decode(Buffer.from(text), 'a')).toEqual({ text, problem: undefined });
      }),
    );
  });

  it('never fails, and marks a place inside the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { text, problem } = decode(Buffer.from(bytes), 'a');
        if (!problem) return;
        expect(problem.at.start).toBeGreaterThanOrEqual(0);
        expect(problem.at.start).toBeLessThanOrEqual(text.length);
        expect(problem.at.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
