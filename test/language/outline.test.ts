import { describe, expect, it } from 'vitest';
import { packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { compileValidator } from '../../src/language/compile.js';
import { type Kinds, readDocument } from '../../src/language/document.js';
import { composeKind, type Kind, type KindSchema } from '../../src/language/kind.js';
import { outlineOf, type Placeholders } from '../../src/language/outline.js';
import type { Schema } from '../../src/language/shape.js';
import { kinds } from '../support/workspace.js';
import { show } from './faults.js';

const placeholders: Placeholders = {
  reference: (target) => `[${target}]`,
  text: '[text]',
  title: "[the plan's title]",
  unit: '[unit]',
};

async function faults(kind: Kind, text: string): Promise<string[]> {
  const only: Kinds = {
    names: [kind.name],
    get: async () => ({ kind, validate: compileValidator(kind.schema) }),
  };
  const { diagnostics, source } = await readDocument('new.yaml', text, only);
  return diagnostics.map((diagnostic) => show(diagnostic, source));
}

/** The outline with the sections that were left as comments brought in: every comment that is no heading. */
function uncommented(text: string): string {
  return text.replace(/^# (?=[\p{L}\p{N}_-]+:(?: |$)| {2})/gmu, '');
}

async function kindOf(name: string): Promise<Kind> {
  const known = await kinds.get(name);
  if (!known) throw new Error(name);
  return known.kind;
}

describe.each(packageKindNames())('the outline of %s', (name) => {
  it('passes validation', async () => {
    const kind = await kindOf(name);
    expect(await faults(kind, outlineOf(kind, placeholders))).toEqual([]);
  });

  it('passes validation with its optional sections too', async () => {
    const kind = await kindOf(name);
    const text = uncommented(outlineOf(kind, placeholders));
    expect(await faults(kind, text)).toEqual([]);
    for (const key of kind.shape.fields.keys())
      if (!kind.headFields.has(key)) expect(text).toMatch(new RegExp(`^${key}:`, 'm'));
  });

  it('has the heading of each section', async () => {
    const kind = await kindOf(name);
    const text = outlineOf(kind, placeholders);
    for (const [key, { title }] of kind.shape.fields)
      if (!kind.headFields.has(key)) expect(text).toContain(`# ${title}\n`);
  });
});

describe('the outline of an indsatsplan', () => {
  it('is what a person would begin with', async () => {
    const text = outlineOf(await kindOf('indsatsplan'), placeholders);
    expect(
      text.startsWith(`kind: indsatsplan
title: '[the plan''s title]'
unit: '[unit]'
version: '0.1'
status: draft
owner: '[role]'
review: { every: 12 months }

# Situation
situation: '[Hvad er der sket, hvornår er det kritisk, og hvilke systemer og borgere rammer det?]'
`),
    ).toBe(true);
    expect(text).toContain(`
# Alarmering
# Hvem alarmeres inden for og uden for normal arbejdstid, og i hvilken rækkefølge?
alarmering:
  - call:
      - role: '[role]'
`);
    expect(text).toContain(`
# Handling
handling:
  - '[Hvad gøres, af hvem og hvor hurtigt?]'
`);
    expect(text).toContain(`
# Oprettelse og revision
# Hvem har udarbejdet og godkendt planen, og hvornår revideres den?
# revision:
#   prepared:
#     - by: '[role]'
`);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('[[');
    expect(text).not.toContain('undefined');
  });
});

describe('the question of a section', () => {
  const text = { $ref: '#/$defs/text' };
  const role = { $ref: '#/$defs/role-reference' };
  const outlined = (properties: Record<string, Schema>, required: string[]): string => {
    const del: Schema = { title: 'Del', description: 'Hvad?', type: 'object', properties, required };
    const kind = composeKind(
      { kind: 'q', head: { $ref: '#/$defs/none' }, required: ['del'], properties: { del } },
      { ...vocabulary(), none: {} },
    );
    return outlineOf(kind, placeholders);
  };

  it('stands in the first text that can hold it, and only there', () => {
    expect(outlined({ by: role, what: text, why: text }, ['by', 'what', 'why'])).toBe(
      "kind: q\n\n# Del\ndel:\n  by: '[role]'\n  what: '[Hvad?]'\n  why: '[text]'\n",
    );
  });

  it('stands above a section that has none', () => {
    expect(outlined({ by: role }, ['by'])).toBe("kind: q\n\n# Del\n# Hvad?\ndel:\n  by: '[role]'\n");
  });

  it('stands in the first field where none is required', () => {
    expect(outlined({ what: text, why: text }, [])).toBe("kind: q\n\n# Del\ndel:\n  what: '[Hvad?]'\n");
  });
});

describe('the outline of a register', () => {
  it('has one entry under an id', async () => {
    expect(outlineOf(await kindOf('roles'), placeholders)).toBe(`kind: roles
title: '[the plan''s title]'
owner: '[role]'
status: draft

# Roles
# Each role under its id.
roles:
  role:
    title: '[text]'
`);
  });
});

describe('the key of a map', () => {
  const level = { $ref: '#/$defs/impact-level' };
  const outlined = (map: Schema): string => {
    const del: Schema = { type: 'object', additionalProperties: level, ...map };
    const kind = composeKind(
      { kind: 'q', head: { $ref: '#/$defs/none' }, required: ['del'], properties: { del } },
      { ...vocabulary(), none: {} },
    );
    return outlineOf(kind, placeholders);
  };

  it.each(['role', 'resource', 'plan', 'variant', 'process', 'grade'] as const)(
    'that refers to a %s stays a placeholder, in quotes because of its brackets',
    (target) => {
      expect(outlined({ keys: target })).toBe(`kind: q\n\ndel:\n  '[${target}]': 'moderate'\n`);
    },
  );

  it.each(['role', 'resource'] as const)('that defines a %s is an id', (target) => {
    const id = { $ref: '#/$defs/id' };
    expect(outlined({ defines: target })).toBe(`kind: q\n\ndel:\n  ${target}: 'moderate'\n`);
    expect(outlined({ defines: target, propertyNames: id })).toBe(
      `kind: q\n\ndel:\n  ${target}: 'moderate'\n`,
    );
  });

  it('that may be anything is a placeholder, but for one that must be like an id', () => {
    const id = { $ref: '#/$defs/id' };
    expect(outlined({})).toBe("kind: q\n\ndel:\n  '[text]': 'moderate'\n");
    expect(outlined({ propertyNames: id })).toBe("kind: q\n\ndel:\n  text: 'moderate'\n");
  });

  it('stays one in an impact matrix', async () => {
    expect(outlineOf(await kindOf('kontinuitetsplan'), placeholders)).toContain(
      "    impact:\n      '[process]':\n        level: 'moderate'\n",
    );
  });
});

describe('the outline of a kind of one’s own', () => {
  const file: KindSchema = {
    kind: 'own',
    head: { $ref: '#/$defs/plan-head' },
    required: ['day', 'span', 'contact', 'entries', 'amount', 'ready', 'level', 'count'],
    properties: {
      day: { $ref: '#/$defs/date', title: 'Day' },
      span: { $ref: '#/$defs/duration', title: 'Span' },
      contact: {
        type: 'object',
        title: 'Contact',
        required: ['mail', 'id'],
        properties: { mail: { $ref: '#/$defs/email' }, id: { $ref: '#/$defs/id' } },
      },
      entries: { type: 'array', title: 'Entries', minItems: 1, items: { $ref: '#/$defs/revision-entry' } },
      amount: { type: 'number', title: 'Amount' },
      count: { type: 'integer', minimum: 3, title: 'Count' },
      ready: { type: 'boolean', title: 'Ready' },
      level: { $ref: '#/$defs/level', title: 'Level' },
      grid: {
        type: 'array',
        title: 'Grid',
        items: {
          type: 'array',
          items: {
            type: 'object',
            properties: { a: { $ref: '#/$defs/text' }, b: { type: 'object' } },
            required: ['a', 'b'],
          },
        },
      },
      table: { type: 'object', title: 'Table', additionalProperties: { $ref: '#/$defs/resource' } },
    },
  };

  it('passes validation whatever it asks for', async () => {
    const kind = composeKind(file, vocabulary());
    const text = outlineOf(kind, placeholders);
    expect(await faults(kind, text)).toEqual([]);
    expect(await faults(kind, uncommented(text))).toEqual([]);
    expect(text).toContain("#   - - a: '[text]'\n#       b: {}\n");
  });

  it.each<[string, Record<string, Schema>, string]>([
    ['a list of the same', { children: { type: 'array', items: { $ref: '#/$defs/node' } } }, 'children: []'],
    ['the same or a text', { inner: { $ref: '#/$defs/node' }, text: { type: 'string' } }, "text: '[text]'"],
    ['nothing but the same', { inner: { $ref: '#/$defs/node' } }, '{}'],
    [
      'entries of the same',
      { by: { type: 'object', additionalProperties: { $ref: '#/$defs/node' } } },
      'by: {}',
    ],
  ])('ends where a word may hold %s', async (_what, properties, least) => {
    const node: Schema = {
      type: 'object',
      properties,
      required: Object.keys(properties).filter((key) => key === 'children'),
      additionalProperties: false,
    };
    const tree = { $ref: '#/$defs/node', title: 'Tree' };
    const words = { ...vocabulary(), node };
    const kind = composeKind(
      { kind: 'own', head: file.head, required: ['tree'], properties: { tree } },
      words,
    );
    const text = outlineOf(kind, placeholders);
    expect(await faults(kind, text)).toEqual([]);
    expect(text.split('\n').at(-2)?.replace('tree:', '').trim()).toBe(least);
  });
});
