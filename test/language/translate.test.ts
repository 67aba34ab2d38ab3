import { describe, expect, it } from 'vitest';
import { packageKind, packageKindFile, packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { languages, localeFor } from '../../src/host/locales.js';
import { compileValidator } from '../../src/language/compile.js';
import { composeKind, type Kind, type KindSchema } from '../../src/language/kind.js';
import type { Schema, Shape } from '../../src/language/shape.js';
import { translateKind } from '../../src/language/translate.js';

/** What stands at a place, as it is called and as it is described. */
function told(kind: Kind, ...path: string[]): string {
  let place: Shape | undefined = kind.shape;
  for (const step of path) {
    const inner: Shape | undefined = place?.fields.size ? place : place?.items;
    place = inner?.fields.get(step);
  }
  return `${place?.title}: ${place?.description}`;
}

const inDanish = (name: string): Kind => translateKind(packageKind(name), localeFor('da'));

describe('a kind without a language', () => {
  const roles = inDanish('roles');

  it('speaks that of the reader, from its title to the fields of its entries', () => {
    expect([roles.title, roles.description]).toEqual([
      'Roller',
      'Registret over roller: hvem der kan nås, hvordan og hvornår.',
    ]);
    expect(told(roles, 'kind')).toBe(`${roles.title}: ${roles.description}`);
    expect(told(roles, 'verified')).toBe('Kontrolleret: Hvornår hele registret senest er kontrolleret.');
    expect(roles.shape.fields.get('roles')?.description).toBe('Hver rolle under sit id.');
    const role = roles.shape.fields.get('roles')?.items;
    expect(role?.fields.get('title')?.description).toBe('Hvad rollen hedder.');
    expect(role?.fields.get('hours')?.title).toBe('Træffes');
  });

  it('calls a section what it is called on paper', () => {
    expect(told(inDanish('exercise'), 'plans')).toBe('Afprøvede planer: Hvilke planer afprøves?');
    expect(told(translateKind(packageKind('exercise'), localeFor('en')), 'plans')).toBe(
      'Plans tried: Which plans are tried?',
    );
  });

  it('stays as it is in a language that there is none of', () => {
    const plain = translateKind(packageKind('roles'), localeFor('tlh'));
    expect([plain.title, plain.description]).toEqual([
      'Roles',
      'The register of roles: who can be reached, how and when.',
    ]);
    expect(plain.shape.fields.get('roles')?.items?.fields.get('title')?.description).toBe(
      'What the role is called.',
    );
  });
});

describe('a kind with a language', () => {
  it.each(['da', 'en', 'zh'])('keeps its own words, whoever reads (%s)', (language) => {
    const kind = translateKind(packageKind('indsatsplan'), localeFor(language));
    expect([kind.title, told(kind, 'handling')]).toEqual([
      'Indsatsplan',
      'Handling: Hvad gøres, af hvem og hvor hurtigt?',
    ]);
  });

  it('says the shared ones in that of the reader', () => {
    const doWord = (language: string): string =>
      told(translateKind(packageKind('indsatsplan'), localeFor(language)), 'handling', 'do');
    expect(doWord('en')).toBe('Action: The action, as an order.');
    expect(doWord('da')).toBe('Handling: Handlingen, skrevet som en ordre.');
  });

  it('shows the headings that the workspace gives it', () => {
    const own = { headings: { handling: 'Hvad gør vi?' } };
    const kind = composeKind(packageKindFile('indsatsplan'), vocabulary(), own);
    expect(told(translateKind(kind, localeFor('da')), 'handling')).toBe(
      'Hvad gør vi?: Hvad gøres, af hvem og hvor hurtigt?',
    );
  });
});

describe('a kind of one’s own', () => {
  const role: Schema = { $ref: '#/$defs/role-reference' };
  const file: KindSchema = {
    kind: 'vandkort',
    title: 'Vandkort',
    head: { $ref: '#/$defs/plan-head' },
    properties: { haner: { title: 'Haner', type: 'array', items: { $ref: '#/$defs/hane' } } },
    $defs: {
      hane: {
        description: 'A tap.',
        type: 'object',
        properties: {
          by: { title: 'Lukkes af', ...role },
          note: { description: 'A note.', ...role },
          odd: role,
        },
      },
    },
  };

  it('keeps what its own words say; a field without a name is called as on paper', () => {
    const own = composeKind({ ...file, language: 'da' }, vocabulary());
    const kind = translateKind(own, localeFor('da'));
    expect(kind.shape.fields.get('haner')?.items?.description).toBe('A tap.');
    expect(told(kind, 'haner', 'by')).toBe('Lukkes af: En rolles id.');
    expect(told(kind, 'haner', 'note')).toBe('Bemærk: A note.');
    expect(told(kind, 'haner', 'odd')).toBe('undefined: En rolles id.');
  });

  it('without a language is called as on paper where paper has a label', () => {
    const kind = translateKind(composeKind(file, vocabulary()), localeFor('da'));
    expect(kind.title).toBe('Vandkort');
    expect(kind.description).toBe('');
    expect(told(kind, 'haner', 'by')).toBe('Af: En rolles id.');
    expect(kind.shape.fields.get('haner')?.title).toBe('Haner');
  });
});

describe.each(packageKindNames())('the kind %s', (name) => {
  it('takes and refuses the same in every language', () => {
    const kind = packageKind(name);
    for (const language of languages()) {
      const translated = translateKind(kind, localeFor(language));
      expect([...translated.shape.fields.keys()]).toEqual([...kind.shape.fields.keys()]);
      expect(withoutTexts(translated.schema)).toEqual(withoutTexts(kind.schema));
    }
    expect(compileValidator(translateKind(kind, localeFor('da')).schema)({}).length).toBeGreaterThan(0);
  });
});

/** A schema without what it says to people; properties that are called `title` stay. */
function withoutTexts(schema: unknown, areNames = false): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => areNames || !['title', 'description'].includes(key))
      .map(([key, value]) => [key, withoutTexts(value, !areNames && ['properties', '$defs'].includes(key))]),
  );
}
