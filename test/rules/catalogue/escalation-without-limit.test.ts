import { describe, expect, it } from 'vitest';
import { escalationWithoutLimit } from '../../../src/rules/catalogue/escalation-without-limit.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

async function lint(steps: string, head = ''): Promise<string[]> {
  const plan = samplePlan(`${head}ledelse: { escalation: [${steps}] }`);
  return placesOf(await lintWith(escalationWithoutLimit, { 'plans/a.yaml': plan }));
}

describe('an escalation', () => {
  it('is found once where no step measures anything', async () => {
    expect(
      await lint('{ when: Det trækker ud, to: it-chef }, { when: Det er alvorligt, to: krisestab }'),
    ).toEqual(['plans/a.yaml:3:12 escalation-without-limit']);
  });

  it('is found in other languages too', async () => {
    expect(await lint('{ when: The outage is serious, to: it-chef }', 'language: en\n')).toHaveLength(1);
    expect(await lint('{ when: Es dauert zu lange, to: it-chef }', 'language: de\n')).toHaveLength(1);
    expect(await lint('{ when: 情况严重, to: it-chef }', 'language: zh\n')).toHaveLength(1);
  });

  it.each([
    ['a time', '{ when: Det varer ved, after: 1 h, to: it-chef }', 'da'],
    [
      'a time at one step',
      '{ when: Data er lækket, to: a }, { when: Det varer ved, after: 1 h, to: b }',
      'da',
    ],
    ['a number', '{ when: Mere end 10 borgere er ramt, to: it-chef }', 'da'],
    ['a number in words', '{ when: Mere end tre borgere er ramt, to: it-chef }', 'da'],
    ['a time in words', '{ when: Det har varet en time, to: it-chef }', 'da'],
    ['a deadline to take it up', '{ when: Der kræves løsesum, to: it-chef, within: 15 min }', 'da'],
    ['a deadline of a call', '{ when: Der kræves løsesum, to: { role: it-chef, within: 15 min } }', 'da'],
    ['a blank', '{ when: "[tekst]", to: it-chef }', 'da'],
    ['a number in Norwegian', '{ when: Mer enn fem dører er låst, to: a }', 'nb'],
    ['a number in Swedish', '{ when: Två enheter är drabbade, to: a }', 'sv'],
    ['a number in English', '{ when: More than two wards are down, to: a }', 'en'],
    ['a number in Chinese', '{ when: 两个以上科室受影响, to: a }', 'zh'],
    ['a number in German', '{ when: Mehr als drei Stationen, to: a }', 'de'],
  ])('is left alone with %s', async (_, steps, language) => {
    expect(await lint(steps, `language: ${language}\n`)).toEqual([]);
  });

  it('is left alone in a plan that is retired', async () => {
    expect(await lint('{ when: Det trækker ud, to: it-chef }', 'status: retired\n')).toEqual([]);
  });
});
