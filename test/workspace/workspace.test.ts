import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, isBinder, isPlan, locationOf, type Member, valuesOf } from '../../src/workspace/member.js';
import { definedIn, referencesOf } from '../../src/workspace/references.js';
import { localRoles } from '../../src/workspace/registers.js';
import { settingsOf } from '../../src/workspace/settings.js';
import { idsFor, linkWorkspace, plansOf, roleFor, type Workspace } from '../../src/workspace/workspace.js';
import { planWith } from '../language/faults.js';
import { readWorkspace } from '../support/workspace.js';

const roles = `kind: roles
roles:
  it-vagt: { title: IT-vagt, phone: '70 12 34 56', deputies: leder }
  leder: { title: Leder }
`;
const resources = `kind: resources
resources:
  strøm: { title: Strøm, type: utility }
  mobil: { title: Mobil, type: channel, needs: strøm, owner: leder, lasts: { strøm: 4 h } }
`;
const binder = 'kind: binder\ntitle: Mappe\ncopies: [{ number: 1, holder: leder, place: Vagtrum }]\n';

async function link(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const { workspace, readings } = await readWorkspace(files);
  expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return workspace;
}

function memberAt({ members }: Workspace, path: string): Member {
  const member = members.find((candidate) => candidate.path === path);
  if (!member) throw new Error(path);
  return member;
}

describe('a document of a workspace', () => {
  it('goes by its id, else by its file name', async () => {
    const { members } = await link({
      'plans/strøm.yaml': planWith(),
      'a.b.yml': planWith({ id: 'eget-navn', title: 'Titel' }),
      'roles.yaml': roles,
    });
    expect(members.map(({ id, title }) => [id, title])).toEqual([
      ['eget-navn', 'Titel'],
      ['strøm', 'IT-nedbrud'],
      ['roles', 'Roles'],
    ]);
  });

  it('tells a plan from a register and a binder', async () => {
    const workspace = await link({
      'plan.yaml': planWith({ status: 'approved' }),
      'roles.yaml': roles,
      'binder.yaml': binder,
    });
    expect(workspace.members.map((member) => [member.path, isPlan(member), isBinder(member)])).toEqual([
      ['binder.yaml', false, true],
      ['plan.yaml', true, false],
      ['roles.yaml', false, false],
    ]);
    expect(headOf(memberAt(workspace, 'plan.yaml')).status).toBe('approved');
    expect(workspace.binders.map(({ id }) => id)).toEqual(['binder']);
  });

  it('knows the places of each word in the order on paper', async () => {
    const text = planWith({
      kontakt: '[krisestab, { role: egen, title: Egen }]',
      handling: '[Først, { do: Så, by: leder }]',
    });
    const member = memberAt(await link({ 'a.yaml': text }), 'a.yaml');
    expect(valuesOf(member, 'step')).toEqual([{ do: 'Først' }, { do: 'Så', by: ['leder'] }]);
    expect(valuesOf(member, 'contact').map(({ role }) => role)).toEqual(['krisestab', 'egen']);
    expect(valuesOf(member, 'exercise' as 'step')).toEqual([]);
  });

  it('says where a value or its key stands', async () => {
    const text = planWith({ status: 'draft' });
    const member = memberAt(await link({ 'a.yaml': text }), 'a.yaml');
    const shown = (pointer: string, part?: 'key'): string => {
      const { file, start, end } = locationOf(member, pointer, part);
      expect(file).toBe('a.yaml');
      return text.slice(start, end);
    };
    expect(shown('/status')).toBe('draft');
    expect(shown('/status', 'key')).toBe('status');
    expect(shown('/opgaver/0/goal')).toBe('Borgerne får hjælp');
    expect(shown('/opgaver/0', 'key')).toBe('Borgerne får hjælp');
    expect(locationOf(member, '/status').pointer).toBe('/status');
  });
});

describe('registers', () => {
  it('hold what the documents define, by id', async () => {
    const workspace = await link({
      'r/roles.yaml': roles,
      'r/resources.yaml': resources,
      'plans/a.yaml': planWith(),
    });
    expect([...workspace.roles.keys()]).toEqual(['it-vagt', 'leder']);
    expect(workspace.roles.get('it-vagt')).toMatchObject({
      id: 'it-vagt',
      value: { title: 'IT-vagt', phone: ['70 12 34 56'] },
      visit: { pointer: '/roles/it-vagt' },
    });
    expect([...workspace.resources.keys()]).toEqual(['strøm', 'mobil']);
    expect([...workspace.plans.keys()]).toEqual(['a']);
    expect(workspace.repeated).toEqual([]);
  });

  it('keep the first of two with one id, in the order of the paths, and remember the other', async () => {
    const workspace = await link({
      'b.yaml': 'kind: roles\nroles: { leder: { title: Anden } }\n',
      'a.yaml': roles,
      'plans/x.yaml': planWith(),
      'drafts/x.yaml': planWith({ title: 'Kladde' }),
    });
    expect(workspace.roles.get('leder')?.value.title).toBe('Leder');
    expect(workspace.plans.get('x')?.title).toBe('Kladde');
    expect(
      workspace.repeated.map(({ id, first, again }) => [
        id,
        first.path,
        'member' in again ? again.member.path : again.path,
      ]),
    ).toEqual([
      ['leder', 'a.yaml', 'b.yaml'],
      ['x', 'drafts/x.yaml', 'plans/x.yaml'],
    ]);
  });

  it('take ids that every object has for ordinary ones', async () => {
    const workspace = await link({
      'a.yaml': 'kind: roles\nroles: { constructor: { title: K }, toString: { title: T } }\n',
    });
    expect([...workspace.roles.keys()]).toEqual(['constructor', 'toString']);
    expect(workspace.roles.get('hasOwnProperty')).toBeUndefined();
    expect(workspace.repeated).toEqual([]);
  });
});

describe('roles of a plan', () => {
  it('are the contacts with a title of their own', async () => {
    const workspace = await link({
      'roles.yaml': roles,
      'a.yaml': planWith({ kontakt: '[leder, { role: leder2, title: Afdelingsleder, phone: 112 }]' }),
    });
    const member = memberAt(workspace, 'a.yaml');
    expect([...localRoles(member)].map(([id, { value }]) => [id, value])).toEqual([
      ['leder2', { title: 'Afdelingsleder', phone: ['112'] }],
    ]);
  });

  it('go before those of the register, in that plan only', async () => {
    const workspace = await link({
      'roles.yaml': roles,
      'a.yaml': planWith({ kontakt: '[{ role: leder, title: Lokal leder }]' }),
      'b.yaml': planWith(),
    });
    const titleIn = (path: string, id: string): string | undefined =>
      roleFor(workspace, memberAt(workspace, path), id)?.value.title;
    expect(titleIn('a.yaml', 'leder')).toBe('Lokal leder');
    expect(titleIn('b.yaml', 'leder')).toBe('Leder');
    expect(titleIn('a.yaml', 'it-vagt')).toBe('IT-vagt');
    expect(titleIn('a.yaml', 'ukendt')).toBeUndefined();
  });
});

describe('references', () => {
  it('are found wherever a word refers to something, with what they mean', async () => {
    const workspace = await link({
      'a.yaml': planWith({
        owner: 'leder',
        related: 'b',
        situation: '{ variants: [{ id: delvis, title: Delvis, activates: b }] }',
        handling: '[{ do: Ring, by: leder, using: mobil, tell: [borgmesteren], scope: delvis }]',
      }),
    });
    const found = referencesOf(memberAt(workspace, 'a.yaml')).map(
      ({ target, id, free, visit }) => `${visit.pointer} ${target} ${id}${free ? ' free' : ''}`,
    );
    expect(found).toEqual([
      '/owner role leder',
      '/related/0/plan plan b',
      '/situation/variants/0/activates/plan plan b',
      '/alarmering/0/call/0/role role it-vagt',
      '/handling/0/scope variant delvis',
      '/handling/0/by/0 role leder',
      '/handling/0/tell/0 role borgmesteren free',
      '/handling/0/using/0 resource mobil',
      '/ledelse/leaders/0/role role leder free',
      '/kommunikation/0/from role leder',
      '/kommunikation/0/to/0 role alle free',
      '/kontakt/0/role role krisestab',
    ]);
  });

  it('may be keys of a map', async () => {
    const workspace = await link({ 'r.yaml': resources });
    expect(workspace.references.map(({ target, id, isKey, free }) => [target, id, isKey, free])).toEqual([
      ['role', 'leder', false, false],
      ['resource', 'strøm', false, false],
      ['resource', 'strøm', true, false],
    ]);
  });

  it('know the variants of their plan', async () => {
    const workspace = await link({
      'a.yaml': planWith({ situation: '{ variants: [{ id: x, title: X }, { id: y, title: Y }] }' }),
    });
    expect([...definedIn(memberAt(workspace, 'a.yaml'), 'variant').keys()]).toEqual(['x', 'y']);
  });
});

describe('idsFor', () => {
  it('are those that a reference of that sort may name in that plan', async () => {
    const workspace = await link({
      'roles.yaml': roles,
      'resources.yaml': resources,
      'a.yaml': planWith({
        situation: '{ variants: [{ id: x, title: X }] }',
        kontakt: '[{ role: egen, title: Egen }]',
      }),
      'b.yaml': planWith(),
    });
    const ids = (path: string, target: 'role' | 'resource' | 'plan' | 'variant'): string[] => [
      ...idsFor(workspace, memberAt(workspace, path), target),
    ];
    expect(ids('a.yaml', 'role')).toEqual(['egen', 'it-vagt', 'leder']);
    expect(ids('b.yaml', 'role')).toEqual(['it-vagt', 'leder']);
    expect(ids('a.yaml', 'resource')).toEqual(['strøm', 'mobil']);
    expect(ids('a.yaml', 'plan')).toEqual(['a', 'b']);
    expect(ids('a.yaml', 'variant')).toEqual(['x']);
    expect(ids('b.yaml', 'variant')).toEqual([]);
  });
});

describe('plansOf', () => {
  const files = {
    'binder.yaml': binder,
    'a.yaml': planWith({ status: 'retired' }),
    'b.yaml': planWith({ status: 'draft' }),
    'c.yaml': planWith(),
    'roles.yaml': roles,
  };

  it('are all that are not retired, where the binder names none', async () => {
    const workspace = await link(files);
    expect(plansOf(workspace, memberAt(workspace, 'binder.yaml')).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('are those that the binder names, in its order, without those that do not exist', async () => {
    const workspace = await link({ ...files, 'binder.yaml': `${binder}plans: [c, nothing, a]\n` });
    expect(plansOf(workspace, memberAt(workspace, 'binder.yaml')).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('linkWorkspace', () => {
  const files = {
    'z.yaml': planWith({ id: 'same' }),
    'a.yaml': planWith({ id: 'same', kontakt: '[{ role: egen, title: Egen }]' }),
    'é.yaml': planWith(),
    'B.yaml': binder,
    'roles.yaml': roles,
    'roles2.yaml': roles,
    'resources.yaml': resources,
  };

  it('does not care about the order of the documents', async () => {
    const { workspace: first, readings } = await readWorkspace(files);
    const documents = readings.flatMap(({ document }) => document ?? []);
    const shown = ({ members, roles, plans, repeated, references }: Workspace): unknown => [
      members.map(({ path }) => path),
      [...roles].map(([id, { member }]) => [id, member.path]),
      [...plans].map(([id, { path }]) => [id, path]),
      repeated.map(({ id, first: one }) => [id, one.path]),
      references.map(({ member, visit }) => [member.path, visit.pointer]),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(shown(linkWorkspace(shuffled, first.settings, true))).toEqual(shown(first));
      }),
    );
  });

  it('passes on whether it is complete', async () => {
    expect((await readWorkspace({ 'a.yaml': roles })).workspace.complete).toBe(true);
    expect((await readWorkspace({ 'a.yaml': roles, 'b.yaml': 'kind: [' })).workspace.complete).toBe(false);
  });
});

describe('settingsOf', () => {
  it('takes the defaults without a configuration', () => {
    expect(settingsOf(undefined, 'sv')).toEqual({
      organisation: '',
      language: 'sv',
      country: 'DK',
      review: { months: 12, minutes: 0 },
      preset: 'recommended',
      footer: '',
      rules: new Map(),
      overrides: [],
    });
  });

  it('takes what the configuration says', () => {
    const settings = settingsOf(
      {
        organisation: 'Nordby',
        language: 'da',
        country: 'NO',
        review: '2 years',
        rules: { 'a-rule': { severity: 'off' } },
      },
      'en',
    );
    expect(settings).toEqual({
      organisation: 'Nordby',
      language: 'da',
      country: 'NO',
      review: { months: 24, minutes: 0 },
      preset: 'recommended',
      footer: '',
      rules: new Map([['a-rule', { severity: 'off' }]]),
      overrides: [],
    });
  });
});
