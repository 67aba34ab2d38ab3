import { describe, expect, it } from 'vitest';
import { lint, validate } from '../../src/api.js';
import { folderWith } from '../support/plan.js';

const config = 'organisation: Nordby\nlanguage: da\ncountry: DK\n';
const roles =
  "kind: roles\nroles: { leder: { title: Leder, phone: '70 12 34 57', people: 2 } }\nverified: 2026-03-02\n";

describe('a configuration by another name', () => {
  it.each(['other.yaml', 'plan.config.test.yml', 'my [1].yaml', '{a,b}.yaml', 'a(b)+!.yaml', 'æ ø.yaml'])(
    'such as %s is no document of its workspace',
    async (name) => {
      const cwd = folderWith({ [name]: config, 'registers/roles.yaml': roles });
      expect(await validate({ cwd, config: name })).toMatchObject({ diagnostics: [], files: 1 });
      expect(await lint({ cwd, config: name, asOf: '2026-06-01' })).toMatchObject({
        diagnostics: [],
        files: 1,
      });
    },
  );

  it('hides no other file', async () => {
    const cwd = folderWith({
      'a*.yaml': config,
      'abc.yaml': roles,
      'deep/a*.yaml': roles.replace('leder', 'chef'),
    });
    expect(await validate({ cwd, config: 'a*.yaml' })).toMatchObject({ diagnostics: [], files: 2 });
  });

  it('leaves out what it says besides', async () => {
    const cwd = folderWith({
      'other.yaml': `${config}exclude: [drafts]\n`,
      'drafts/x.yaml': 'kind: [',
      'registers/roles.yaml': roles,
    });
    expect(await validate({ cwd, config: 'other.yaml' })).toMatchObject({ diagnostics: [], files: 1 });
  });
});
