import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/host/kinds.js';
import type { FileFault } from '../../src/host/named-file.js';
import { placeTemplates } from '../../src/host/own-templates.js';
import { packagePath } from '../../src/host/package.js';
import { readTemplates } from '../../src/host/templates.js';
import { composeKind, type KindSchema } from '../../src/language/kind.js';
import { folderWith } from '../support/plan.js';

const ownKind = composeKind(
  {
    kind: 'boil-notice',
    title: 'Boil notice',
    type: 'object',
    head: { $ref: '../vocabulary.schema.json#/$defs/plan-head' },
    properties: { valves: { title: 'Valves', type: 'array', items: { $ref: '#/$defs/valve' } } },
    $defs: {
      valve: {
        title: 'Valve',
        type: 'object',
        properties: { mark: { type: 'string' }, steps: { type: 'array', items: { $ref: '#/$defs/step' } } },
      },
    },
  } as KindSchema,
  vocabulary(),
);

function faultsOf(files: Readonly<Record<string, string>>): FileFault[] {
  const root = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`t/${name}`, text])),
  );
  const faults: FileFault[] = [];
  placeTemplates(root, 't', [ownKind], (fault) => faults.push(fault));
  return faults;
}

/** A template of the package with a part of its text changed. */
function changed(name: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = readTemplates().get(name) ?? '';
  expect(text).toContain(from);
  return { [name]: text.replace(from, to) };
}

describe('what a template of one’s own may ask for', () => {
  it('is all that those of plan ask for', () => {
    const root = folderWith({ 'plan.config.yaml': '' });
    cpSync(packagePath('templates'), join(root, 't'), { recursive: true });
    rmSync(join(root, 't', 'screen.js'));
    const faults: FileFault[] = [];
    const { files } = placeTemplates(root, 't', [], (fault) => faults.push(fault));
    expect(faults).toEqual([]);
    expect(files.length).toBe(readTemplates().size - 1);
  });

  it.each([
    ['document.hbs', '{{#each sections}}', '{{#each section}}', 'look/unknown-name', 'section', 'sections'],
    ['document.hbs', '{{#if purpose}}', '{{#if pupose}}', 'look/unknown-name', 'pupose', 'purpose'],
    ['cover.hbs', '{{stamp.qr.url}}', '{{stamp.qr.ulr}}', 'look/unknown-name', 'ulr', 'url'],
    ['values/list.hbs', '{{#unless @last}}', '{{#unless @lats}}', 'look/unknown-name', '@lats', '@last'],
    ['blocks/step.hbs', '{{#each items}}', '{{#each itemss}}', 'look/unknown-name', 'itemss', 'items'],
    ['blocks/step.hbs', '(pick this "do")', '(pick this "doo")', 'look/unknown-field', 'doo', 'do'],
    [
      'blocks/step.hbs',
      '(runs items "phase")',
      '(runs items "phaze")',
      'look/unknown-field',
      'phaze',
      'phase',
    ],
    ['blocks/step.hbs', '"call" "steps")', '"call" "stepps")', 'look/unknown-field', 'stepps', 'steps'],
    ['blocks/finding.hbs', '"owner" "due"', '"onwer" "due"', 'look/unknown-field', 'onwer', 'owner'],
    ['blocks/recovery.hbs', 'lead="system"', 'lead="sistem"', 'look/unknown-field', 'sistem', 'system'],
    ['cards/step.hbs', '(pick this "do")', '(pick this "doo")', 'look/unknown-field', 'doo', 'do'],
  ])('%s: not %s as %s', (name, from, to, code, asked, suggestion) => {
    const own = changed(name, from, to);
    const line = (readTemplates().get(name) ?? '').split(from)[0]?.split('\n').length;
    expect(faultsOf(own)).toEqual([{ code, args: { template: name, name: asked, line, suggestion } }]);
  });

  it.each(['{{do}}', '{{#if do}}x{{/if}}', '{{#each do}}x{{/each}}', '{{> value do}}'])(
    'is no field by its mere name: %s',
    (text) => {
      const example = '{{#each (pick this "do")}}{{> value value}}{{/each}}';
      const args = { template: 'blocks/step.hbs', line: 2, name: 'do', example };
      expect(faultsOf({ 'blocks/step.hbs': `{{#each items}}\n${text}{{/each}}` })).toEqual([
        { code: 'look/bare-field', args },
      ]);
      expect(faultsOf({ 'blocks/step.hbs': `{{#each items}}\n${example}{{/each}}` })).toEqual([]);
    },
  );

  it.each([
    ['a helper that does not exist', '{{shout items}}', ['shout']],
    ['each of its names once', '{{#if nix}}{{nix}}{{/if}}{{nox}}', ['nix', 'nox']],
    [
      'no word that it gives itself',
      '{{#each items as |one|}}{{#each (pick one "do")}}{{label}}{{/each}}{{/each}}',
      [],
    ],
    ['nothing in a comment', '{{!-- {{nix}} --}}', []],
    [
      'the field of a word that it holds',
      '{{#each items}}{{#each (pick this "tell" "steps")}}{{label}}{{/each}}{{/each}}',
      [],
    ],
  ])('is told: %s', (_, text, names) => {
    expect(faultsOf({ 'blocks/step.hbs': text }).map(({ args }) => args['name'])).toEqual(names);
  });

  it('is what a contact has from its role', () => {
    const text = '{{#each items}}{{#each (pick this "holders" "radio")}}{{label}}{{/each}}{{/each}}';
    expect(faultsOf({ 'blocks/contact.hbs': text })).toEqual([]);
    expect(faultsOf({ 'blocks/step.hbs': text }).map(({ args }) => args['name'])).toEqual([
      'holders',
      'radio',
    ]);
  });

  it('is what another own template gives it', () => {
    const inner = changed(
      'fields.hbs',
      '<dl class="fields">',
      '<dl class="fields{{#if large}} large{{/if}}">',
    );
    const outer = changed('document.hbs', '{{> fields purpose}}', '{{> fields purpose large=true}}');
    expect(faultsOf({ ...inner, ...outer })).toEqual([]);
    expect(faultsOf(inner)).toMatchObject([{ code: 'look/unknown-name', args: { name: 'large' } }]);
  });

  it('is the fields of a word of one’s own, and of what that holds', () => {
    const block = (field: string): Record<string, string> => ({
      'blocks/valve.hbs': `{{#each items}}{{#each (pick this "${field}")}}{{> value value}}{{/each}}{{/each}}`,
    });
    expect(faultsOf(block('mark'))).toEqual([]);
    expect(faultsOf(block('do'))).toEqual([]);
    expect(faultsOf(block('marc'))).toMatchObject([
      { code: 'look/unknown-field', args: { name: 'marc', suggestion: 'mark' } },
    ]);
  });
});

describe('the name of a template of one’s own', () => {
  it.each([
    ['blocks/stepp.hbs', 'blocks/step.hbs'],
    ['blocks/prose.hbs', undefined],
    ['blocks/text.hbs', undefined],
    ['blocks/phone.hbs', undefined],
    ['blocks/evidence.hbs', undefined],
    ['blocks/plan-head.hbs', undefined],
    ['blocks/Step.hbs', 'blocks/step.hbs'],
    ['cards/goal.hbs', undefined],
  ])('%s has no effect, and is told', (name, suggestion) => {
    const faults = faultsOf({ [name]: 'x' });
    expect(faults).toMatchObject([{ code: 'look/unknown-template', args: { name } }]);
    if (suggestion !== undefined) expect(faults[0]?.args['suggestion']).toBe(suggestion);
  });

  it.each(['blocks/goal.hbs', 'blocks/authority.hbs', 'blocks/valve.hbs', 'own.css', 'print.css'])(
    '%s has one',
    (name) => expect(faultsOf({ [name]: '' })).toEqual([]),
  );
});

describe('a program among the templates', () => {
  it.each(['screen.js', 'more.js', 'blocks/step.js'])('is refused: %s', (name) => {
    expect(faultsOf({ [name]: 'alert(1)' })).toEqual([{ code: 'look/program', args: { name } }]);
  });

  it.each(['page.hbs', 'site.hbs'])('does not run because %s keeps it out', (name) => {
    expect(faultsOf(changed(name, '<body>', '<body class="ours">'))).toEqual([]);
    const text = (readTemplates().get(name) ?? '').replaceAll('\n', '\r\n');
    expect(faultsOf({ [name]: text })).toEqual([]);
    for (const own of [
      changed(name, "default-src 'none'", 'default-src *'),
      changed(name, '<head>', '<head><script>alert(1)</script>'),
      { [name]: '<script>alert(1)</script>' },
    ])
      expect(faultsOf(own)).toEqual([{ code: 'look/without-policy', args: { name } }]);
  });
});
