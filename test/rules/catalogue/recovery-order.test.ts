import { describe, expect, it } from 'vitest';
import { recoveryOrder } from '../../../src/rules/catalogue/recovery-order.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const resources = sampleResources(`
storage: { title: Storage, type: equipment }
server: { title: Servers, type: equipment, needs: storage }
identity: { title: Sign-in, type: service, needs: server }
lamp: { title: Lamps, type: equipment, either: [storage, identity] }
ring: { title: Ring, type: system, needs: lamp }
radio: { title: Radio, type: channel, needs: server, lasts: { server: 8 h } }`);

async function lint(recovery: string, head = ''): Promise<[string | undefined, unknown][]> {
  const plan = `kind: continuity-plan
title: Sign-in
${head}introduction: { purpose: Keep working }
activation: { criteria: 30 min }
functions: [{ id: gate, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on paper }]
recovery: [${recovery}]
contacts: [duty-manager]
`;
  const found = await lintWith(recoveryOrder, {
    'plans/a.yaml': plan,
    'registers/resources.yaml': resources,
  });
  return found.map(({ at, args }) => [at.pointer, args]);
}

describe('the order of recovery', () => {
  it('is found where a system stands before what it needs, over other needs', async () => {
    expect(await lint('identity, storage')).toEqual([
      ['/recovery/0/system', { system: 'Sign-in', need: 'Storage' }],
    ]);
  });

  it('is found once a system, with the nearest need', async () => {
    expect((await lint('identity, storage, server')).map(([, args]) => args)).toEqual([
      { system: 'Sign-in', need: 'Servers' },
    ]);
  });

  it('is found against what the plan itself says must run first', async () => {
    expect(await lint('{ system: storage, after: radio }, radio')).toEqual([
      ['/recovery/0/system', { system: 'Storage', need: 'Radio' }],
    ]);
  });

  it('is that of priorities where all have one', async () => {
    expect(await lint('{ system: identity, priority: 2 }, { system: server, priority: 1 }')).toEqual([]);
    expect(await lint('{ system: server, priority: 2 }, { system: identity, priority: 1 }')).toHaveLength(1);
    expect(await lint('{ system: server, priority: 2 }, identity')).toEqual([]);
  });

  it('is found where each of several sources comes later', async () => {
    expect(await lint('ring, storage, identity')).toEqual([
      ['/recovery/0/system', { system: 'Ring', need: 'Storage' }],
    ]);
    expect(await lint('storage, ring, identity')).toEqual([]);
    expect(await lint('ring, identity')).toEqual([]);
  });

  it.each(['storage, server, identity', 'identity', 'radio, server', 'internet, identity'])(
    'is left alone for %s',
    async (recovery) => {
      expect(await lint(recovery)).toEqual([]);
    },
  );

  it('is left alone in a plan that is retired', async () => {
    expect(await lint('identity, storage', 'status: retired\n')).toEqual([]);
  });
});
