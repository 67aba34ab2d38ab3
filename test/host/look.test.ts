import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/host/project.js';
import { readTemplates } from '../../src/host/templates.js';
import { samplePng } from '../support/attached.js';
import { folderWith } from '../support/plan.js';

const require = createRequire(import.meta.url);
const font = readFileSync(require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'));
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>';

const vast = samplePng();
vast.writeUInt32BE(30_000, 16);
vast.writeUInt32BE(30_000, 20);
/** Files that would fail in print, or print a hole. */
const unfit = {
  'outside.svg': logo.replace('<rect', '<image href="https://example.org/logo.png"/><rect'),
  'broken.svg': logo.replace('/></svg>', '></svg>'),
  'flat.svg': logo.replace('width="10"', 'width="0"'),
  'vast.png': vast,
  'own.woff2': font,
  'cut.woff2': font.subarray(0, font.length / 2),
  'empty.woff2': font.subarray(0, 6),
};
const ownStep = '{{#each items}}<p>{{#each (pick this "do")}}{{> value value}}{{/each}}</p>{{/each}}';

async function lookOf(lines: string, files: Readonly<Record<string, string | Buffer>> = {}) {
  const head = 'organisation: Nordby\nlanguage: en\ncountry: DK\nlook:\n';
  const root = folderWith({ 'plan.config.yaml': `${head}${lines}\n`, ...files });
  const { look, diagnostics } = await openProject(root, undefined, 'en');
  return {
    look,
    diagnostics: diagnostics.map(({ code, args, at }) => ({ code, args, pointer: at.pointer })),
  };
}

describe('the look of a workspace', () => {
  it('has its mark, its colour and its font', async () => {
    const { look, diagnostics } = await lookOf("  logo: logo.svg\n  colour: '#003a70'\n  font: own.woff2", {
      'logo.svg': logo,
      'own.woff2': font,
    });
    expect(diagnostics).toEqual([]);
    expect(look?.own.logo).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(look?.own.style).toContain('#003a70');
    expect(look?.own.style).toContain("format('woff2')");
    expect(look?.own.style).toContain("body { font-family: 'look.font', 'Atkinson Hyperlegible Next'");
  });

  it('refuses a colour that is lost on a grey copy', async () => {
    const { diagnostics } = await lookOf("  colour: '#ffcc00'");
    expect(diagnostics).toEqual([
      { code: 'look/pale', args: { colour: '#ffcc00', ratio: 1.5 }, pointer: '/look/colour' },
    ]);
  });

  it.each([
    ['  logo: none.png', 'attachment/not-found', '/look/logo'],
    ['  logo: ../x.png', 'attachment/outside', '/look/logo'],
    ['  logo: plan.config.yaml', 'attachment/not-picture', '/look/logo'],
    ['  logo: outside.svg', 'attachment/points-outside', '/look/logo'],
    ['  logo: broken.svg', 'attachment/not-picture', '/look/logo'],
    ['  logo: flat.svg', 'attachment/not-picture', '/look/logo'],
    ['  logo: vast.png', 'attachment/too-many-points', '/look/logo'],
    ['  font: plan.config.yaml', 'look/not-font', '/look/font/regular'],
    ['  font: empty.woff2', 'look/not-font', '/look/font/regular'],
    ['  font: { regular: own.woff2, bold: cut.woff2 }', 'look/cut-font', '/look/font/bold'],
    ['  templates: nowhere', 'attachment/not-found', '/look/templates'],
  ])('tells where %j leads to nothing that serves', async (line, code, pointer) => {
    const { diagnostics } = await lookOf(line, unfit);
    expect(diagnostics).toMatchObject([{ code, pointer }]);
  });

  it.each([
    ['x'.repeat(91), 91, 'x'.repeat(90)],
    ['值'.repeat(46), 92, '值'.repeat(45)],
  ])('refuses a footer that has no room on a page (%s)', async (footer, length, shorter) => {
    const { diagnostics } = await lookOf(`  footer: ${footer}`);
    const args = { length, most: 90 };
    expect(diagnostics).toEqual([{ code: 'look/long-footer', args, pointer: '/look/footer' }]);
    expect((await lookOf(`  footer: ${shorter}`)).diagnostics).toEqual([]);
  });

  it('refuses a font with PostScript outlines', async () => {
    const head = Buffer.concat([Buffer.from('wOF2OTTO', 'latin1'), Buffer.alloc(40)]);
    const { diagnostics } = await lookOf('  font: { regular: own.woff2 }', { 'own.woff2': head });
    expect(diagnostics).toMatchObject([{ code: 'look/not-font', args: { path: 'own.woff2' } }]);
  });
});

describe('templates of one’s own', () => {
  it('lie in the folder of the workspace, and lead nowhere else', async () => {
    const elsewhere = folderWith({ 'own.css': 'h1 { color: black; }', 'blocks/step.hbs': 'x' });
    for (const path of [elsewhere, `../${basename(elsewhere)}`]) {
      const { look, diagnostics } = await lookOf(`  templates: ${path}`);
      expect(diagnostics).toEqual([
        { code: 'attachment/outside', args: { path }, pointer: '/look/templates' },
      ]);
      expect(look?.templates.get('own.css')).toBeUndefined();
    }
    const root = folderWith({
      'plan.config.yaml': 'organisation: O\nlanguage: en\ncountry: DK\nlook: { templates: paper }\n',
      'paper/cover.hbs': 'x',
    });
    symlinkSync(join(elsewhere, 'own.css'), join(root, 'paper/own.css'));
    const { diagnostics } = await openProject(root, undefined, 'en');
    expect(diagnostics.map(({ code, args }) => [code, args['path']])).toEqual([
      ['attachment/outside', join('paper', 'own.css')],
    ]);
  });

  it('are told when one of them cannot be read at all', async () => {
    const root = folderWith({
      'plan.config.yaml': 'organisation: O\nlanguage: en\ncountry: DK\nlook: { templates: paper }\n',
      'paper/own.css': '',
    });
    symlinkSync('nowhere', join(root, 'paper/cover.hbs'));
    const { diagnostics } = await openProject(root, undefined, 'en');
    expect(diagnostics.map(({ code, args }) => [code, args['reason']])).toEqual([
      ['file/unreadable', 'paper: ENOENT'],
    ]);
  });

  it('are files that the look is made of, like the mark and the font', async () => {
    const { look } = await lookOf('  logo: logo.svg\n  font: own.woff2\n  templates: paper', {
      'logo.svg': logo,
      'own.woff2': font,
      'paper/blocks/step.hbs': ownStep,
    });
    const names = look?.files.map((path) => relative(dirname(look.files[0] ?? ''), path));
    expect(names).toEqual(['logo.svg', 'own.woff2', join('paper', 'blocks', 'step.hbs')]);
  });

  it('take the place of those of their name; the others stay', async () => {
    const { look, diagnostics } = await lookOf('  templates: paper', {
      'paper/blocks/step.hbs': ownStep,
      'paper/own.css': 'h2 { color: black; }',
    });
    expect(diagnostics).toEqual([]);
    expect(look?.templates.get('blocks/step.hbs')).toBe(ownStep);
    expect(look?.templates.get('own.css')).toBe('h2 { color: black; }');
    expect(look?.templates.get('page.hbs')).toBe(readTemplates().get('page.hbs'));
  });

  it('are told when nothing asks for them, or when they cannot be read', async () => {
    const { diagnostics } = await lookOf('  templates: paper', {
      'paper/sektion.hbs': 'x',
      'paper/section.hbs': 'a\n{{#if x}}',
    });
    expect(diagnostics).toEqual([
      { code: 'look/broken-template', args: { name: 'section.hbs', line: 2 }, pointer: '/look/templates' },
      {
        code: 'look/unknown-template',
        args: { name: 'sektion.hbs', suggestion: 'section.hbs' },
        pointer: '/look/templates',
      },
    ]);
  });
});
