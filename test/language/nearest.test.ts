import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/language/nearest.js';

const fields = [
  'title',
  'unit',
  'phone',
  'hours',
  'opmærksomhedspunkter',
  'kontakt',
  'call',
  'by',
  'on',
  'role',
];

describe('nearest', () => {
  it.each([
    ['tilte', 'title'],
    ['titel', 'title'],
    ['Title', 'title'],
    ['phnoe', 'phone'],
    ['telephone', undefined],
    ['hour', 'hours'],
    ['opmaerksomhedspunkter', 'opmærksomhedspunkter'],
    ['opmærksomheds-punkter', 'opmærksomhedspunkter'],
    ['Opmaerksomheds_punkt', 'opmærksomhedspunkter'],
    ['opmærksomhedspunkt', 'opmærksomhedspunkter'],
    ['kontakter', 'kontakt'],
    ['contact', 'kontakt'],
    ['cal', 'call'],
    ['xyz', undefined],
    ['zz', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('%s means %s', (typed, meant) => {
    expect(nearest(typed, fields)).toBe(meant);
  });

  it.each([
    ['stroemsvigt', 'strømsvigt'],
    ['strömsvigt', 'stromsvigt'],
    ['aarlig', 'årlig'],
    ['varmesvigt ', 'varmesvigt'],
    ['it_vagt', 'it-vagt'],
    ['ITVAGT', 'it-vagt'],
    ['omrade', 'område'],
    ['kæmner', 'kaemner'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['something-else', meant])).toBe(meant);
  });

  it('prefers the nearer one, and of two equal ones the first', () => {
    expect(nearest('plan-b', ['plan-a', 'plan-bb', 'plan-b'])).toBe('plan-b');
    expect(nearest('plan-x', ['plan-a', 'plan-c'])).toBe('plan-a');
  });

  it('has nothing to offer where there are no candidates', () => {
    expect(nearest('title', [])).toBeUndefined();
  });

  it('finds a name again whatever its case', () => {
    const word = fc.stringMatching(/^[a-zæøå]{2,12}$/);
    fc.assert(
      fc.property(word, (name) => {
        expect(nearest(name.toUpperCase(), [name])).toBe(name);
        expect(nearest(name, new Set([name]))).toBe(name);
      }),
    );
  });

  it('forgives one slip in a name of three letters and more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(11), (name, number) => {
        const at = number % name.length;
        expect(nearest(`${name.slice(0, at)}q${name.slice(at)}`, [name])).toBe(name);
        expect(nearest(`${name.slice(0, at)}q${name.slice(at + 1)}`, [name])).toBe(name);
      }),
    );
  });
});
