import { describe, expect, it } from 'vitest';
import { packageKind, vocabulary } from '../../src/host/kinds.js';
import { composeKind, type KindSchema } from '../../src/language/kind.js';
import { renderWorkspace } from '../../src/render/render.js';
import { lines, outlineOf } from './outline.js';
import { documentOf, inputFor, workspaceOf } from './pages.js';

const text = { type: 'string' } as const;
const word = (name: string): { $ref: string } => ({ $ref: `#/$defs/${name}` });

type Schemas = NonNullable<KindSchema['properties']>;
type Schema = Schemas[string];

/** The content of the sections of a plan of a kind of its own, as an outline. */
function printed(
  properties: Schemas,
  data: Record<string, unknown>,
  changes: Partial<KindSchema> = {},
  $defs: Schemas = {},
): string {
  const file: KindSchema = {
    kind: 'rutine',
    title: 'Rutine',
    description: 'En rutine.',
    head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
    properties,
    $defs,
    ...changes,
  };
  const kind = composeKind(file, vocabulary());
  const roles = documentOf('roles.yaml', packageKind('roles'), {
    roles: { vagt: { title: 'Vagten', phone: ['70000001'] } },
  });
  const resources = documentOf('resources.yaml', packageKind('resources'), {
    resources: { net: { title: 'Nettet', type: 'network' } },
  });
  const plan = documentOf('p.yaml', kind, { id: 'p', title: 'P', ...data });
  const input = inputFor(workspaceOf([roles, resources, plan]), {
    fonts: () => ({ css: '', missing: [] }),
  });
  const { html } = renderWorkspace(input);
  const start = html.indexOf('</nav>', html.indexOf('<article')) + '</nav>'.length;
  return outlineOf(html.slice(start, html.indexOf('</article>', start)));
}

/** The content of its only section. */
function value(schema: Schema, data: unknown, $defs: Schemas = {}): string {
  const [, , ...rows] = printed({ felt: schema }, { felt: data }, {}, $defs).split('\n');
  return lines(rows.join('\n'));
}

describe('a single value', () => {
  it.each([
    ['a text', text, 'Ja & nej', '"Ja &amp; nej"'],
    ['a number', { type: 'integer' }, 1200, '"1200"'],
    ['nought', { type: 'integer' }, 0, '"0"'],
    ['yes', { type: 'boolean' }, true, '"Ja"'],
    ['no', { type: 'boolean' }, false, '"Nej"'],
    ['a date', word('date'), '2026-03-02', '"2. marts 2026"'],
    ['a duration', word('duration'), '90 min', '"90 minutter"'],
    ['hours', word('hours'), '24/7', '"døgnet rundt"'],
    ['a choice with a label', word('criticality'), 'critical', '"Kritisk"'],
    ['a choice of its own', { type: 'string', enum: ['rød', 'gul'] }, 'gul', '"gul"'],
    ['an email', word('email'), 'a@b.example', 'a href="mailto:a@b.example" "a@b.example"'],
    ['an unknown resource', word('resource-reference'), 'væk', '"væk"'],
    ['a known resource', word('resource-reference'), 'net', 'a href="#resource-net" "Nettet"'],
    ['a plan without a link to it', word('plan-reference'), { where: 'Skabet' }, '"Skabet"'],
  ] as const)('%s', (_, schema, data, outline) => {
    expect(value(schema as Schema, data)).toBe(outline);
  });

  it.each([
    ['nothing', text, null],
    ['an empty list', { type: 'array', items: text }, []],
    ['a list of nothing', { type: 'array', items: text }, undefined],
  ] as const)('%s has no section', (_, schema, data) => {
    expect(printed({ felt: schema as Schema }, { felt: data })).toBe('');
  });

  it.each(['constructor', 'toString', '__proto__x'])('of a word called %s is its text', (name) => {
    expect(value(word(name), 'Her', { [name]: text })).toBe('"Her"');
  });
});

describe('a list', () => {
  const list = (items: object): Schema => ({ type: 'array', items }) as Schema;

  it('of one is only that', () => {
    expect(value(list(text), ['Et'])).toBe('"Et"');
  });

  it('of texts is bullets', () => {
    expect(value(list(text), ['Et', 'To'])).toBe(
      lines(`
      ul.bullets
        li "Et"
        li "To"
    `),
    );
  });

  it('of roles has a line and the numbers for each', () => {
    expect(value(list(word('party')), ['vagt', 'Naboen'])).toBe(
      lines(`
      ul.lines
        li
          span.role
            a href="#role-vagt" "Vagten"
          span.reach
            span.phone
              a href="tel:+4570000001" "70 00 00 01"
        li
          span.role "Naboen"
    `),
    );
  });

  it('of resources and of numbers runs on', () => {
    expect(value(list(word('resource-reference')), ['net', 'radio'])).toBe(
      lines(`
      ul.run
        li
          a href="#resource-net" "Nettet"
        li "radio"
    `),
    );
    expect(value(list(word('phone')), ['112', 'SINE 4521 i bil nummer fire'])).toBe(
      lines(`
      ul.run
        li
          span.phone
            a href="tel:112" "112"
        li
          span.phone.long "SINE 4521 i bil nummer fire"
    `),
    );
  });

  it('of plans with their places has a line for each', () => {
    const plans = [
      { title: 'A', where: 'Skab 1' },
      { title: 'B', where: 'Skab 2' },
    ];
    expect(value(list(word('plan-reference')), plans)).toBe(
      lines(`
      ul.lines
        li
          "A"
          span.where "(Skab 1)"
        li
          "B"
          span.where "(Skab 2)"
    `),
    );
  });
});

describe('things with fields', () => {
  const thing = (...names: string[]): Schema => ({
    type: 'array',
    items: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, text])) },
  });
  const kindOf = (outline: string): string => outline.split('\n')[0] ?? '';

  it.each([
    [['a'], 'ul.entries'],
    [['a', 'b'], 'table'],
    [['a', 'b', 'c', 'd', 'e'], 'table.dense'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'ul.entries'],
  ])('with the fields %j are a %s', (names, tag) => {
    const item = Object.fromEntries(names.map((name) => [name, 'x']));
    expect(kindOf(value(thing(...names), [item]))).toBe(tag);
  });

  it('count only columns that are filled in, in the order of the schema', () => {
    const data = [{ f: '1' }, { b: '2', f: '3' }];
    expect(value(thing('a', 'b', 'c', 'd', 'e', 'f'), data)).toBe(
      lines(`
      table
        colgroup
          col style="width: 50%"
          col style="width: 50%"
        thead
          tr
            th scope="col" "B"
            th scope="col" "F"
        tbody
          tr
            td
            td data-label="F" "1"
          tr
            th scope="row" "2"
            td data-label="F" "3"
    `),
    );
  });

  it('under keys are entries with the key before them', () => {
    const schema = { type: 'object', additionalProperties: (thing('a', 'b') as { items: object }).items };
    expect(value(schema as Schema, { 'Sal <1>': { a: 'x', b: 'y' } })).toBe(
      lines(`
      ul.entries
        li
          p.lead "Sal &lt;1&gt;"
          dl.fields
            div
              dt "A"
              dd "x"
            div
              dt "B"
              dd "y"
    `),
    );
  });

  it('that are texts under keys are a list of names', () => {
    const schema = { type: 'object', additionalProperties: word('duration') };
    expect(value(schema as Schema, { Lys: '2 h', Varme: '1 d' })).toBe(
      lines(`
      dl.map
        div
          dt "Lys:"
          dd "2 timer"
        div
          dt "Varme:"
          dd "1 dag"
    `),
    );
  });

  it('with something long in them are headed parts, deeper ones lists', () => {
    const inner = { type: 'object', properties: { note: word('prose'), by: word('role-reference') } };
    const outer = { type: 'object', properties: { first: text, second: inner, third: word('prose') } };
    expect(value(outer as Schema, { first: 'x', second: { note: 'n', by: 'vagt' }, third: 't' })).toBe(
      lines(`
      div.labelled
        span.label "First:"
        "x"
      div.part
        h4 "Second"
        dl.fields
          div
            dt "Bemærk"
            dd
              div.prose
                p "n"
          div
            dt "Af"
            dd
              span.role
                a href="#role-vagt" "Vagten"
              span.reach
                span.phone
                  a href="tel:+4570000001" "70 00 00 01"
      div.part
        h4 "Third"
        div.prose
          p "t"
    `),
    );
  });
});

describe('the heading of a section', () => {
  const titled = { ...text, title: 'Where it is' };
  it.each([
    ['its name in words where nothing else is known', text, {}, {}, 'h3 "Mit felt nu"'],
    ['its title', titled, {}, {}, 'h3 "Where it is"'],
    [
      'its title without a language where that is the one of the plan',
      titled,
      { language: 'da' },
      {},
      'h3 "Where it is"',
    ],
    [
      'its title with its language in a plan in another',
      titled,
      { language: 'en' },
      { language: 'da' },
      'h3 lang="en" "Where it is"',
    ],
    ['its name without a language', text, { language: 'en' }, { language: 'da' }, 'h3 "Mit felt nu"'],
  ] as const)('is %s', (_, schema, changes, data, heading) => {
    const outline = printed({ 'mit-felt_nu': schema }, { 'mit-felt_nu': 'x', ...data }, changes);
    expect(outline).toBe(`section id="plan-p-mit-felt_5f_nu"\n  ${heading}\n  "x"`);
  });
});
