import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { removeLeftovers } from '../../src/print/leftovers.js';

const PATTERN = /^left-(\d+)-/;
/** The id of a process that has ended and been waited for. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-left-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Makes a file that was last changed so many minutes ago. */
function file(name: string, minutes: number): void {
  writeFileSync(join(folder, name), 'x');
  age(name, minutes);
}

function age(name: string, minutes: number): void {
  const seconds = Date.now() / 1000 - minutes * 60;
  utimesSync(join(folder, name), seconds, seconds);
}

async function kept(): Promise<string[]> {
  await removeLeftovers(folder, PATTERN);
  return readdirSync(folder).sort();
}

it.each([
  [0, true],
  [9, true],
  [11, false],
  [60 * 24 * 365, false],
])('what a dead process left %i minutes ago is kept: %s', async (minutes, expected) => {
  file(`left-${DEAD}-a`, minutes);
  expect(await kept()).toEqual(expected ? [`left-${DEAD}-a`] : []);
});

it('what a living process made is kept, however old', async () => {
  const names = [`left-${process.pid}-a`, `left-${process.ppid}-b`];
  for (const name of names) file(name, 600);
  expect(await kept()).toEqual(names.sort());
});

it('what a process of somebody else made is kept', async () => {
  const name = `left-${DEAD}-a`;
  file(name, 600);
  vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  expect(await kept()).toEqual([name]);
});

it('the process is only asked for, never ended', async () => {
  const kill = vi.spyOn(process, 'kill');
  file(`left-${process.pid}-a`, 600);
  file(`left-${DEAD}-a`, 600);
  await kept();
  expect(kill.mock.calls.map(([, signal]) => signal)).toEqual([0, 0]);
  expect(kill.mock.calls.map(([pid]) => pid).sort()).toEqual([process.pid, DEAD].sort());
});

it('names that do not fit are kept, however old', async () => {
  const names = [`Left-${DEAD}-a`, `left-${DEAD}`, 'left--a', 'left-x-a', `my-left-${DEAD}-a`, 'notes.txt'];
  for (const name of names) file(name, 600);
  expect(await kept()).toEqual(names.sort());
});

it('a number that no process can have is that of a dead one', async () => {
  file('left-99999999999999999999-a', 600);
  file('left-4294967296-a', 600);
  expect(await kept()).toEqual([]);
});

it('a folder goes with all that is in it, by its own age', async () => {
  for (const name of [`left-${DEAD}-old`, `left-${DEAD}-new`]) {
    mkdirSync(join(folder, name, 'deep'), { recursive: true });
    writeFileSync(join(folder, name, 'deep', 'file'), 'x');
  }
  age(`left-${DEAD}-old`, 600);
  expect(await kept()).toEqual([`left-${DEAD}-new`]);
});

it('a link goes without what it leads to', async () => {
  mkdirSync(join(folder, 'target'));
  writeFileSync(join(folder, 'target', 'file'), 'x');
  age('target', 600);
  symlinkSync(join(folder, 'target'), join(folder, `left-${DEAD}-link`));
  expect(await kept()).toEqual(['target']);
  expect(readdirSync(join(folder, 'target'))).toEqual(['file']);
});

it('a link to nowhere hinders nothing', async () => {
  symlinkSync('nowhere', join(folder, `left-${DEAD}-a`));
  file(`left-${DEAD}-b`, 600);
  expect(await kept()).toEqual([`left-${DEAD}-a`]);
});

it('a folder that is not there is an error for the caller to judge', async () => {
  await expect(removeLeftovers(join(folder, 'none'), PATTERN)).rejects.toMatchObject({ code: 'ENOENT' });
});

it('two at once are no trouble', async () => {
  for (let index = 0; index < 20; index += 1) file(`left-${DEAD}-${index}`, 600);
  await Promise.all([1, 2, 3].map(() => removeLeftovers(folder, PATTERN)));
  expect(readdirSync(folder)).toEqual([]);
});
