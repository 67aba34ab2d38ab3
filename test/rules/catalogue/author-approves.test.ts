import { expect, it } from 'vitest';
import { authorApproves } from '../../../src/rules/catalogue/author-approves.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const roles = sampleRoles(`
koordinator: { title: Beredskabskoordinatoren }
it-chef: { title: It-chefen, holders: Chef for It }
system-ejer: { title: Systemejeren, holders: Chef for It }
it-vagt: { title: It-vagten, holders: Chef for It, people: 5 }
direktion: { title: Direktionen }`);

function lint(lines: string): Promise<Found[]> {
  return lintWith(authorApproves, { [path]: samplePlan(lines), 'registers/roles.yaml': roles });
}

it.each([
  ['the same role', 'prepared: koordinator\napproved: { by: koordinator, on: 2026-03-02 }', 'koordinator'],
  ['a role and its title', 'prepared: Beredskabskoordinatoren\napproved: koordinator', 'koordinator'],
  ['plain words', 'prepared: Anna Ø\napproved: anna ø', 'anna ø'],
  ['two roles of one holder', 'prepared: it-chef\napproved: system-ejer', 'system-ejer'],
  ['who checked it too', 'prepared: koordinator\nchecked: koordinator\napproved: koordinator', ''],
])('reports %s', async (_, lines, shown) => {
  const found = await lint(lines);
  expect(found).toMatchObject([{ code: 'author-approves', severity: 'info' }]);
  if (shown !== '') expect(found[0]?.shown).toContain(shown);
});

it('shows the approval, and names the role by its title', async () => {
  const found = await lint('prepared: koordinator\nchecked: koordinator\napproved: koordinator');
  expect(placesOf(found)).toEqual([`${path}:5:11 author-approves`]);
  expect(found[0]?.args).toEqual({ person: 'Beredskabskoordinatoren' });
});

it.each([
  ['another role approved it', 'prepared: koordinator\napproved: direktion'],
  ['a body approved it', 'prepared: koordinator\napproved: { by: koordinator, body: Byrådet }'],
  ['only a body is named', 'prepared: koordinator\napproved: { body: Byrådet }'],
  ['another role approved it too', 'prepared: koordinator\napproved: [koordinator, direktion]'],
  ['another role checked it', 'prepared: koordinator\nchecked: direktion\napproved: koordinator'],
  ['another role wrote it too', 'prepared: [koordinator, direktion]\napproved: koordinator'],
  ['nobody says who wrote it', 'approved: koordinator'],
  ['nobody approved it', 'prepared: koordinator'],
  ['it was checked and not approved', 'prepared: koordinator\nchecked: koordinator'],
  ['one role has several people', 'prepared: it-chef\napproved: it-vagt'],
  ['it is a draft', 'status: draft\nprepared: koordinator\napproved: koordinator'],
  ['it is retired', 'status: retired\nprepared: koordinator\napproved: koordinator'],
])('says nothing when %s', async (_, lines) => {
  expect(await lint(lines)).toEqual([]);
});
