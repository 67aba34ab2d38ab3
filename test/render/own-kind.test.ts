import { describe, expect, it } from 'vitest';
import { packageKind, vocabulary } from '../../src/host/kinds.js';
import { composeKind, type KindSchema } from '../../src/language/kind.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { markedData } from './marked.js';
import { documentOf, inputFor, textOf, workspaceOf } from './pages.js';

const file: KindSchema = {
  kind: 'nødrutine',
  title: 'Nødrutine',
  description: 'En rutine på papir.',
  language: 'da',
  head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
  properties: {
    rutine: { title: 'Rutine', type: 'array', items: { $ref: '#/$defs/routine' } },
    skemaer: { title: 'Skemaer', type: 'array', items: { $ref: '#/$defs/blanket' } },
    steder: { title: 'Steder', type: 'object', additionalProperties: { $ref: '#/$defs/blanket' } },
    kontakt: { title: 'Hvem', type: 'array', items: { $ref: '#/$defs/contact' } },
    'sidste-ord': { title: 'Til sidst', type: 'string' },
  },
  $defs: {
    routine: {
      type: 'object',
      properties: {
        process: { type: 'string' },
        steps: { type: 'array', items: { $ref: '#/$defs/step' } },
        'after-recovery': { $ref: '#/$defs/prose' },
      },
    },
    blanket: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        copies: { type: 'integer' },
        keep: { $ref: '#/$defs/duration' },
      },
    },
    // Takes the place of a shared word, with fields that its template does not know.
    contact: { type: 'object', properties: { who: { type: 'string' }, number: { $ref: '#/$defs/phone' } } },
  },
};

describe('a kind of an organisation', () => {
  const kind = composeKind(file, vocabulary());
  const { data, expected } = markedData(kind.shape, 1);
  const binder = documentOf('b.yaml', packageKind('binder'), {
    title: 'Mappen',
    plans: [data['id']],
    copies: [],
  });
  const input = inputFor(workspaceOf([documentOf('n.yaml', kind, data), binder]));

  it('is printed with every field, without code', () => {
    const [first] = input.workspace.binders;
    if (!first) throw new Error('no binder');
    for (const { html } of [renderWorkspace(input), renderBinder(input, first)]) {
      const text = textOf(html).toLowerCase();
      for (const words of expected.values()) expect(text).toContain(words.toLowerCase());
      for (const key of Object.keys(data['steder'] as object)) expect(text).toContain(key);
    }
  });

  it('gets a table where its things are short, and headings from its field names', () => {
    const text = textOf(renderWorkspace(input).html);
    expect(text).toContain('Rutine');
    expect(text).toContain('After recovery');
    expect(renderWorkspace(input).html).toMatch(
      /<th scope="col">Navn<\/th>\s*<th scope="col">Trykte eksemplarer<\/th>\s*<th scope="col">Keep<\/th>/,
    );
  });
});
