import { expect, it } from 'vitest';
import { samplePlan, sampleResources, sampleRoles } from '../../src/rules/sample.js';
import { readWorkspace } from '../support/workspace.js';

it('adds the sections that are left out, and no others', async () => {
  const { readings } = await readWorkspace({
    'a.yaml': samplePlan(''),
    'b.yaml': samplePlan('title: B\nkontakt:\n  - it-chef\nopmærksomhedspunkter: [Husk nøglen]'),
  });
  expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const [first, second] = readings.map(({ document }) => document?.data);
  expect(first).toMatchObject({ title: 'It-nedbrud', kontakt: [{ role: 'it-vagt' }] });
  expect(second).toMatchObject({
    title: 'B',
    kontakt: [{ role: 'it-chef' }],
    opmærksomhedspunkter: [{ text: 'Husk nøglen' }],
  });
  expect(Object.keys(first ?? {})).not.toContain('opmærksomhedspunkter');
});

it('keeps the lines that an example is about at the top', () => {
  const lines = samplePlan('\nowner: it-chef\nsituation: Alt er nede.\n').split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'kind: indsatsplan',
    'title: It-nedbrud',
    'owner: it-chef',
    'situation: Alt er nede.',
    '',
  ]);
  expect(lines.at(-1)).toBe('');
});

it('puts the entries of a register under their heading', () => {
  expect(sampleRoles('\nit-vagt:\n  title: It-vagten')).toBe(
    'kind: roles\nroles:\n  it-vagt:\n    title: It-vagten\n',
  );
  expect(sampleResources('el: { title: Strøm, type: utility }')).toBe(
    'kind: resources\nresources:\n  el: { title: Strøm, type: utility }\n',
  );
});
