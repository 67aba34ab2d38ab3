import { describe, expect, it } from 'vitest';
import { bareLink } from '../../../src/rules/catalogue/bare-link.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const path = 'plans/a.yaml';
const long = `https://intra.nordby.example/${'beredskab/'.repeat(5)}plan?id=4711`;

async function links(text: string, language = 'da'): Promise<unknown[]> {
  const plan = samplePlan(`language: ${language}\nsituation: ${JSON.stringify(text)}`);
  return (await lintWith(bareLink, { [path]: plan })).map(({ args }) => args['link']);
}

describe('a link that leads nowhere', () => {
  it.each([
    ['da', 'Se https://intra.nordby.example/noed.', 'https://intra.nordby.example/noed'],
    ['da', 'www.nordby.example', 'www.nordby.example'],
    ['da', 'Vejledningen ligger [her](https://nordby.example/v).', 'https://nordby.example/v'],
    ['da', 'Læs mere på <https://nordby.example>', 'https://nordby.example'],
    ['da', `Listen over nødtelefoner: ${long}`, long],
    ['da', 'Ring først. Se https://nordby.example. Kør så.', 'https://nordby.example'],
    ['en', 'Click [this link](https://harbour.example/x)', 'https://harbour.example/x'],
    ['sv', 'Läs mer här: https://sjostad.example', 'https://sjostad.example'],
    ['nb', 'Se intranettet: https://fjellvik.example', 'https://fjellvik.example'],
    ['de', 'Siehe https://falkenau.example', 'https://falkenau.example'],
    ['zh', '详见https://yunxi.example。', 'https://yunxi.example'],
  ])('%s: %s', async (language, text, link) => {
    expect(await links(text, language)).toEqual([link]);
  });
});

describe('a link that is named', () => {
  it.each([
    ['da', 'Netselskabets driftskort: https://net.example/drift'],
    ['da', 'Læs [vejledningen](https://nordby.example/v), rød mappe, faneblad 3.'],
    ['da', 'Læs [vejledningen](https://nordby.example/v)'],
    ['da', `Se ${long}, rød mappe`],
    ['en', 'The list is at [https://harbour.example](https://harbour.example)'],
    ['da', 'Se den røde mappe'],
    ['en', 'See https://harbour.example, page 3'],
    ['zh', '详见https://yunxi.example，应急手册第3页'],
    ['de', 'Siehe https://falkenau.example, roter Ordner'],
  ])('%s: %s', async (language, text) => {
    expect(await links(text, language)).toEqual([]);
  });

  it('by the field beside it', async () => {
    const plan = (where: string): string =>
      samplePlan(`parent: { title: 'https://nordby.example/plan', where: ${where} }`);
    expect(await lintWith(bareLink, { [path]: plan('Rød mappe') })).toEqual([]);
    expect(await lintWith(bareLink, { [path]: plan("'https://nordby.example/plan'") })).toMatchObject([
      { place: `${path}:3:19`, severity: 'warning' },
      { shown: 'https://nordby.example/plan' },
    ]);
  });
});

it('lets messages, registers and retired plans be', async () => {
  const message = "kommunikation: [{ from: it-chef, to: Alle, text: 'Se https://nordby.example' }]";
  const files = {
    'plans/a.yaml': samplePlan(message),
    'plans/b.yaml': samplePlan('status: retired\nsituation: Se https://nordby.example'),
    'registers/roles.yaml': sampleRoles("it-vagt: { title: It-vagten, note: 'Se https://nordby.example' }"),
  };
  expect(await lintWith(bareLink, files)).toEqual([]);
});
