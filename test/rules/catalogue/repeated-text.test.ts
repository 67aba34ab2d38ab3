import { describe, expect, it } from 'vitest';
import { repeatedText } from '../../../src/rules/catalogue/repeated-text.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const text = 'Vagtcentralen kender ikke borgerne og kan ikke se, hvem der mangler hjælp.';

function lint(lines: string, options?: Readonly<Record<string, readonly string[]>>): Promise<Found[]> {
  const rules = { 'repeated-text': { ...(options ? { options } : {}) } };
  return lintWith(repeatedText, { [path]: samplePlan(lines) }, { configuration: { rules } });
}

describe('a text in two sections', () => {
  it('is shown at the second, with the first', async () => {
    const found = await lint(`situation: ${text}\nopgaver: ['${text}']`);
    expect(placesOf(found)).toEqual([`${path}:4:12 repeated-text`]);
    expect(found[0]).toMatchObject({
      severity: 'warning',
      args: { text: 'Vagtcentralen kender ikke borgerne og ka …' },
      related: [{ file: path, pointer: '/situation/text' }],
    });
  });

  it('is the same with other blanks and capitals, as a paragraph or an item of a list', async () => {
    const lines = `situation: |
  Noget andet.

  ${text.replace('og kan', 'og\n  kan')}

  - Et punkt
  - Vagtcentralen har nummeret på alle, der har vagt i weekenden og om natten.
opgaver: ['${text.toUpperCase()}', 'Vagtcentralen har nummeret på alle, der har vagt i weekenden og om natten.']`;
    expect(placesOf(await lint(lines))).toEqual([
      `${path}:11:12 repeated-text`,
      `${path}:11:90 repeated-text`,
    ]);
  });

  it('is told as often as it is repeated', async () => {
    expect(await lint(`covers: ${text}\nsituation: ${text}\nopgaver: ['${text}']`)).toHaveLength(2);
  });
});

describe('how long a text is', () => {
  it('has a limit', async () => {
    const at = 'x'.repeat(60);
    const under = 'x'.repeat(59);
    expect(await lint(`situation: ${at}\nopgaver: [${at}]`)).toHaveLength(1);
    expect(await lint(`situation: ${under}\nopgaver: [${under}]`)).toEqual([]);
  });

  it('has another limit in Chinese', async () => {
    const at = '字'.repeat(25);
    const under = '字'.repeat(24);
    expect(await lint(`situation: ${at}\nopgaver: [${at}]`)).toHaveLength(1);
    expect(await lint(`situation: ${under}\nopgaver: [${under}]`)).toEqual([]);
  });

  it('can be said otherwise', async () => {
    const lines = 'situation: Ring til vagten nu\nopgaver: [Ring til vagten nu]';
    expect(await lint(lines)).toEqual([]);
    expect(await lint(lines, { length: ['18'] })).toHaveLength(1);
    const han = 'situation: 立即联系信息中心\nopgaver: [立即联系信息中心]';
    expect(await lint(han, { characters: ['9'] })).toEqual([]);
    expect(await lint(han, { characters: ['8'] })).toHaveLength(1);
  });
});

describe('what is left alone', () => {
  it('are lines of one section that are said of different cases', async () => {
    const lines = `alarmering:
  - { hours: 'Mo-Fr 08:00-16:00', call: { role: it-service, say: '${text}' } }
  - { hours: otherwise, call: { role: it-vagt, say: '${text}' } }`;
    expect(await lint(lines)).toEqual([]);
  });

  it('are other plans', async () => {
    const files = {
      'plans/a.yaml': samplePlan(`situation: ${text}`),
      'plans/b.yaml': samplePlan(`situation: ${text}`),
    };
    expect(await lintWith(repeatedText, files)).toEqual([]);
  });

  it('is a plan that is retired', async () => {
    expect(await lint(`status: retired\nsituation: ${text}\nopgaver: ['${text}']`)).toEqual([]);
  });
});
