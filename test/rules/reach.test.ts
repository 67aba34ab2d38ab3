import { describe, expect, it } from 'vitest';
import { type Reach, reachOf } from '../../src/rules/reach.js';
import { samplePlan, sampleRoles } from '../../src/rules/sample.js';
import { readWorkspace } from '../support/workspace.js';

async function reach(lines: string, roles: string, id = 'it-vagt'): Promise<Reach | undefined> {
  const { workspace } = await readWorkspace({
    'plans/a.yaml': samplePlan(lines),
    'registers/roles.yaml': sampleRoles(roles),
  });
  const plan = workspace.plans.get('a');
  return plan && reachOf(workspace, plan, id);
}

describe('how a role can be reached', () => {
  it.each([
    ['phone: 112', true, true],
    ['email: it@nordby.example', false, true],
    ['radio: Nordby 1', false, true],
    ['place: Lokale 1', false, true],
    ['holders: { name: A, phone: 112 }', true, true],
    ['holders: [A, { name: B, email: b@nordby.example }]', false, true],
    ['holders: A', false, false],
    ['note: Ring', false, false],
  ])('%s', async (field, byPhone, atAll) => {
    const found = await reach('', `it-vagt: { title: It-vagten, ${field} }`);
    expect(found).toMatchObject({ byPhone, atAll, role: { id: 'it-vagt', value: { title: 'It-vagten' } } });
  });

  it('includes what the plan itself says', async () => {
    const roles = 'it-vagt: { title: It-vagten, place: Lokale 1 }';
    expect(await reach('kontakt: [{ role: it-vagt, phone: 112 }]', roles)).toMatchObject({ byPhone: true });
    expect(await reach('kontakt: [{ role: it-chef, phone: 112 }]', roles)).toMatchObject({ byPhone: false });
  });

  it('is that of the plan’s own role where there is one', async () => {
    const lines = 'kontakt: [{ role: it-vagt, title: Skolens it-vagt }]';
    const found = await reach(lines, 'it-vagt: { title: It-vagten, phone: 112 }');
    expect(found).toMatchObject({ atAll: false, role: { value: { title: 'Skolens it-vagt' } } });
  });

  it('is unknown for an id that nothing defines', async () => {
    expect(await reach('', 'it-chef: { title: It-chefen }')).toBeUndefined();
  });
});
