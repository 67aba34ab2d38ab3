import { describe, expect, it } from 'vitest';
import { lint, validate } from '../../src/api.js';
import { rules } from '../../src/rules/list.js';
import { config, soundPlan, workspaceWith } from '../e2e/workspace.js';

const asOf = '2026-06-01';
const names = ['plans/a.yaml', 'plans/b.yaml', 'registers/roles.yaml'];

describe('what a check tells the reports', () => {
  it('is which files it looked at, in order, also those without findings', async () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x' }) });
    for (const outcome of [await validate({ cwd }), await lint({ cwd, asOf })]) {
      expect(outcome).toMatchObject({ files: 3, checked: names, organisation: 'Nordby Kommune' });
    }
    const chosen = { cwd, files: ['registers', 'plans/a.yaml'] };
    expect((await validate(chosen)).checked).toEqual(['plans/a.yaml', 'registers/roles.yaml']);
  });

  it('is the configuration alone where that is broken', async () => {
    const cwd = workspaceWith({ 'plan.config.yaml': 'organisation: X\nlangage: da\n' });
    for (const outcome of [await validate({ cwd }), await lint({ cwd, asOf })])
      expect(outcome).toMatchObject({ files: 1, checked: ['plan.config.yaml'], rules: [] });
  });

  it('is the rules that ran, at the levels of the workspace', async () => {
    const levels = 'rules: { stale-review: error, placeholder: "off" }\n';
    const cwd = workspaceWith({ 'plan.config.yaml': config + levels });
    const applied = (await lint({ cwd, asOf })).rules;
    expect(applied.map(({ id }) => id)).toEqual(
      rules.filter(({ id, severity }) => id !== 'placeholder' && severity !== 'info').map(({ id }) => id),
    );
    expect(applied.find(({ id }) => id === 'stale-review')?.severity).toBe('error');
    expect(Object.keys(applied[0] ?? {})).toEqual(['id', 'severity', 'sources']);
    expect((await validate({ cwd })).rules).toEqual([]);
  });

  it('is also the rules that only some files or a question have asked for', async () => {
    const overrides = `overrides:
  - { files: plans/a.yaml, rules: { long-step: error } }
  - { files: plans/b.yaml, rules: { long-step: warning, stale-review: error } }
`;
    const cwd = workspaceWith({ 'plan.config.yaml': config + overrides });
    const levels = async (input: object): Promise<unknown> => {
      const applied = (await lint({ cwd, asOf, ...input })).rules;
      return ['long-step', 'stale-review'].map((rule) => applied.find(({ id }) => id === rule)?.severity);
    };
    expect(await levels({})).toEqual(['error', 'warning']);
    expect(await levels({ files: ['plans/b.yaml'] })).toEqual(['warning', 'warning']);
    expect(await levels({ files: ['registers'] })).toEqual([undefined, 'warning']);
    expect(await levels({ rules: ['long-step'] })).toEqual(['info', undefined]);
  });

  it('is the day, where it depends on one', async () => {
    const cwd = workspaceWith();
    expect((await lint({ cwd, asOf })).asOf).toBe(asOf);
    expect((await validate({ cwd })).asOf).toBeUndefined();
  });
});
