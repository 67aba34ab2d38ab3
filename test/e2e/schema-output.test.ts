import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { run, soundPlan } from './workspace.js';

/** The compiled schema that an editor would get. */
function editorCheck(kind: string): (text: string) => boolean {
  const { stdout } = run(['schema', kind], { cwd: folderWith() });
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(stdout) as object);
  return (text) => validate(parse(text));
}

describe('plan schema', () => {
  it('accepts every document of the whole example', () => {
    const checks = new Map(
      ['binder', 'indsatsplan', 'resources', 'roles'].map((kind) => [kind, editorCheck(kind)]),
    );
    const root = packagePath('examples', 'nordby');
    const files = ['binders', 'plans', 'registers'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) => join(root, folder, file)),
    );
    expect(files).toHaveLength(10);
    const refused = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const kind = /^kind: (\w+)$/m.exec(text)?.[1] ?? '';
      return !checks.get(kind)?.(text);
    });
    expect(refused).toEqual([]);
  });

  it.each(['binder', 'indsatsplan', 'resources', 'roles'])('accepts what `plan new %s` writes', (kind) => {
    expect(editorCheck(kind)(run(['new', kind], { cwd: folderWith() }).stdout)).toBe(true);
  });

  it('refuses what validate refuses', () => {
    const accepts = editorCheck('indsatsplan');
    const texts: readonly (readonly [string, boolean])[] = [
      [soundPlan(), true],
      [soundPlan({ ownr: 'leder' }), false],
      [soundPlan({ status: 'nearly' }), false],
      [soundPlan({ handling: '[{ do: Ring, whitin: 10 min }]' }), false],
      [soundPlan({ handling: '[{ whitin: 10 min }]' }), false],
      [soundPlan({ review: '{ every: yearly }' }), false],
      [soundPlan({ review: '{ every: 12 months }' }), true],
      [soundPlan().replace(/^situation:.*\n/m, ''), false],
      [soundPlan().replace(/^title:.*\n/m, ''), false],
      [soundPlan().replace('kind: indsatsplan', 'kind: roles'), false],
    ];
    for (const [text, accepted] of texts) expect([text, accepts(text)]).toEqual([text, accepted]);
    const cwd = folderWith(Object.fromEntries(texts.map(([text], at) => [`p${at}.yaml`, text])));
    const { stdout } = run(['validate', '-f', 'github'], { cwd });
    const refused = new Set([...stdout.matchAll(/file=p(\d)\.yaml/g)].map(([, at]) => Number(at)));
    expect([...refused]).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
  });

  it('refers to nothing outside itself, so that an editor needs no network', () => {
    for (const kind of ['binder', 'indsatsplan', 'resources', 'roles']) {
      const { stdout } = run(['schema', kind], { cwd: folderWith() });
      const references = [...stdout.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target = '']) => target);
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter((target) => !target.startsWith('#/'))).toEqual([]);
    }
  });

  it.each([
    ['en', 'plan: There is no kind “role”.\n  Did you mean “roles”?\n'],
    ['da', 'plan: Der findes ingen slags “role”.\n  Mente du “roles”?\n'],
  ])('knows the nearest kind, in %s', (lang, stderr) => {
    expect(run(['schema', 'role', '--lang', lang])).toEqual({ code: 2, stdout: '', stderr });
  });

  it.each([
    [
      'en',
      'plan: There is no kind “evacuation”.\n  The kinds are binder, indsatsplan, resources, or roles.\n',
    ],
    [
      'da',
      'plan: Der findes ingen slags “evacuation”.\n  Mulighederne er binder, indsatsplan, resources eller roles.\n',
    ],
  ])('lists the kinds where none is near, in %s', (lang, stderr) => {
    expect(run(['schema', 'evacuation', '--lang', lang])).toEqual({ code: 2, stdout: '', stderr });
  });
});
