import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PartStore, type StoredPart } from '../../src/print/part-store.js';

const stored: StoredPart = {
  part: {
    pages: [
      {
        width: 595,
        height: 842,
        content: Buffer.from('drawn'),
        resources: [{ category: 'F', number: 2 }],
        annotations: [],
        elements: [3],
        text: 'Ring på 002 – 电话',
        arrangement: '',
      },
    ],
    objects: [{ text: ['<</A ', 1, '>>'], data: Buffer.from([0, 255]) }],
    roots: [2],
    identified: [],
    destinations: [{ name: 'a', page: 1, view: '/XYZ 0 0 0' }],
    outline: [],
  },
  producer: 'Skia/PDF m147',
};

const day = 86_400;
/** As the store writes it. */
function signed(content: Buffer): Buffer {
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

let folder: string;
let parts: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-store-'));
  parts = join(folder, 'cache', 'parts');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** When a part was last asked for, in days before now. */
function age(path: string): number {
  return (Date.now() - statSync(path).mtimeMs) / 1000 / day;
}

function makeOld(path: string, days: number): void {
  const then = Date.now() / 1000 - days * day;
  utimesSync(path, then, then);
}

describe('kept parts', () => {
  it('are there for the next program, as they were', () => {
    new PartStore(parts).put('key', stored);
    const read = new PartStore(parts).get('key');
    expect(read).toMatchObject({
      producer: stored.producer,
      part: { roots: [2], objects: [{ text: ['<</A ', 1, '>>'] }] },
    });
    expect(Buffer.from(read?.part.objects[0]?.data ?? []).equals(Buffer.from([0, 255]))).toBe(true);
    expect(read?.part.pages[0]?.text).toBe('Ring på 002 – 电话');
    expect(new PartStore(parts).get('other')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('can be read by the user alone', () => {
    new PartStore(parts).put('key', stored);
    expect(statSync(parts).mode & 0o777).toBe(0o700);
    expect(statSync(join(parts, 'key')).mode & 0o777).toBe(0o600);
  });

  it('leave nothing half-written behind', () => {
    const store = new PartStore(parts);
    store.put('key', stored);
    store.put('key', stored);
    expect(readdirSync(parts)).toEqual(['key']);
    mkdirSync(join(parts, 'taken', 'inside'), { recursive: true });
    store.put('taken', stored);
    expect(readdirSync(parts).sort()).toEqual(['key', 'taken']);
  });

  it('are as good as not there where they are damaged or of another version', () => {
    const store = new PartStore(parts);
    store.put('short', stored);
    truncateSync(join(parts, 'short'), 40);
    writeFileSync(join(parts, 'empty'), '');
    writeFileSync(join(parts, 'text'), 'not a part');
    writeFileSync(join(parts, 'unsigned'), serialize({ ...stored, version: 3 }));
    writeFileSync(join(parts, 'old'), signed(serialize({ ...stored, version: 2 })));
    writeFileSync(join(parts, 'null'), signed(serialize(null)));
    for (const name of ['short', 'empty', 'text', 'unsigned', 'old', 'null'])
      expect(store.get(name), name).toBeUndefined();
  });

  it('are as good as not there where a single bit is another, wherever it stands', () => {
    const store = new PartStore(parts);
    store.put('key', stored);
    const whole = readFileSync(join(parts, 'key'));
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(join(parts, 'key'), damaged);
      expect(store.get('key'), `byte ${at}`).toBeUndefined();
    }
    store.put('key', stored);
    expect(store.get('key')?.producer).toBe(stored.producer);
  });

  it('are none without a folder, or in one that cannot be written', () => {
    const none = new PartStore(undefined);
    none.put('key', stored);
    none.clean();
    expect(none.get('key')).toBeUndefined();
    writeFileSync(join(folder, 'file'), '');
    const blocked = new PartStore(join(folder, 'file', 'parts'));
    blocked.put('key', stored);
    blocked.clean();
    expect(blocked.get('key')).toBeUndefined();
  });

  it('are thrown away when nobody has asked for them for a month', () => {
    const store = new PartStore(parts);
    for (const name of ['fresh', 'used', 'forgotten']) store.put(name, stored);
    makeOld(join(parts, 'used'), 29);
    makeOld(join(parts, 'forgotten'), 31);
    expect(store.get('used')).toBeDefined();
    expect(age(join(parts, 'used'))).toBeLessThan(1);
    store.clean();
    expect(readdirSync(parts).sort()).toEqual(['fresh', 'used']);
    expect(existsSync(join(parts, 'forgotten'))).toBe(false);
  });
});
