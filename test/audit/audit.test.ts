import { describe, expect, it } from 'vitest';
import { auditWorkspace, type ClauseResult } from '../../src/audit/audit.js';
import type { Need } from '../../src/audit/standard.js';
import { hasPlaceholder } from '../../src/rules/placeholders.js';
import { readWorkspace } from '../support/workspace.js';

const texts = { en: 'x' };

function card(head: string, more = ''): string {
  return `kind: action-card
title: Card
role: vagt
declared:
  - do: Write on paper
    by: vagt
stand-down: { criteria: All systems have run for an hour }
${head}
${more}`;
}

const approved = 'approved: { by: leder, on: 2026-02-01 }';

async function audit(
  files: Record<string, string>,
  needs: readonly Need[],
  asOf = '2026-06-01',
): Promise<ClauseResult> {
  const { workspace, readings } = await readWorkspace(files);
  expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const standard = { standard: 'x', title: texts, clauses: [{ id: '1', title: texts, needs }] };
  const [result] = auditWorkspace(workspace, standard, { asOf, isBlank: hasPlaceholder });
  return result as ClauseResult;
}

function placesOf({ needs }: ClauseResult): string[] {
  return needs.flatMap(({ places }) => places.map(({ member, visit }) => `${member.path}${visit.pointer}`));
}

function lackingIn({ needs }: ClauseResult): string[] {
  return needs.flatMap(({ lacking }) =>
    lacking.map(
      ({ subject, overdue }) =>
        `${subject.id ?? subject.member?.path}${subject.visit && !subject.id ? subject.visit.pointer : ''}${overdue ? ' overdue' : ''}`,
    ),
  );
}

const everywhere = (...any: Need['any']): Need => ({ in: 'workspace', any });

describe('a clause', () => {
  it('is answered by a field of a word, missing without one, and partly answered by one of two needs', async () => {
    const files = { 'a.yaml': card(approved) };
    const found = everywhere('stand-down.criteria');
    const not = everywhere('recovery.steps');
    const whole = await audit(files, [found]);
    expect([whole.status, placesOf(whole)]).toEqual(['answered', ['a.yaml/stand-down/criteria']]);
    expect((await audit(files, [not])).status).toBe('missing');
    expect((await audit(files, [found, not])).status).toBe('partly');
  });

  it('cannot be checked without needs', async () => {
    expect((await audit({ 'a.yaml': card(approved) }, [])).status).toBe('unchecked');
  });

  it('is answered by the head of a plan, and by a word', async () => {
    const result = await audit({ 'a.yaml': card(approved) }, [
      everywhere('plan-head.approved'),
      everywhere('stand-down'),
    ]);
    expect(placesOf(result)).toEqual(['a.yaml/approved', 'a.yaml/stand-down']);
  });
});

describe('what does not answer', () => {
  const need = everywhere('stand-down.criteria');

  it.each([
    ['a draft', 'status: draft'],
    ['a plan that nobody approved', ''],
    ['a plan that says it is approved, and not by whom', 'status: approved'],
    ['a plan approved on no day', 'status: approved\napproved: { by: leder }'],
    ['a plan that is still to be approved', 'approved: { by: leder, on: 2026-06-02 }'],
    ['and says it is', 'status: approved\napproved: { by: leder, on: 2026-06-02 }'],
  ])('%s; it is said that it would', async (_name, head) => {
    const result = await audit({ 'a.yaml': card(head) }, [need]);
    expect(result.status).toBe('missing');
    expect(result.needs[0]?.drafts.map(({ visit }) => visit.pointer)).toEqual(['/stand-down/criteria']);
  });

  it.each([
    'approved: { by: leder, on: 2026-06-01 }',
    'status: approved\napproved: [{ by: leder, on: 2026-02-01 }, { by: leder, on: 2027-02-01 }]',
    'approved: { by: leder, on: 2026-06 }',
  ])('but a plan that has been approved by then: %s', async (head) => {
    expect((await audit({ 'a.yaml': card(head) }, [need])).status).toBe('answered');
  });

  it('a retired plan, of which nothing is said', async () => {
    const result = await audit({ 'a.yaml': card('status: retired') }, [need]);
    expect([result.status, result.needs[0]?.drafts]).toEqual(['missing', []]);
  });

  it('a placeholder', async () => {
    const text = card(approved).replace('All systems have run for an hour', 'TODO');
    expect((await audit({ 'a.yaml': text }, [need])).status).toBe('missing');
  });

  it('a date that has not come', async () => {
    const past = everywhere({ path: 'plan-head.approved', past: true });
    const files = { 'a.yaml': card(approved) };
    expect((await audit(files, [past], '2026-01-31')).status).toBe('missing');
    expect((await audit(files, [past], '2026-02-01')).status).toBe('answered');
  });

  it('a month that has not begun; one that has begun does', async () => {
    const past = everywhere({ path: 'plan-head.approved', past: true });
    const files = { 'a.yaml': card('approved: { by: leder, on: 2026-02 }') };
    expect((await audit(files, [past], '2026-01-31')).status).toBe('missing');
    expect((await audit(files, [past], '2026-02-01')).status).toBe('answered');
  });

  it('another value, fewer entries, other neighbours, other words', async () => {
    const roles = `kind: roles
roles:
  a: { title: A, function: crisis-staff, place: Room 1, phone: '1234', people: 1 }
  b: { title: B, place: Room 2, people: 4 }`;
    const files = { 'a.yaml': card(approved), 'r.yaml': roles };
    const beside = { field: 'function', is: ['crisis-staff'] };
    const found = async (alternative: Need['any'][number]): Promise<string[]> =>
      placesOf(await audit(files, [everywhere(alternative)]));
    expect(await found({ path: 'role.function', is: ['supplier'] })).toEqual([]);
    expect(await found({ path: 'role.place', beside })).toEqual(['r.yaml/roles/a/place']);
    expect(await found({ path: 'role.people', least: 2 })).toEqual(['r.yaml/roles/b/people']);
    expect(await found({ path: 'role.phone', least: 2 })).toEqual([]);
    expect(await found({ path: 'step.do', matching: 'PAPER' })).toEqual(['a.yaml/declared/0/do']);
    expect(await found({ path: 'step.do', matching: 'radio' })).toEqual([]);
  });

  it('prose inside a section where the section itself must be prose', async () => {
    const files = { 'a.yaml': card(approved, 'purpose: To decide\nstandby: [{ do: Wait }]') };
    const result = await audit(files, [everywhere({ path: 'prose', section: true })]);
    expect(placesOf(result)).toEqual(['a.yaml/purpose']);
  });
});

describe('every plan', () => {
  const need: Need = { in: 'every-plan', any: ['plan-head.owner'] };

  it('is named when it lacks something', async () => {
    const files = { 'a.yaml': card(`${approved}\nowner: leder`), 'b.yaml': card(approved) };
    const result = await audit(files, [need]);
    expect([result.status, placesOf(result), lackingIn(result)]).toEqual([
      'partly',
      ['a.yaml/owner'],
      ['b.yaml'],
    ]);
  });

  it('is only one that has what is asked of it, unless none has', async () => {
    const files = { 'a.yaml': card(approved, 'purpose: To decide'), 'b.yaml': card(`${approved}\nowner: x`) };
    const having = (path: string): Need => ({ ...need, having: [path] });
    expect(lackingIn(await audit(files, [having('card-role.role')]))).toEqual(['a.yaml']);
    expect(lackingIn(await audit(files, [having('recovery')]))).toEqual(['a.yaml']);
    expect((await audit(files, [having('plan-head.owner')])).status).toBe('answered');
  });

  it('must not be past its review where that is asked', async () => {
    const files = { 'a.yaml': card(`${approved}\nreview: { every: 6 months }`) };
    const current: Need = { in: 'every-plan', any: ['plan-head.approved'], current: true };
    expect((await audit(files, [current], '2026-08-01')).status).toBe('answered');
    const late = await audit(files, [current], '2026-08-02');
    expect([late.status, lackingIn(late)]).toEqual(['partly', ['a.yaml overdue']]);
  });

  it('may be answered by another document that lists it, not by one that mentions it', async () => {
    const exercise = `kind: exercise
title: Exercise
on: 2026-05-01
type: tabletop
plans: [a]
participants: [leder]
objectives: [Find out]
result: Well
findings: [{ finding: Something, plan: b }]`;
    const files = { 'a.yaml': card(approved), 'b.yaml': card(approved), 'e.yaml': exercise };
    const tried: Need = { in: 'every-plan', any: [{ path: 'exercise-head.on', past: true, listing: true }] };
    const result = await audit(files, [tried]);
    expect([placesOf(result), lackingIn(result)]).toEqual([['e.yaml/on'], ['b.yaml']]);
    expect((await audit(files, [tried], '2026-04-30')).status).toBe('missing');
  });
});

describe('every critical resource', () => {
  const resources = `kind: resources
resources:
  a: { title: A, type: system, criticality: critical, rto: 4 h }
  b: { title: B, type: system, criticality: highly-critical }
  c: { title: C, type: system, criticality: noticeable }
  d: { title: D, type: utility, criticality: critical }`;
  const any: Need['any'] = ['resource.rto', { path: 'backup.every', for: 'system' }];

  it('of the types that are asked for must have it', async () => {
    const files = { 'a.yaml': card(approved), 'r.yaml': resources };
    const result = await audit(files, [{ in: 'every-critical-resource', of: ['system'], any }]);
    expect([placesOf(result), lackingIn(result)]).toEqual([['r.yaml/resources/a/rto'], ['b']]);
    expect(lackingIn(await audit(files, [{ in: 'every-critical-resource', any }]))).toEqual(['b', 'd']);
  });

  it('may be answered by a plan that names it', async () => {
    const exampleKind = card(`${approved}\nsystem: b`);
    const files = { 'a.yaml': exampleKind, 'r.yaml': resources };
    const named: Need = {
      in: 'every-critical-resource',
      of: ['system'],
      any: ['resource.rto', { path: 'stand-down.criteria', for: 'system' }],
    };
    expect((await audit(files, [named])).status).toBe('answered');
  });

  it('is every resource where none is called critical', async () => {
    const files = {
      'a.yaml': card(approved),
      'r.yaml': resources.replace(/criticality: [\w-]+/g, 'note: x'),
    };
    const result = await audit(files, [{ in: 'every-critical-resource', of: ['system'], any }]);
    expect(lackingIn(result)).toEqual(['b', 'c']);
  });
});

describe('every word', () => {
  const need: Need = { in: 'every-word', word: 'step', any: ['step.by', 'stand-down.by'] };

  it('must have it itself', async () => {
    const text = card(approved, 'standby: [{ do: Wait }]');
    const result = await audit({ 'a.yaml': text }, [need]);
    expect([placesOf(result), lackingIn(result)]).toEqual([['a.yaml/declared/0/by'], ['a.yaml/standby/0']]);
  });

  it('is asked of the whole where the word is used nowhere, which answers in part', async () => {
    const result = await audit({ 'a.yaml': card(approved) }, [
      { in: 'every-word', word: 'recovery', any: ['recovery.check', 'stand-down.criteria'] },
    ]);
    expect([result.status, placesOf(result)]).toEqual(['partly', ['a.yaml/stand-down/criteria']]);
  });
});
