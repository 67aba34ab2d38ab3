import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/render/paper.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { inputOf, planWith } from './outline.js';
import { tagsOf } from './pages.js';

const files = {
  'registers/roles.yaml': `
kind: roles
owner: æøå
roles:
  æøå: { title: Rollen, phone: 70000001, deputies: [b.c, b_c, ukendt] }
  b.c: { title: Punktum }
  b_c: { title: Streg }
  b-c: { title: Bindestreg }
`,
  'registers/resources.yaml': `
kind: resources
resources:
  net: { title: Nettet, type: network, owner: b.c, needs: [el.1, el_1] }
  el.1: { title: El, type: utility, supplier: b-c }
  el_1: { title: Andet el, type: utility }
`,
  'plans/a.b.yaml': planWith(
    {
      alarmering: '[{ call: [æøå, b.c, b_c, b-c, ukendt], via: [net, el.1, ukendt] }]',
      kommunikation: '[{ from: b.c, to: [b_c, Borgerne] }]',
      kontakt: '[æøå, { role: b_c, title: Anden }]',
      opmærksomhedspunkter: '[{ plan: a_b }, { plan: gammel }, { plan: findes-ikke }]',
    },
    'id: a.b\nowner: b.c\nscenario: { lost: [net, el.1] }',
  ),
  'plans/a_b.yaml': planWith({ opmærksomhedspunkter: '[{ plan: a.b }, { plan: a_b }]' }, 'id: a_b'),
  'plans/gammel.yaml': planWith({ opmærksomhedspunkter: '[{ plan: a.b }]' }, 'status: retired'),
  'binders/b.yaml': `
kind: binder
title: Mappen
plans: [a.b, gammel]
introduction: Se planerne.
copies: [{ number: '1', holder: b.c, place: Her }]
`,
};

async function bothPages(): Promise<{ page: string; binder: string; toc: readonly string[] }> {
  const input = await inputOf(files);
  const [first] = input.workspace.binders;
  if (!first) throw new Error('no binder');
  const { html, contents } = renderBinder(input, first);
  return { page: renderWorkspace(input).html, binder: html, toc: targetsOf(contents(() => undefined).html) };
}

const idsOf = (html: string): string[] => tagsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []);
const targetsOf = (html: string): string[] =>
  tagsOf(html).flatMap(({ attributes }) =>
    attributes['href']?.startsWith('#') ? attributes['href'].slice(1) : [],
  );

describe('an anchor', () => {
  it.each([
    ['net', 'role-net'],
    ['It-Vagt-2', 'role-It-Vagt-2'],
    ['a.b', 'role-a_2e_b'],
    ['a_b', 'role-a_5f_b'],
    ['æ', 'role-_e6_'],
    ['应急', 'role-_5e94__6025_'],
    ['a b', 'role-a_20_b'],
    ['"><', 'role-_22__3e__3c_'],
    ['', 'role-'],
  ])('of %j is %s', (id, anchor) => expect(anchorOf('role', id)).toBe(anchor));

  it('differs wherever the id differs', () => {
    const id = fc.string({ unit: fc.constantFrom('a', '2', 'e', '_', '.', '-', 'æ'), maxLength: 6 });
    fc.assert(fc.property(id, id, (a, b) => a === b || anchorOf('g', a) !== anchorOf('g', b)));
  });
});

describe('the places of a page', () => {
  it('are there once, for each thing that has an id', async () => {
    const { page, binder } = await bothPages();
    for (const html of [page, binder]) expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    expect(idsOf(page)).toEqual(
      expect.arrayContaining([
        'content',
        'plan-a_2e_b',
        'plan-a_5f_b',
        'plan-gammel',
        'register-roles',
        'register-resources',
        'role-_e6__f8__e5_',
        'role-b-c',
        'role-b_2e_c',
        'role-b_5f_c',
        'resource-el_2e_1',
        'resource-el_5f_1',
        'resource-net',
      ]),
    );
  });

  it('are where the links lead', async () => {
    const { page, binder } = await bothPages();
    for (const html of [page, binder]) {
      const ids = new Set(idsOf(html));
      expect(targetsOf(html).filter((target) => !ids.has(target))).toEqual([]);
    }
  });

  it('are all linked on the screen, but for parts of a plan that nobody names', async () => {
    const { page } = await bothPages();
    const targets = new Set(targetsOf(page));
    // Rows are found by the search, and only steps have a link to themselves.
    const unlinked = idsOf(page).filter((id) => !targets.has(id) && id !== 'find' && !/[.]r\d+$/.test(id));
    expect(unlinked.sort()).toEqual(['register-resources-resources', 'register-roles-roles']);
  });

  it('are linked on paper only from the table of contents and between plans', async () => {
    const { binder, toc } = await bothPages();
    expect(toc).toEqual([
      'who-to-call',
      'front-introduction',
      'plan-a_2e_b',
      'register-roles',
      'register-resources',
      'binder-log',
      'distribution',
    ]);
    expect(targetsOf(binder)).toEqual(toc);
    expect(binder).not.toMatch(/ id="(?:role|resource)-/);
  });

  it('are headed without a level left out, and all heads of tables say what they head', async () => {
    const { page, binder } = await bothPages();
    for (const html of [page, binder]) {
      const tags = tagsOf(html);
      const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      const scopes = tags.filter(({ name }) => name === 'th').map(({ attributes }) => attributes['scope']);
      expect([...new Set(scopes)].sort()).toEqual(['col', 'row']);
    }
  });

  it('leave to the network nothing but what a reader clicks', async () => {
    const { page, binder } = await bothPages();
    for (const html of [page, binder]) {
      const names = new Set(tagsOf(html).map(({ name }) => name));
      const own = html === page ? ['script', 'form'] : [];
      for (const name of ['script', 'form', 'link', 'img', 'iframe', 'object', 'base', 'video', 'svg'])
        expect(names.has(name)).toBe(own.includes(name));
      const policies = tagsOf(html).filter(
        ({ attributes }) => 'content' in attributes && 'http-equiv' in attributes,
      );
      const said = policies.map(({ attributes }) =>
        attributes['content']?.replace(/'sha256-[^']*'/, 'its own'),
      );
      expect(said).toEqual([
        `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:${html === page ? "; script-src its own; form-action 'none'" : ''}`,
      ]);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    }
  });
});
