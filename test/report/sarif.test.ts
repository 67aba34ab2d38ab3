import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import type { AppliedRule, Findings } from '../../src/report/report.js';
import { sarifReport } from '../../src/report/sarif.js';
import { nasty, nastyName } from './nasty.js';
import { findingAt, findings, locale, plain } from './support.js';

const require = createRequire(import.meta.url);
const schemaPath = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema: _, id: _id, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
const formats = {
  uri: /^[a-z]+:\S+$/,
  'uri-reference': /^[\w.~!$&'()*+,;=:@/?#%-]*$/,
  'date-time': true as const,
};
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats }).compile(schema);

interface Run {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: { readonly id: string }[] } };
  readonly results: Record<string, unknown>[];
  readonly [key: string]: unknown;
}

/** The only run of a report that fits the standard. */
function runOf(found: Findings, words = locale): Run {
  const log = JSON.parse(sarifReport(found, words, plain));
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  return log.runs[0] as Run;
}

const rules: readonly AppliedRule[] = [
  { id: 'stale-review', severity: 'warning', sources: ['a standard, 4.1', 'another'] },
  { id: 'missing-owner', severity: 'info', sources: [] },
];

describe('the SARIF report', () => {
  it('is held against a schema that refuses what is wrong', () => {
    expect(isSarif({ version: '2.1.0', runs: [] })).toBe(true);
    expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
    expect(isSarif({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
  });

  it('fits the standard with nothing in it', () => {
    expect(runOf(findings([]))).toMatchObject({
      tool: { driver: { name: 'planb', version: '1.2.3', rules: [] } },
      language: 'en',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': {} },
      artifacts: [{ location: { uri: 'plans/a.yaml', uriBaseId: '%SRCROOT%' } }],
      results: [],
    });
  });

  it('has a result with a region for each finding', () => {
    const related = [{ file: 'plans/a.yaml', start: 0, end: 4 }];
    const at = { file: 'plans/a.yaml', start: 18, end: 23, pointer: '/tilte' };
    const [result] = runOf(findings([findingAt('tilte', { at, related, severity: 'info' })])).results;
    const artifactLocation = { uri: 'plans/a.yaml', uriBaseId: '%SRCROOT%' };
    expect(result).toEqual({
      ruleId: 'shape/unknown-key',
      ruleIndex: 0,
      level: 'note',
      message: { text: '“tilte” is not known here. Here you can write title or unit.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 6 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation,
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 },
          },
          message: { text: 'See also plans/a.yaml:1:1' },
        },
      ],
      properties: { code: 'shape/unknown-key', pointer: '/tilte' },
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    });
  });

  it('describes every rule that ran, at the level of the workspace, and every other check that found something', () => {
    const diagnostics = [
      findingAt('kind', { code: 'missing-owner', args: {} }),
      findingAt('tilte', { code: 'shape/unknown-key' }),
      findingAt('tilte', { code: 'invalid-phone.too-short', args: {} }),
    ];
    const run = runOf({ ...findings(diagnostics), rules }, localeFor('da'));
    expect(run.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['missing-owner', 1],
      ['shape/unknown-key', 2],
      ['invalid-phone', 3],
    ]);
    const { summary, why } = localeFor('da').rule('stale-review') ?? {};
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'stale-review',
        shortDescription: { text: summary },
        fullDescription: { text: why },
        help: { text: `${why}\n\nKilder: a standard, 4.1 · another` },
        defaultConfiguration: { level: 'warning' },
      },
      { id: 'missing-owner', defaultConfiguration: { level: 'note' } },
      { id: 'shape/unknown-key', shortDescription: { text: localeFor('da').say('report.group.shape') } },
      { id: 'invalid-phone' },
    ]);
    expect(JSON.stringify(run)).not.toContain('helpUri');
  });

  it('encodes what an address cannot hold, and tells absolute ones apart', () => {
    const files = [nastyName, '/home/a b/值.yaml', 'C:/plans/a#.yaml', '<stdin>', 'a:b.yaml', 'x\ud83d.yaml'];
    const found = files.map((file) => findingAt('kind', { at: { file, start: 0, end: 0 } }));
    const uris = runOf(findings(found)).results.map(({ locations }) => {
      const [{ physicalLocation }] = locations as [{ physicalLocation: { artifactLocation: object } }];
      return Object.values(physicalLocation.artifactLocation);
    });
    expect(uris).toEqual([
      ["plans/%C3%A5%2050%25%231%2C%20%22%3Cx%3E%26'%7C%60.yaml", '%SRCROOT%'],
      ['file:///home/a%20b/%E5%80%BC.yaml'],
      ['file:///C:/plans/a%23.yaml'],
      ['%3Cstdin%3E', '%SRCROOT%'],
      ['a%3Ab.yaml', '%SRCROOT%'],
      ['x%EF%BF%BD.yaml', '%SRCROOT%'],
    ]);
  });

  it('offers what mends a finding, by file', () => {
    const fix = [
      { file: 'plans/a.yaml', start: 18, end: 23, text: 'title' },
      { file: 'plans/b.yaml', start: 0, end: 0, text: 'x\n' },
      { file: 'plans/a.yaml', start: 0, end: 0, text: '# 😀\n' },
    ];
    const [result] = runOf(findings([findingAt('tilte', { fix })])).results;
    const replacement = (line: number, columns: [number, number], text: string): object => ({
      deletedRegion: { startLine: line, startColumn: columns[0], endLine: line, endColumn: columns[1] },
      insertedContent: { text },
    });
    expect(result?.['fixes']).toEqual([
      {
        description: { text: 'Here you can write title or unit.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'plans/a.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [replacement(2, [1, 6], 'title'), replacement(1, [1, 1], '# 😀\n')],
          },
          {
            artifactLocation: { uri: 'plans/b.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [replacement(1, [1, 1], 'x\n')],
          },
        ],
      },
    ]);
  });

  it('keeps suppressed findings, and says why they are', () => {
    const diagnostics = [
      findingAt('kind', { suppressed: { kind: 'comment', reason: 'agreed "so"' } }),
      findingAt('tilte', { suppressed: { kind: 'baseline' } }),
    ];
    expect(runOf(findings(diagnostics)).results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'agreed "so"' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  it('fits the standard whatever the files hold, in every language', () => {
    for (const language of ['en', 'zh', 'de']) {
      expect(runOf({ ...nasty, rules }, localeFor(language)).results).toHaveLength(5);
    }
  });
});
