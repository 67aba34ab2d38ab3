import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageKindNames } from '../../src/host/kinds.js';
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
      ['binder', 'indsatsplan', 'resources', 'roles', 'scenarios'].map((kind) => [kind, editorCheck(kind)]),
    );
    const root = packagePath('examples', 'nordby');
    const files = ['binders', 'plans', 'registers'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((file) => join(root, folder, file)),
    );
    expect(files).toHaveLength(11);
    const refused = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const kind = /^kind: (\w+)$/m.exec(text)?.[1] ?? '';
      return !checks.get(kind)?.(text);
    });
    expect(refused).toEqual([]);
  });

  it.each(['binder', 'indsatsplan', 'resources', 'roles', 'scenarios'])(
    'accepts what `plan new %s` writes',
    (kind) => {
      expect(editorCheck(kind)(run(['new', kind], { cwd: folderWith() }).stdout)).toBe(true);
    },
  );

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
    for (const kind of ['binder', 'indsatsplan', 'resources', 'roles', 'scenarios']) {
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

  const names = packageKindNames();
  const listed = `${names.slice(0, -1).join(', ')}%${names.at(-1)}`;

  it.each([
    ['en', `plan: There is no kind “evacuation”.\n  The kinds are ${listed.replace('%', ', or ')}.\n`],
    [
      'da',
      `plan: Der findes ingen slags “evacuation”.\n  Mulighederne er ${listed.replace('%', ' eller ')}.\n`,
    ],
  ])('lists the kinds where none is near, in %s', (lang, stderr) => {
    expect(run(['schema', 'evacuation', '--lang', lang])).toEqual({ code: 2, stdout: '', stderr });
  });

  /** What an editor shows of the action of a step. */
  const hintOf = (args: readonly string[], cwd = folderWith()): string => {
    const schema = JSON.parse(run(['schema', ...args], { cwd }).stdout) as {
      $defs: { step: { properties: { do: { title: string; description: string } } } };
    };
    const { title, description } = schema.$defs.step.properties.do;
    return `${title}: ${description}`;
  };
  const danish = 'Handling: Handlingen, skrevet som en ordre.';
  const english = 'Action: The action, as an order.';

  it('speaks the language of the kind, unless another is asked for', () => {
    expect(hintOf(['indsatsplan'])).toBe(danish);
    expect(hintOf(['continuity-plan'])).toBe(english);
    expect(hintOf(['indsatsplan', '--lang', 'en'])).toBe(english);
    expect(hintOf(['continuity-plan', '--lang', 'da'])).toBe(danish);
  });

  it('speaks that of the workspace where the kind has none', () => {
    const titleOf = (args: readonly string[], files: Record<string, string>): unknown =>
      (JSON.parse(run(['schema', 'roles', ...args], { cwd: folderWith(files) }).stdout) as { title: unknown })
        .title;
    const workspace = { 'plan.config.yaml': 'organisation: X\nlanguage: da\ncountry: DK\n' };
    expect(titleOf([], {})).toBe('Roles');
    expect(titleOf([], workspace)).toBe('Roller');
    expect(titleOf(['--lang', 'en'], workspace)).toBe('Roles');
  });

  it('shows the headings of the workspace', () => {
    const files = {
      'plan.config.yaml':
        'organisation: X\nlanguage: da\ncountry: DK\nlayout: { indsatsplan: { headings: { handling: Hvad nu? } } }\n',
    };
    const { stdout } = run(['schema', 'indsatsplan'], { cwd: folderWith(files) });
    expect(JSON.parse(stdout)).toMatchObject({ properties: { handling: { title: 'Hvad nu?' } } });
  });
});
