import { describe, expect, it } from 'vitest';
import { faultsIn, planWith } from './faults.js';

const rolesWith = (line: string): string => `kind: roles\nroles:\n  ${line}\n`;

describe('a key that is unknown for a sign in it', () => {
  it.each([
    ['review: { every：12 months }', '2:16 yaml/wide-colon [：] -> every'],
    ['review: { last: 2026-03-02, every：12 months }', '2:34 yaml/wide-colon [：] -> every'],
    ['review: { evry：12 months }', '2:15 yaml/wide-colon [：] -> every'],
    ['review: { every：12 months: x }', '2:16 yaml/wide-colon [：] -> every'],
    ['review：{ every: 12 months }', '2:7 yaml/wide-colon [：] -> review'],
    ['review:\u00a0{ every: 12 months }', '2:8 yaml/odd-space [\u00a0] -> review'],
    ['review: { every\u00a0: 12 months }', '2:16 yaml/odd-space [\u00a0] -> every'],
    ['review\u3000: { every: 12 months }', '2:7 yaml/odd-space [\u3000] -> review'],
  ])('is said to have it: %s', async (line, fault) => {
    const text = planWith().replace('kind: indsatsplan\n', `kind: indsatsplan\n${line}\n`);
    expect(await faultsIn(text)).toEqual([fault]);
  });

  it('is not missed as well', async () => {
    const text = planWith().replace('title: IT-nedbrud', 'title：{ x: y }');
    expect(await faultsIn(text)).toEqual(['2:6 yaml/wide-colon [：] -> title']);
  });

  it.each([
    ['"every：x": y', 'shape/unknown-key ["every：x"] -> every'],
    ['注意：x: y', 'shape/unknown-key [注意：x]'],
  ])('is one like any other where nothing shows that the sign was meant: %s', async (entry, fault) => {
    expect(
      (await faultsIn(planWith({ review: `{ ${entry} }` }))).map((one) => one.replace(/^\S+ /, '')),
    ).toEqual([fault]);
  });
});

describe('a text in braces without a colon', () => {
  it.each([
    ['{ every 12 months }', '11:11 yaml/missing-colon [every 12 months]'],
    ['{ 注意：x }', '11:13 yaml/wide-colon [：]'],
  ])('is no rest of another when it is the first: %s', async (review, fault) => {
    expect(await faultsIn(planWith({ review }))).toEqual([fault]);
  });

  it('is the rest of a text behind a comma, also with a full-width colon', async () => {
    const handling = '[{ do: Ring, 注意：bed om hjælp }]';
    const faults = await faultsIn(planWith({ handling }));
    expect(faults).toEqual(['6:24 yaml/comma-in-value [注意：bed om hjælp]']);
  });
});

describe('a text with a colon in place of an object', () => {
  it.each([
    ['- Husk: ring til vagten', ['7:9 yaml/colon-in-value [:]']],
    ['- Notér: tid, sted', ['7:10 yaml/colon-in-value [:]']],
    ['- Ring til:', ['7:13 yaml/colon-in-value [:]']],
    [
      '- Husk: ring\n  - Ring\n  - Tag med: nøgle',
      ['7:9 yaml/colon-in-value [:]', '9:12 yaml/colon-in-value [:]'],
    ],
    ['- Husk: ring\n    Så: gå', ['7:9 yaml/colon-in-value [:]']],
    ['[Husk: ring]', ['7:8 yaml/colon-in-value [:]']],
    ['- "Husk": ring', ['7:11 yaml/colon-in-value [:]']],
  ])('is one fault, at the colon: %s', async (steps, faults) => {
    expect(await faultsIn(planWith({ handling: `\n  ${steps}` }))).toEqual(faults);
  });

  it('is one where the object has nothing that it must have', async () => {
    expect(await faultsIn(planWith({ situation: '\n  Husk: nettet er væk' }))).toEqual([
      '4:7 yaml/colon-in-value [:]',
    ]);
  });

  it.each([
    ['a mistyped key', '- doo: Ring', ['7:5 shape/unknown-key [doo] -> do']],
    [
      'a key of another tool',
      '- action: Ring til vagten\n    who: it-chef',
      ['7:5 shape/missing-key [action]', '7:5 shape/unknown-key [action]', '8:5 shape/unknown-key [who]'],
    ],
    [
      'a small word',
      '- noter: husk nøglen',
      ['7:5 shape/missing-key [noter]', '7:5 shape/unknown-key [noter] -> note'],
    ],
    [
      'a mistyped key for something else',
      '- stepz: x',
      ['7:5 shape/missing-key [stepz]', '7:5 shape/unknown-key [stepz] -> steps'],
    ],
    [
      'beside a key that there is',
      '- Husk: ring\n    by: leder',
      ['7:5 shape/missing-key [Husk]', '7:5 shape/unknown-key [Husk]'],
    ],
    ['in braces', '- { Husk: ring }', ['7:7 shape/missing-key [Husk]', '7:7 shape/unknown-key [Husk]']],
    [
      'with a list below',
      '- Ring til:\n      - a',
      ['7:5 shape/missing-key [Ring til]', '7:5 shape/unknown-key [Ring til]'],
    ],
    ['a sign that is no colon', '- do：x: y', ['7:7 yaml/wide-colon [：] -> do']],
  ])('is a key all the same: %s', async (_what, steps, faults) => {
    expect(await faultsIn(planWith({ handling: `\n  ${steps}` }))).toEqual(faults);
  });

  it('is a key where the object is named by an id', async () => {
    const codes = (await faultsIn(planWith({ kontakt: '\n  - Vagten: 112' }))).map(
      (one) => one.split(' ')[1],
    );
    expect(codes).toEqual(['shape/missing-key', 'shape/unknown-key']);
  });
});

describe('an id that cannot be one for a sign in it', () => {
  it.each([
    ['a:\u00a0{ title: x }', '3:5 yaml/odd-space [\u00a0]'],
    ['a：{ title: x }', '3:4 yaml/wide-colon [：]'],
    ['a\u00a0: { title: x }', '3:4 yaml/odd-space [\u00a0]'],
    ['a b: { title: x }', '3:3 shape/bad-id [a b]'],
  ])('%s', async (line, fault) => {
    expect(await faultsIn(rolesWith(line))).toEqual([fault]);
  });

  it('hides no other fault', async () => {
    expect(await faultsIn(rolesWith('a：{ title: x }\n  b: { tilte: x }'))).toEqual([
      '3:4 yaml/wide-colon [：]',
      '4:8 shape/unknown-key [tilte] -> title',
    ]);
  });
});
