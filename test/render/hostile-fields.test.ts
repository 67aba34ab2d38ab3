import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { inputOf, planWith } from './outline.js';
import { tagsOf, textOf } from './pages.js';

const register = {
  'registers/roles.yaml': 'kind: roles\nroles: { r: { title: Rollen, phone: 70000001 } }\n',
  'registers/resources.yaml': 'kind: resources\nresources: { s: { title: Strøm, type: utility } }\n',
};

/** Where `$` stands, a text is put that only its place decides about. */
const places: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['the title of a plan', { 'plans/p.yaml': planWith({}).replace('title: Nedbrud', 'title: $') }],
  ['the unit', { 'plans/p.yaml': planWith({}, 'unit: $') }],
  ['the version', { 'plans/p.yaml': planWith({}, 'version: $') }],
  ['the owner', { 'plans/p.yaml': planWith({}, 'owner: $') }],
  ['what it is not for', { 'plans/p.yaml': planWith({}, 'excludes: $') }],
  ['what is lost', { 'plans/p.yaml': planWith({}, 'scenario: { lost: $ }') }],
  ['who approved', { 'plans/p.yaml': planWith({}, 'approved: { by: $, body: $ }') }],
  [
    'a change',
    { 'plans/p.yaml': planWith({}, 'revisions: [{ on: 2026-01-01, change: $, by: $, version: $ }]') },
  ],
  ['the situation', { 'plans/p.yaml': planWith({ situation: '$' }) }],
  [
    'a variant',
    {
      'plans/p.yaml': planWith({
        situation:
          '{ text: Nede, variants: [{ id: v, title: $, when: $, activates: { title: $, where: $ } }] }',
        opgaver: '[{ goal: Et, scope: v }]',
      }),
    },
  ],
  [
    'a system',
    { 'plans/p.yaml': planWith({ situation: '{ text: Nede, systems: [{ system: $, risk: $ }] }' }) },
  ],
  ['hours', { 'plans/p.yaml': planWith({ alarmering: '[{ hours: $, call: r }]' }) }],
  [
    'a call',
    {
      'plans/p.yaml': planWith({
        alarmering: '[{ when: $, decide: $, call: { role: $, say: $, otherwise: $, via: $ } }]',
      }),
    },
  ],
  ['a goal', { 'plans/p.yaml': planWith({ opgaver: '[{ goal: $, scope: $, by: $ }]' }) }],
  [
    'a step',
    {
      'plans/p.yaml': planWith({
        handling: '[{ phase: $, do: $, by: $, when: $, tell: $, call: $, using: $ }]',
      }),
    },
  ],
  [
    'a leader',
    { 'plans/p.yaml': planWith({ ledelse: '{ leaders: [{ role: $, deputy: $, with: $, does: $ }] }' }) },
  ],
  [
    'an escalation',
    { 'plans/p.yaml': planWith({ ledelse: '{ escalation: [{ when: $, to: $, decides: $ }] }' }) },
  ],
  ['a table', { 'plans/p.yaml': planWith({ ledelse: '{ responsibilities: [{ what: $, role: $ }] }' }) }],
  [
    'a group',
    { 'plans/p.yaml': planWith({ bemanding: '{ groups: [{ name: $, lead: $, members: [$, $] }] }' }) },
  ],
  [
    'a message',
    { 'plans/p.yaml': planWith({ kommunikation: '[{ from: $, to: [$, $], about: $, text: $ }]' }) },
  ],
  [
    'a contact',
    { 'plans/p.yaml': planWith({ kontakt: '[{ role: $, title: $, name: $, phone: $, note: $ }]' }) },
  ],
  [
    'a point',
    { 'plans/p.yaml': planWith({ opmærksomhedspunkter: '[{ text: $, plan: { plan: $, where: $ } }]' }) },
  ],
  [
    'a role',
    {
      'registers/roles.yaml':
        'kind: roles\ntitle: $\nroles: { r: { title: $, unit: $, phone: $, radio: $, place: $, hours: $, note: $, holders: [{ name: $, phone: $ }] } }\n',
    },
  ],
  [
    'a resource',
    {
      'registers/resources.yaml':
        'kind: resources\ntitle: $\nresources: { s: { title: $, type: system, owner: $, needs: $, where: $, note: $, lasts: { $: 5 min } } }\n',
    },
  ],
  [
    'a binder',
    {
      'binders/b.yaml':
        'kind: binder\ntitle: $\nversion: $\nowner: $\nintroduction: $\nplans: [p]\ncopies: [{ number: $, holder: $, place: $ }]\n',
    },
  ],
];

const texts: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</style></head><script>x</script>',
  `" onmouseover="x' y='`,
  '{{title}} {{{title}}} {{> page}}',
  '--> <!-- ]]> <?php ?>',
];

async function pagesOf(files: Readonly<Record<string, string>>, text: string): Promise<string[]> {
  const whole = {
    ...register,
    'plans/p.yaml': planWith({}),
    'binders/b.yaml': `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: r, place: Her }]\n`,
    ...files,
  };
  const quoted = JSON.stringify(text);
  const filled = Object.entries(whole).map(([path, yaml]) => [path, yaml.replaceAll('$', () => quoted)]);
  const input = await inputOf(Object.fromEntries(filled) as Record<string, string>);
  return [renderWorkspace(input).html, ...input.workspace.binders.map((b) => renderBinder(input, b).html)];
}

/** All names of tags and attributes of a page: what markup in a text would add to. */
function namesOf(html: string): Set<string> {
  return new Set(tagsOf(html).flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]));
}

describe('a text that looks like markup', () => {
  it.each(places)('is only a text as %s', async (_, files) => {
    const expected = (await pagesOf(files, 'almindelig')).map(namesOf);
    for (const text of texts) {
      const pages = await pagesOf(files, text);
      const printed = pages.map((html) => textOf(html).toLowerCase());
      expect(printed.some((words) => words.includes(text.toLowerCase()))).toBe(true);
      for (const [index, html] of pages.entries()) {
        expect([...namesOf(html)].filter((name) => !expected[index]?.has(name))).toEqual([]);
        expect(html.match(/<\/?(?:style|head|html|body|main)\b/g)).toHaveLength(10);
        // The page has one script, its own; paper has none.
        expect(html.match(/<script\b/g) ?? []).toHaveLength(index === 0 ? 1 : 0);
        expect(html).not.toMatch(/<img\b|<!--|<\?/);
      }
    }
  });

  it('is printed as it was typed, whatever it is', async () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '=',
      '{',
      '}',
      '/',
      'amp;',
      '#x3c;',
      'b',
      'ø',
      '😀',
    );
    const text = fc.string({ unit, minLength: 1, maxLength: 12 });
    const files = { 'plans/p.yaml': planWith({ opgaver: '[$]' }) };
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        for (const html of await pagesOf(files, typed)) expect(textOf(html)).toContain(` ${typed} `);
      }),
      { numRuns: 25 },
    );
  });
});
