import { describe, expect, it } from 'vitest';
import { failuresOf } from '../../src/workspace/failures.js';
import { readWorkspace } from '../support/workspace.js';

async function failures(register: string, ...lost: string[]): Promise<Record<string, [number, string]>> {
  const text = `kind: resources\nresources:\n${register.trim().replace(/^/gm, '  ')}\n`;
  const { workspace } = await readWorkspace({ 'registers/resources.yaml': text });
  const found = [...failuresOf(workspace.resources, lost)];
  return Object.fromEntries(found.map(([id, { after, chain }]) => [id, [after, chain.join(' ')]]));
}

const chain = `
power: { title: P, type: utility }
mast: { title: M, type: network, needs: power, lasts: { power: 4 h } }
phone: { title: T, type: channel, needs: [mast, power], lasts: { mast: 30 min, power: 8 h } }
runner: { title: R, type: channel }`;

describe('what fails when something is lost', () => {
  it('is that itself and all that needs it, each after its time; the earliest way counts', async () => {
    expect(await failures(chain, 'power')).toEqual({
      power: [0, 'power'],
      mast: [240, 'mast power'],
      phone: [270, 'phone mast power'],
    });
  });

  it('is nothing else', async () => {
    expect(await failures(chain, 'runner')).toEqual({ runner: [0, 'runner'] });
    expect(await failures(chain)).toEqual({});
  });

  it('takes the earliest of several causes', async () => {
    expect((await failures(chain, 'power', 'mast'))['phone']).toEqual([30, 'phone mast']);
  });

  it('takes only what a thing says of its own needs, as a simulation does', async () => {
    const register = `${chain}\napp: { title: A, type: system, needs: mast, lasts: { power: 2 d } }`;
    expect((await failures(register, 'power'))['app']).toEqual([240, 'app mast power']);
  });

  it('is not what has another source, and comes when the second is used up', async () => {
    const register = `${chain}\nlamp: { title: L, type: equipment, either: [power, mast], lasts: { power: 1 h } }`;
    expect((await failures(register, 'mast'))['lamp']).toBeUndefined();
    expect((await failures(register, 'power'))['lamp']).toEqual([240, 'lamp mast power']);
  });

  it('comes to an end in a circle', async () => {
    const circle = `
a: { title: A, type: system, needs: b }
b: { title: B, type: system, needs: a, lasts: { a: 1 h } }`;
    expect(await failures(circle, 'a')).toEqual({ a: [0, 'a'], b: [60, 'b a'] });
  });

  it('leads out of a circle to what was lost', async () => {
    const circle = `
a: { title: A, type: system, needs: [b, c] }
b: { title: B, type: system, needs: a }
c: { title: C, type: system }`;
    expect((await failures(circle, 'c'))['b']).toEqual([0, 'b a c']);
  });

  it('knows what is lost though no register has it', async () => {
    expect(await failures('a: { title: A, type: system, needs: x }', 'x')).toEqual({
      x: [0, 'x'],
      a: [0, 'a x'],
    });
  });
});
