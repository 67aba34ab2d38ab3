import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageKindNames } from '../../src/host/kinds.js';
import { check, config, run, today, unprinted, workspaceWith } from './workspace.js';

const kind = JSON.stringify({
  kind: 'vandkort',
  title: 'Vandkort',
  description: 'Et kort for vandforsyningen.',
  language: 'da',
  head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
  properties: {
    haner: {
      title: 'Haner',
      description: 'Hvilke haner lukkes først?',
      type: 'array',
      minItems: 1,
      items: { $ref: 'vocabulary.schema.json#/$defs/step' },
    },
    prøver: {
      title: 'Prøver',
      description: 'Hvem tager prøver?',
      type: 'array',
      items: { $ref: '#/$defs/proeve' },
    },
  },
  $defs: {
    proeve: {
      type: 'object',
      properties: {
        sted: { title: 'Sted', type: 'string' },
        af: { title: 'Udtages af', $ref: 'vocabulary.schema.json#/$defs/role-reference' },
      },
      required: ['sted'],
      additionalProperties: false,
    },
  },
  required: ['haner'],
});

const card = `kind: vandkort
title: Vandet er væk
status: approved
owner: leder
covers: Ingen får vand fra værket.
approved: { by: leder, on: 2026-03-02 }
review: { last: 2026-03-02 }
haner:
  - { do: Luk hovedhanen, by: it-vagt }
  - { do: Ring til værket, by: leder }
prøver:
  - { sted: Skolen, af: leder }
  - { sted: Hallen }
`;

const outline = `kind: vandkort
title: '[titel]'
unit: '[afdeling]'
version: '0.1'
status: draft
owner: '[rolle]'
review: { every: 12 months }

# Haner
haner:
  - '[Hvilke haner lukkes først?]'

# Prøver
# prøver:
#   - sted: '[Hvem tager prøver?]'
`;

const workspace = (text = card): string =>
  workspaceWith({
    'plan.config.yaml': `${config}${unprinted}kinds: [kinds/*.schema.json]\n`,
    'kinds/vandkort.schema.json': kind,
    'plans/vand.yaml': text,
  });

describe('a kind of the workspace’s own', () => {
  it('is in the list, in its alphabetical place', () => {
    const { stdout } = run(['kinds'], { cwd: workspace() });
    const names = [...packageKindNames(), 'vandkort'].sort();
    expect(stdout.match(/^\S+/gm)).toEqual(names);
    expect(stdout).toMatch(/^vandkort +Et kort for vandforsyningen\.$/m);
    const listed = JSON.parse(run(['kinds', '--json'], { cwd: workspace() }).stdout) as object[];
    expect(listed[names.indexOf('vandkort')]).toEqual({
      name: 'vandkort',
      title: 'Vandkort',
      description: 'Et kort for vandforsyningen.',
      language: 'da',
    });
  });

  it('has an outline, which is valid and lists what is left', () => {
    const cwd = workspace();
    expect(run(['new', 'vandkort', '--lang', 'en'], { cwd })).toEqual({
      code: 0,
      stdout: outline,
      stderr: '',
    });
    expect(run(['new', 'vandkort', 'plans/ny.yaml'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'plans/ny.yaml'), 'utf8')).toBe(outline);
    expect(run(['validate', 'plans/ny.yaml', '--lang', 'en'], { cwd }).stdout).toBe(
      'Nothing to remark. 1 file checked.\n',
    );
    const { stdout } = run(['lint', 'plans/ny.yaml', ...today, '-f', 'github', '--lang', 'en'], { cwd });
    expect(stdout.match(/“.*?”/g)).toEqual([
      '“[titel]”',
      '“[afdeling]”',
      '“[rolle]”',
      '“[Hvilke haner lukkes først?]”',
      '“haner”',
    ]);
  });

  it('has a schema for editors that takes what validate takes', () => {
    const { stdout } = run(['schema', 'vandkort'], { cwd: workspace() });
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(stdout) as object);
    expect(validate(parse(card))).toBe(true);
    expect(validate(parse(outline))).toBe(true);
    expect(validate(parse(card.replace('sted: Hallen', 'stad: Hallen')))).toBe(false);
    expect(validate(parse(card.replace(/haner:\n(.*\n){2}/, '')))).toBe(false);
  });

  it.each([
    [
      'a word of its own that is misspelt',
      card.replace('sted: Hallen', 'stad: Hallen'),
      'plans/vand.yaml:13:7  error  shape/unknown-key\n  “stad” is not known here.\n   12 |   - { sted: Skolen, af: leder }\n > 13 |   - { stad: Hallen }\n      |       ^^^^\n  → Did you mean “sted”?\n',
    ],
    [
      'a role that there is not, in a field of its own',
      card.replace('af: leder', 'af: ledr'),
      'plans/vand.yaml:12:25  error  unknown-reference\n  There is no role “ledr”.\n   11 | prøver:\n > 12 |   - { sted: Skolen, af: ledr }\n      |                         ^^^^\n  → Did you mean “leder”?\n',
    ],
  ])('finds %s', (_what, text, block) => {
    expect(run(['lint', 'plans/vand.yaml', ...today, '--lang', 'en'], { cwd: workspace(text) })).toEqual({
      code: 1,
      stdout: `${block}\n1 error. 1 file checked.\n`,
      stderr: '',
    });
  });

  it('is built into the page, section by section, with its roles and numbers', () => {
    const cwd = workspace();
    expect(run(['build', ...today, '--lang', 'en'], { cwd })).toEqual({
      code: 0,
      stdout:
        'Nothing to remark. 4 files checked.\nout/index.html: one page with 3 plans, opens without a network\n',
      stderr: 'There is no binder in the workspace, so only the page was written.\n',
    });
    const html = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const section = (title: string): string => {
      const from = html.indexOf(`<h3>${title}</h3>`);
      const to = html.indexOf('</section>', from);
      return html
        .slice(from, to)
        .replaceAll(/<a class="here"[^>]*>#<\/a>|<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    };
    expect(section('Haner')).toBe(
      'Haner Luk hovedhanen IT-vagt 70 12 34 56 Ring til værket Leder 70 12 34 57',
    );
    expect(section('Prøver')).toBe('Prøver Sted Udtages af Skolen Leder 70 12 34 57 Hallen');
  });
});

describe('a kind with words of its own', () => {
  const own = (section: object, words: object = {}): string =>
    JSON.stringify({
      kind: 'vandkort',
      title: 'Vandkort',
      language: 'da',
      head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
      properties: { haner: section },
      required: ['haner'],
      $defs: words,
    });
  const workspaceOf = (file: string, haner: string): string =>
    workspaceWith({
      'plan.config.yaml': `${config}${unprinted}kinds: [kinds/*.schema.json]\n`,
      'kinds/vandkort.schema.json': file,
      'plans/vand.yaml': card.replace(/haner:\n(?:.*\n)*$/, `haner: ${haner}\n`),
    });

  it('has the first of some texts in its outline, also where their type is not said', () => {
    const cwd = workspaceOf(own({ title: 'Farve', enum: ['rød', 'gul'] }), 'gul');
    expect(run(['new', 'vandkort', '--lang', 'en'], { cwd }).stdout).toMatch(/\nhaner: 'rød'\n$/);
    expect(run(['validate'], { cwd }).code).toBe(0);
  });

  it('is shown where it holds a character that no font has', () => {
    const cwd = workspaceOf(own({ title: 'Haner \u16a0', type: 'string' }), 'Ja');
    const { code, lines } = check(['build', '--to', 'html', ...today], { cwd });
    expect(code).toBe(1);
    const column = own({ title: 'Haner \u16a0', type: 'string' }).indexOf('\u16a0') + 1;
    expect(lines).toEqual([`kinds/vandkort.schema.json:1:${column} missing-glyph`]);
  });

  it('prints the name of what it defines once', () => {
    const process = {
      type: 'object',
      additionalProperties: false,
      defines: 'process',
      shorthand: 'name',
      required: ['name'],
      properties: {
        id: { $ref: 'vocabulary.schema.json#/$defs/id' },
        name: { $ref: 'vocabulary.schema.json#/$defs/text' },
        note: { title: 'Note', $ref: 'vocabulary.schema.json#/$defs/text' },
      },
    };
    const long = 'Hovedhanen i den nordlige ende af det gamle værk';
    const section = { title: 'Haner', type: 'array', items: { $ref: '#/$defs/hane' } };
    const cwd = workspaceOf(
      own(section, { hane: process }),
      `[{ id: nord, name: ${long}, note: Ja }, Sydhanen, Østhanen]`,
    );
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    const html = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const printed = html.slice(
      html.indexOf('<h3>Haner</h3>'),
      html.indexOf('</section>', html.indexOf('<h3>Haner</h3>')),
    );
    for (const name of [long, 'Sydhanen', 'Østhanen']) expect(printed.split(name)).toHaveLength(2);
  });
});
