import { describe, expect, it } from 'vitest';
import { dependencyRto } from '../../../src/rules/catalogue/dependency-rto.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const register = 'registers/resources.yaml';

async function lint(files: Record<string, string>): Promise<[string | undefined, unknown][]> {
  return (await lintWith(dependencyRto, files)).map(({ at, args }) => [at.pointer, args]);
}

describe('a resource', () => {
  const lintSystem = (fields: string) =>
    lint({
      [register]: sampleResources(`
strom: { title: Strøm, type: utility }
nett: { title: Nettet, type: network, rto: 8 h }
mobilnett: { title: Mobilnettet, type: network, rto: 3 h }
rom: { title: Serverrommet, type: place, needs: nett }
skap: { title: Skapet, type: equipment, needs: rom, lasts: { rom: 12 h } }
hylle: { title: Hyllen, type: equipment, either: [nett, mobilnett] }
epj: { title: Journalen, type: system, ${fields} }`),
    });

  it('is found at the need that takes longer', async () => {
    expect(await lintSystem('needs: [strom, nett], rto: 4 h')).toEqual([
      ['/resources/epj/needs/1', { thing: 'Journalen', need: 'Nettet', rto: '4 h', needed: '8 h' }],
    ]);
  });

  it('is found where it goes on for too short a time', async () => {
    expect(await lintSystem('needs: nett, rto: 4 h, lasts: { nett: 7 h }')).toHaveLength(1);
  });

  it('is found over needs that have no objective of their own', async () => {
    expect(await lintSystem('needs: [strom, rom], rto: 4 h')).toEqual([
      ['/resources/epj/needs/1', { thing: 'Journalen', need: 'Nettet', rto: '4 h', needed: '8 h' }],
    ]);
  });

  it('is found where none of several things is in time, with the one that comes first', async () => {
    expect(await lintSystem('either: [nett, mobilnett], rto: 1 h')).toEqual([
      ['/resources/epj/either', { thing: 'Journalen', need: 'Mobilnettet', rto: '1 h', needed: '3 h' }],
    ]);
    expect(await lintSystem('needs: hylle, rto: 1 h')).toEqual([
      ['/resources/epj/needs/0', { thing: 'Journalen', need: 'Mobilnettet', rto: '1 h', needed: '3 h' }],
    ]);
  });

  it.each([
    'either: [nett, mobilnett], rto: 4 h',
    'either: [nett, mobilnett], rto: 1 h, lasts: { nett: 8 h }',
    'either: [nett, ukjent], rto: 1 h',
    'needs: hylle, rto: 4 h',
    'needs: skap, rto: 1 h',
    'needs: rom, rto: 4 h, lasts: { rom: 8 h }',
    'needs: nett, rto: 8 h',
    'needs: nett, rto: 1 d',
    'needs: nett',
    'needs: strom, rto: 1 h',
    'needs: ukjent, rto: 1 h',
    'needs: nett, rto: 4 h, lasts: { nett: 8 h }',
  ])('is left alone with %s', async (fields) => {
    expect(await lintSystem(fields)).toEqual([]);
  });
});

const plan = (lines: string): string => `kind: continuity-plan
title: Sign-in
introduction: { purpose: Keep working }
activation: { criteria: 30 min }
${lines}
contacts: [duty-manager]
`;

describe('a process', () => {
  const lintProcess = (routine: string) =>
    lint({
      'plans/a.yaml': plan(`functions:
  - { id: gate, process: Open the gate, needs: identity, rto: 1 h }
  - { id: yard, process: Move containers }
downtime-procedures: [{ process: ${routine}, measures: Write on paper }]
recovery: [identity]`),
      [register]: sampleResources('identity: { title: Sign-in, type: service, rto: 4 h }'),
    });

  it('is found where it has no routine on paper', async () => {
    expect(await lintProcess('yard')).toEqual([
      ['/functions/0/needs/0', { thing: 'Open the gate', need: 'Sign-in', rto: '1 h', needed: '4 h' }],
    ]);
  });

  it('is left alone where it has one', async () => {
    expect(await lintProcess('gate')).toEqual([]);
  });
});

describe('the recovery of a system', () => {
  const lintRecovery = (first: string, head = '') =>
    lint({
      'plans/a.yaml': plan(`${head}functions: [{ id: gate, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on paper }]
recovery: [{ system: internet${first} }, { system: identity, after: [power, internet], rto: 4 h }]`),
      [register]: sampleResources('identity: { title: Sign-in, type: service }'),
    });

  it('is found where what must run first takes longer', async () => {
    expect(await lintRecovery(', rto: 6 h')).toEqual([
      ['/recovery/1/after/1', { thing: 'Sign-in', need: 'internet', rto: '4 h', needed: '6 h' }],
    ]);
  });

  it('is left alone where that is in time, unknown, or the plan is retired', async () => {
    expect(await lintRecovery(', rto: 4 h')).toEqual([]);
    expect(await lintRecovery('')).toEqual([]);
    expect(await lintRecovery(', rto: 6 h', 'status: retired\n')).toEqual([]);
  });
});
