import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsFor, roleFor, type Workspace } from '../../src/workspace/workspace.js';
import { planWith } from '../language/faults.js';
import { readWorkspace } from '../support/workspace.js';

const roleIds = ['it-vagt', 'leder', 'krisestab', 'presse', 'sjöfart.1', '值班'];
const resourceIds = ['strøm', 'fiber', 'mobil', 'radio'];

/** Paths in an order that is not the one they are written in. */
const paths = ['z/a.yaml', 'b.yaml', 'B.yaml', 'æ/1.yaml', 'a/10.yaml', 'a/9.yaml'];

function register(kind: 'roles' | 'resources', ids: readonly string[]): string {
  const type = kind === 'resources' ? ', type: system' : '';
  return [
    `kind: ${kind}`,
    `${kind}:`,
    '  {',
    ...ids.map((id) => `    ${id}: { title: T ${id}${type} },`),
    '  }',
    '',
  ].join('\n');
}

/** The ids of each file when the id at each index goes to the file with the number there. */
function spread(ids: readonly string[], homes: readonly number[]): string[][] {
  return paths.map((_, file) => ids.filter((_id, index) => homes[index] === file));
}

/** What a workspace says that does not name its files. */
function meaning({ roles, resources, plans, repeated }: Workspace): unknown {
  return {
    roles: [...roles.values()].map(({ id, value }) => [id, value.title]).sort(),
    resources: [...resources.values()].map(({ id, value }) => [id, value.type]).sort(),
    plans: [...plans.keys()].sort(),
    repeated: repeated.length,
  };
}

describe('a register', () => {
  it('means the same in one file and in many', async () => {
    const homes = (count: number): fc.Arbitrary<number[]> =>
      fc.array(fc.nat(paths.length - 1), { minLength: count, maxLength: count });
    await fc.assert(
      fc.asyncProperty(homes(roleIds.length), homes(resourceIds.length), async (roleHomes, resourceHomes) => {
        const files = Object.fromEntries([
          ...spread(roleIds, roleHomes).map((ids, file) => [`r/${paths[file]}`, register('roles', ids)]),
          ...spread(resourceIds, resourceHomes).map((ids, file) => [
            `s/${paths[file]}`,
            register('resources', ids),
          ]),
          ['plan.yaml', planWith()],
        ]);
        const { workspace } = await readWorkspace(files);
        expect(meaning(workspace)).toEqual({
          roles: roleIds.map((id) => [id, `T ${id}`]).sort(),
          resources: resourceIds.map((id) => [id, 'system']).sort(),
          plans: ['plan'],
          repeated: 0,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('holds the same definition of a repeated id, whichever order the files are read in', async () => {
    const texts = paths.map((path): [string, string] => [
      path,
      `kind: roles\nroles: { leder: { title: ${path} }, eget-${path.length}: { title: x } }\n`,
    ]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: 1 }), async (shuffled) => {
        const { workspace } = await readWorkspace(Object.fromEntries(shuffled));
        const [first, ...others] = shuffled.map(([path]) => path).sort();
        expect(workspace.roles.get('leder')?.value.title).toBe(first);
        expect(
          workspace.repeated
            .filter(({ id }) => id === 'leder')
            .map(({ again, first: { path } }) => [path, 'visit' in again ? again.member.path : '']),
        ).toEqual(others.map((path) => [first, path]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('several plans of one workspace', () => {
  const files = {
    'plans/b.yaml': planWith({
      id: 'strømsvigt',
      situation: '{ variants: [{ id: kort, title: Kort }, { id: lang, title: Lang }] }',
      kontakt: '[{ role: vagt, title: Egen vagt, phone: 112 }, krisestab]',
    }),
    'plans/a.yaml': planWith({
      situation: '{ variants: [{ id: totalt, title: Totalt }] }',
      kontakt: '[vagt, { role: kun-a, title: Kun i a }, krisestab]',
    }),
    'roles.yaml': register('roles', ['vagt', 'krisestab']),
    'resources.yaml': register('resources', ['strøm', 'radio']),
  };

  it.each([
    ['plans/a.yaml', 'role', ['krisestab', 'kun-a', 'vagt']],
    ['plans/a.yaml', 'variant', ['totalt']],
    ['plans/a.yaml', 'plan', ['a', 'strømsvigt']],
    ['plans/a.yaml', 'resource', ['radio', 'strøm']],
    ['plans/b.yaml', 'role', ['krisestab', 'vagt']],
    ['plans/b.yaml', 'variant', ['kort', 'lang']],
    ['plans/b.yaml', 'plan', ['a', 'strømsvigt']],
    ['roles.yaml', 'variant', []],
    ['roles.yaml', 'role', ['krisestab', 'vagt']],
  ] as const)('%s may name a %s', async (path, target, ids) => {
    const { workspace } = await readWorkspace(files);
    const member = workspace.members.find((one) => one.path === path);
    expect(member && [...idsFor(workspace, member, target)].sort()).toEqual(ids);
  });

  it.each([
    ['plans/a.yaml', 'vagt', 'T vagt'],
    ['plans/a.yaml', 'kun-a', 'Kun i a'],
    ['plans/b.yaml', 'vagt', 'Egen vagt'],
    ['plans/b.yaml', 'kun-a', undefined],
    ['plans/b.yaml', 'krisestab', 'T krisestab'],
    ['roles.yaml', 'vagt', 'T vagt'],
    ['roles.yaml', 'constructor', undefined],
  ])('%s means by %s its own role, else that of the register', async (path, id, title) => {
    const { workspace } = await readWorkspace(files);
    const member = workspace.members.find((one) => one.path === path);
    expect(member && roleFor(workspace, member, id)?.value.title).toBe(title);
  });
});
