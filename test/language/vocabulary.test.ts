import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { packagePath } from '../../src/host/package.js';
import type { Schema } from '../../src/language/shape.js';

const words: Readonly<Record<string, Schema>> = vocabulary();

/** The fields of a word in their order on paper: `!` asked for, `*` a list, `+` a list of which one item may stand alone. */
function fieldsOf({ properties = {}, required = [] }: Schema): string {
  return Object.entries(properties)
    .map(([key, { type, single }]) => {
      const list = type === 'array' ? (single ? '+' : '*') : '';
      return `${key}${required.includes(key) ? '!' : ''}${list}`;
    })
    .join(' ');
}

describe('the fields of', () => {
  it.each([
    ['plan-reference', 'plan', 'plan title where'],
    ['preparation', 'by', 'by! on'],
    ['approval', 'by', 'by body on'],
    ['review', undefined, 'every last next'],
    ['revision-entry', undefined, 'version on! by change!'],
    ['revision', undefined, 'prepared+ approved+ review revisions*'],
    ['scenario', undefined, 'lost!+ for'],
    [
      'plan-head',
      undefined,
      'id title! unit covers excludes language version status classification owner prepared+ approved+ review revisions* parent related+ scenario',
    ],
    ['register-head', undefined, 'title owner verified status'],
    ['binder-head', undefined, 'id title! language version status classification owner'],
    ['variant', undefined, 'id! title! when criticality after activates'],
    ['critical-system', 'system', 'system! criticality after risk'],
    ['situation', 'text', 'text definition impossible* variants* systems*'],
    ['hop', 'role', 'role! via+ within say otherwise'],
    ['alert', undefined, 'when scope hours call!+ via+ within decide'],
    ['goal', 'goal', 'goal! scope by'],
    ['step', 'do', 'do! when scope hours phase by within call+ tell+ using+ note'],
    ['leadership', undefined, 'level role! deputy with+ does+ when scope hours'],
    ['escalation', undefined, 'when!+ to!+ within decides'],
    ['responsibility', undefined, 'what! role!'],
    ['command', undefined, 'leaders* escalation* responsibilities*'],
    ['authority', undefined, 'shift hours role! may! when'],
    ['group', undefined, 'name! lead deputy members+ duties+'],
    ['equipment', 'what', 'what! count where resource'],
    ['staffing', undefined, 'authority* groups* relief equipment*'],
    ['message', undefined, 'from! to!+ via+ about scope hours after when text'],
    ['contact', 'role', 'role! title name phone+ email hours note'],
    ['attention', 'text', 'text plan'],
    ['holder', 'name', 'name! phone+ email'],
    [
      'role',
      undefined,
      'title! function unit phone+ email radio place hours holders+ people deputies+ verified note',
    ],
    ['resource', undefined, 'title! type! owner administrator supplier criticality needs+ lasts where note'],
    ['copy', undefined, 'number! holder! place!'],
  ])('%s, and what a plain text in its place stands for', (word, shorthand, fields) => {
    const schema = words[word] ?? {};
    expect(fieldsOf(schema)).toBe(fields);
    expect(schema.shorthand).toBe(shorthand);
  });
});

describe('a text that names something', () => {
  it.each([
    ['role-reference', 'role', undefined],
    ['party', 'role', true],
    ['resource-reference', 'resource', undefined],
    ['variant-reference', 'variant', undefined],
  ])('%s', (word, refers, free) => {
    expect([words[word]?.refers, words[word]?.free]).toEqual([refers, free]);
  });
});

describe('the choices of', () => {
  it.each([
    ['language', 'en da nb sv zh'],
    ['status', 'draft approved retired'],
    ['classification', 'public internal confidential'],
    ['criticality', 'noticeable critical highly-critical'],
    ['level', 'local coordinating strategic'],
    ['resource-type', 'utility network channel system service place equipment paper'],
    [
      'role-function',
      'crisis-staff duty-officer it-support system-owner information-owner system-administrator supplier local-lead communication',
    ],
  ])('%s are these, in this order', (word, choices) => {
    expect(words[word]?.enum?.join(' ')).toBe(choices);
  });
});

/** Every object of a JSON text that is a schema or a part of one, with the path to it. */
function partsOf(value: unknown, path = ''): (readonly [path: string, part: Record<string, unknown>])[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => partsOf(child, `${path}/${key}`));
  return Array.isArray(value) ? below : [[path, value as Record<string, unknown>], ...below];
}

const files = [
  'vocabulary.schema.json',
  'config.schema.json',
  ...packageKindNames().map((name) => `kinds/${name}.schema.json`),
];

describe.each(files)('%s', (file) => {
  const parts = partsOf(JSON.parse(readFileSync(packagePath('schemas', file), 'utf8')));

  it('refers to words that there are', () => {
    const names = parts.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const [, home, word = ''] = /^(.*)#\/\$defs\/([\w-]+)$/.exec(name) ?? [];
      expect([name, Object.hasOwn(words, word)]).toEqual([name, true]);
      expect(home).toBe(
        { vocabulary: '', config: 'vocabulary.schema.json' }[file.replace('.schema.json', '')] ??
          '../vocabulary.schema.json',
      );
    }
  });

  it('asks for something wherever there is a list, and takes one item alone only for a list', () => {
    for (const [path, { type, minItems, single }] of parts) {
      if (type === 'array') expect([path, minItems]).toEqual([path, 1]);
      else expect([path, single]).toEqual([path, undefined]);
    }
  });

  it('does without what a reader cannot follow: alternatives, conditions and things that are not', () => {
    const refused = [
      'oneOf',
      'anyOf',
      'allOf',
      'not',
      'if',
      'dependentSchemas',
      'patternProperties',
      '$dynamicRef',
    ];
    for (const [path, part] of parts) {
      expect([path, refused.filter((keyword) => Object.hasOwn(part, keyword))]).toEqual([path, []]);
    }
  });

  it('describes itself in sentences', () => {
    for (const [path, { description }] of parts) {
      if (typeof description === 'string')
        expect([path, description]).toEqual([path, expect.stringMatching(/[.?]$/)]);
    }
  });
});

describe.each([
  [
    'indsatsplan',
    'plan-head',
    'situation! alarmering!* opgaver!* handling!* ledelse! bemanding! kommunikation!* kontakt!* opmærksomhedspunkter* revision',
  ],
  ['roles', 'register-head', 'roles!'],
  ['resources', 'register-head', 'resources!'],
  ['binder', 'binder-head', 'introduction plans* copies!*'],
])('the kind %s', (name, head, sections) => {
  const kind = JSON.parse(
    readFileSync(packagePath('schemas', 'kinds', `${name}.schema.json`), 'utf8'),
  ) as Schema & { head: Schema };

  it('has its head and its sections in the order on paper', () => {
    expect(kind.head.$ref).toBe(`../vocabulary.schema.json#/$defs/${head}`);
    expect(fieldsOf(kind)).toBe(sections);
  });

  it('has no section that its head has too', () => {
    const fields = Object.keys(words[head]?.properties ?? {});
    expect(Object.keys(kind.properties ?? {}).filter((key) => fields.includes(key))).toEqual([]);
  });
});
