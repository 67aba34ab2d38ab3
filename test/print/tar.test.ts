import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTar } from '../../src/print/tar.js';

interface Fields {
  readonly size?: string;
  readonly type?: string;
}

/** A header block and the data, filled up to whole blocks. */
function entry(name: string, data: string | Uint8Array = '', { size, type = '0' }: Fields = {}): Buffer {
  const body = Buffer.from(data);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100, 'latin1');
  header.write('0000644\0', 100, 'latin1');
  header.write(size ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124, 12, 'latin1');
  header.write(type, 156, 1, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

const END = Buffer.alloc(1024);

function files(...parts: readonly Buffer[]): [string, string][] {
  return [...readTar(Buffer.concat(parts))].map(({ name, data }) => [
    name,
    Buffer.from(data).toString('latin1'),
  ]);
}

describe('an archive', () => {
  it('gives its files in their order', () => {
    expect(files(entry('b', 'two'), entry('a', 'one'), entry('b', 'again'), END)).toEqual([
      ['b', 'two'],
      ['a', 'one'],
      ['b', 'again'],
    ]);
  });

  it.each([0, 1, 511, 512, 513, 1024, 5000])('finds what follows a file of %i bytes', (length) => {
    const data = 'x'.repeat(length);
    expect(files(entry('first', data), entry('next', 'n'), END)).toEqual([
      ['first', data],
      ['next', 'n'],
    ]);
  });

  it('is read from a part of a larger buffer', () => {
    const whole = Buffer.concat([Buffer.alloc(700, 7), entry('a', 'one'), END]);
    const part = new Uint8Array(whole.buffer, whole.byteOffset + 700, whole.length - 700);
    expect([...readTar(part)].map(({ name, data }) => [name, [...data]])).toEqual([['a', [111, 110, 101]]]);
  });

  it('ends at its first empty block', () => {
    expect(files(entry('a', 'one'), END, entry('b', 'two'))).toEqual([['a', 'one']]);
    expect(files(entry('a', 'one'), Buffer.alloc(512))).toEqual([['a', 'one']]);
    expect(files(END)).toEqual([]);
    expect(files()).toEqual([]);
  });

  it('may lack an end', () => {
    expect(files(entry('a', 'one'))).toEqual([['a', 'one']]);
    expect(files(entry('empty'))).toEqual([['empty', '']]);
  });

  it('gives regular files only', () => {
    const others = ['1', '2', '3', '4', '5', '6', 'g', 'x', 'L'].map((type) =>
      entry(`type-${type}`, 'skip', { type }),
    );
    expect(files(...others, entry('old', 'file', { type: '\0' }), entry('new', 'file'), END)).toEqual([
      ['old', 'file'],
      ['new', 'file'],
    ]);
  });

  it.each([
    ['of the length of the field', 'n'.repeat(100)],
    ['one shorter', 'n'.repeat(99)],
    ['in folders', 'lib/x86_64/libnss3.so'],
    ['with blanks inside', 'two words.txt'],
  ])('has names %s', (_, name) => {
    expect(files(entry(name, 'data'), END)).toEqual([[name, 'data']]);
  });

  it.each([
    ['with zeros', '00000000005\0'],
    ['with blanks', '         5 \0'],
    ['short', '5\0'],
    ['to the end of the field', '000000000005'],
    ['with what an earlier one left', '5\x00777777777'],
  ])('has sizes %s', (_, size) => {
    expect(files(entry('a', 'hello', { size }), entry('b', 'x'), END)).toEqual([
      ['a', 'hello'],
      ['b', 'x'],
    ]);
  });

  it('counts sizes by eights', () => {
    expect(files(entry('a', 'x'.repeat(64), { size: '00000000100\0' }))[0]?.[1]).toHaveLength(64);
  });
});

describe('a broken archive', () => {
  it.each([
    ['no size', ''],
    ['a size in words', 'large'],
    ['a negative size', '-5'],
    ['a size of eights and nines', '9'],
    ['a binary size', '\x80\0\0\0\0\0\0\0\0\0\0\x05'],
    ['a size beyond the end', '00000001001\0'],
    ['a vast size', '77777777777\0'],
  ])('is refused with %s, after the files before', (_, size) => {
    const read = readTar(
      Buffer.concat([entry('good', 'fine'), entry('bad', 'hello', { size: size || '\0' })]),
    );
    expect(read.next().value).toMatchObject({ name: 'good' });
    expect(() => read.next()).toThrow(new Error('broken archive at bad'));
  });

  it('is refused wherever the data is cut', () => {
    const whole = entry('bad', 'x'.repeat(600));
    for (const length of [512, 513, 1000, 1111]) {
      expect(() => files(whole.subarray(0, length)), String(length)).toThrow('broken archive at bad');
    }
    expect(files(whole.subarray(0, 1112))).toEqual([['bad', 'x'.repeat(600)]]);
  });

  it('is refused also when the cut is in what would not be given', () => {
    expect(() => files(entry('folder', '', { type: '5', size: '00000001000\0' }))).toThrow(
      'broken archive at folder',
    );
  });
});

describe('any files', () => {
  it('are read as they were packed', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9._/-]{0,98}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 1500 })), { maxLength: 6 }),
        (packed) => {
          const archive = Buffer.concat([...packed.map(([path, data]) => entry(path, data)), END]);
          const read = [...readTar(archive)].map((it) => [it.name, Array.from(it.data)]);
          expect(read).toEqual(packed.map(([path, data]) => [path, Array.from(data)]));
        },
      ),
    );
  });

  it.skipIf(process.platform === 'win32')('are read from what the tar command packs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'planb-tar-'));
    try {
      mkdirSync(join(folder, 'lib/deep'), { recursive: true });
      writeFileSync(join(folder, 'lib/a.so'), 'a'.repeat(1025));
      writeFileSync(join(folder, 'lib/deep/b.so'), Buffer.from([0, 255, 10]));
      symlinkSync('a.so', join(folder, 'lib/link.so'));
      const archive = execFileSync('tar', ['-c', '-C', folder, 'lib']);
      const read = [...readTar(archive)].map((it) => [it.name, it.data.length]).sort();
      expect(read).toEqual([
        ['lib/a.so', 1025],
        ['lib/deep/b.so', 3],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
