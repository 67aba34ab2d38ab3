import { describe, expect, it } from 'vitest';
import { canReadTree, treePeakOf } from '../../bench/tree-memory.js';

const megabyte = 1024 * 1024;
const hold = 'const held = Buffer.alloc(200 * 1024 * 1024, 1); setTimeout(() => held, 600);';

const run = (script: string): Parameters<typeof treePeakOf>[0] => ({
  name: 'a test',
  command: [process.execPath, '-e', script],
  cwd: process.cwd(),
});

describe.runIf(canReadTree)('the memory of a process and all below it', () => {
  it('counts what a child of a child holds to the tree and not to the process', async () => {
    const child = (script: string): string =>
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}]);`;
    const { own, tree } = await treePeakOf(run(child(child(hold))));
    expect(own).toBeLessThan(150 * megabyte);
    expect(tree - own).toBeGreaterThan(200 * megabyte);
  });

  it('counts what a process itself holds', async () => {
    const { own, tree } = await treePeakOf(run(hold));
    expect(own).toBeGreaterThan(200 * megabyte);
    expect(tree).toBe(own);
  });

  it('tells of a process that fails', async () => {
    await expect(treePeakOf(run('process.exit(3)'))).rejects.toThrow('a test ended with 3');
  });
});
