import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { Changes } from '../../src/host/changes.js';
import { folderWith } from '../support/plan.js';

const { signal } = new AbortController();

async function changesOf(folder: string, isOurs: (path: string) => boolean = () => false): Promise<Changes> {
  const changes = await Changes.below(folder, isOurs);
  onTestFinished(() => changes.close());
  return changes;
}

it('gives what is saved together at once, also what was saved before anybody asked', async () => {
  const folder = folderWith({ 'a.yaml': '', 'b/c.yaml': '' });
  const changes = await changesOf(folder);
  const [first, second, third] = ['a.yaml', 'b/c.yaml', 'b/d.yaml'].map((name) => join(folder, name));
  writeFileSync(first as string, 'x');
  writeFileSync(second as string, 'x');
  await setTimeout(100);
  writeFileSync(third as string, 'x');
  expect((await changes.next(signal)).toSorted()).toEqual([first, second, third]);
});

it('does not see what is hidden, packages, copies of editors, folders and what is ours', async () => {
  const folder = folderWith({ '.git/index': '', 'node_modules/x/y.yaml': '', 'out/index.html': '' });
  const changes = await changesOf(folder, (path) => path.startsWith(join(folder, 'out')));
  for (const name of ['.git/index', 'node_modules/x/y.yaml', 'out/index.html', 'a.yaml~', '.a.yaml.swp'])
    writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, 'plans'));
  await setTimeout(100);
  writeFileSync(join(folder, 'a.yaml'), '');
  expect(await changes.next(signal)).toEqual([join(folder, 'a.yaml')]);
});

it('gives nothing when it is told to stop', async () => {
  const changes = await changesOf(folderWith());
  expect(await changes.next(AbortSignal.timeout(50))).toEqual([]);
});
