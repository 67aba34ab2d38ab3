import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/host/configuration.js';
import { show } from '../language/faults.js';

const text = `organisation: Nordby Kommune
language: da
country: DK
time-zone: Europe/Copenhagen
review: 6 months
output: byg
exclude:
  - kladder/**
  - gamle/*.yaml
kinds: kinds/*.json
rules:
  stale-review: error
  placeholder: off
`;

/** What is wrong with the configuration after one passage of it is replaced; where a key is missing, the line ends with it. */
async function faultsAfter(passage: string, replacement: string): Promise<string[]> {
  const parts = text.split(passage);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${passage}`);
  const { diagnostics, source } = await readConfiguration('plan.config.yaml', parts.join(replacement));
  return diagnostics.map((diagnostic) => {
    const { code, args } = diagnostic;
    return `${show(diagnostic, source)}${code === 'shape/missing-key' ? ` lacks ${args['key']}` : ''}`;
  });
}

it('a configuration that says everything is read as it stands', async () => {
  const { document, diagnostics } = await readConfiguration('plan.config.yaml', text);
  expect(diagnostics).toEqual([]);
  expect(document?.data).toEqual({
    organisation: 'Nordby Kommune',
    language: 'da',
    country: 'DK',
    'time-zone': 'Europe/Copenhagen',
    review: '6 months',
    output: 'byg',
    exclude: ['kladder/**', 'gamle/*.yaml'],
    kinds: ['kinds/*.json'],
    rules: { 'stale-review': { severity: 'error' }, placeholder: { severity: 'off' } },
  });
});

describe('what a configuration must say', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'whose plans these are',
      'organisation: Nordby Kommune\n',
      '',
      ['1:1 shape/missing-key [language] lacks organisation'],
    ],
    ['in which language', 'language: da\n', '', ['1:1 shape/missing-key [organisation] lacks language']],
    ['in which country', 'country: DK\n', '', ['1:1 shape/missing-key [organisation] lacks country']],
    [
      'an organisation without a value',
      'organisation: Nordby Kommune',
      'organisation:',
      ['1:1 shape/empty [organisation]'],
    ],
    [
      'an organisation that is a list',
      'organisation: Nordby Kommune',
      'organisation: [Nordby]',
      ['1:1 shape/not-string [organisation]'],
    ],
    [
      'an organisation in American English',
      'organisation: Nordby',
      'organization: Nordby',
      ['1:1 shape/unknown-key [organization] -> organisation'],
    ],
    ['a language that is not known', 'language: da', 'language: ds', ['2:11 shape/not-allowed [ds] -> da']],
    ['a language in capitals', 'language: da', 'language: DA', ['2:11 shape/not-allowed [DA] -> da']],
    ['a country in small letters', 'country: DK', 'country: dk', ['3:10 shape/bad-pattern [dk]']],
    ['a country of three letters', 'country: DK', 'country: DNK', ['3:10 shape/bad-pattern [DNK]']],
    ['a country by its name', 'country: DK', 'country: Danmark', ['3:10 shape/bad-pattern [Danmark]']],
    ['a country that other readers take for a truth', 'country: DK', 'country: NO', []],
    ['a country without a value', 'country: DK', 'country:', ['3:1 shape/empty [country]']],
    ['two countries', 'country: DK', 'country: [DK, SE]', ['3:1 shape/not-string [country]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(passage, replacement)).toEqual(faults);
  });
});

describe('what a configuration may say', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'a time zone without a value',
      'time-zone: Europe/Copenhagen',
      'time-zone:',
      ['4:1 shape/empty [time-zone]'],
    ],
    [
      'a time zone in one word',
      'time-zone: Europe',
      'timezone: Europe',
      ['4:1 shape/unknown-key [timezone] -> time-zone'],
    ],
    [
      'an interval in words',
      'review: 6 months',
      'review: halvårligt',
      ['5:9 shape/bad-duration [halvårligt]'],
    ],
    [
      'an interval as in a plan',
      'review: 6 months',
      'review: { every: 6 months }',
      ['5:1 shape/not-string [review]'],
    ],
    ['an interval without a value', 'review: 6 months', 'review:', ['5:1 shape/empty [review]']],
    ['a folder that is a list', 'output: byg', 'output: [byg]', ['6:1 shape/not-string [output]']],
    ['a mistyped folder', 'output: byg', 'outptu: byg', ['6:1 shape/unknown-key [outptu] -> output']],
    [
      'a single pattern of what is left out',
      'exclude:\n  - kladder/**\n  - gamle/*.yaml\n',
      'exclude: kladder/**\n',
      [],
    ],
    [
      'no patterns of what is left out',
      'exclude:\n  - kladder/**\n  - gamle/*.yaml\n',
      'exclude: []\n',
      ['7:1 shape/empty [exclude]'],
    ],
    ['an empty pattern', '  - gamle/*.yaml', "  - ''", ["9:5 shape/empty ['']"]],
    ['a pattern that is a block', '  - gamle/*.yaml', '  - path: gamle', ['9:5 shape/not-string [path]']],
    ['several kinds', 'kinds: kinds/*.json', 'kinds: [a.json, b.json]', []],
    ['no kinds', 'kinds: kinds/*.json', 'kinds: []', ['10:1 shape/empty [kinds]']],
    ['a mistyped list of kinds', 'kinds: kinds', 'kind: kinds', ['10:1 shape/unknown-key [kind] -> kinds']],
    ['no rules', 'rules:\n  stale-review: error\n  placeholder: off\n', 'rules: {}\n', []],
    [
      'rules without a value',
      'rules:\n  stale-review: error\n  placeholder: off\n',
      'rules:\n',
      ['11:1 shape/empty [rules]'],
    ],
    [
      'rules that are a list',
      'rules:\n  stale-review: error\n  placeholder: off\n',
      'rules:\n  - stale-review\n',
      ['11:1 shape/not-object [rules]'],
    ],
    [
      'a level that does not exist',
      'stale-review: error',
      'stale-review: fatal',
      ['12:17 shape/not-allowed [fatal]'],
    ],
    ['a mistyped level', 'stale-review: error', 'stale-review: warn', ['12:17 shape/not-allowed [warn]']],
    ['a level that is a number', 'stale-review: error', 'stale-review: 2', ['12:17 shape/not-allowed [2]']],
    [
      'a level that is a truth elsewhere',
      'placeholder: off',
      'placeholder: no',
      ['13:16 shape/not-allowed [no]'],
    ],
    ['a level without a value', 'stale-review: error', 'stale-review:', ['12:3 shape/empty [stale-review]']],
    [
      'a level that is a list',
      'stale-review: error',
      'stale-review: [error]',
      ['12:3 shape/not-object [stale-review]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(passage, replacement)).toEqual(faults);
  });
});
