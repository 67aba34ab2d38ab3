import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.js';
import { type ReadPdf, readPdf } from '../support/pdf.js';
import { lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { check, config, run, soundFiles, today, unprinted } from './workspace.js';

const fontFile = (weight: number): Buffer =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`,
    ),
  );
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0b5fa5"/></svg>';
const look = `look:
  logo: paper/logo.svg
  colour: '#7a0040'
  font: { regular: paper/regular.woff2, bold: paper/bold.woff2 }
  footer: Nordby Kommune · beredskab@nordby.example
  templates: paper/templates
`;
const files = {
  'plan.config.yaml': `${config}${unprinted}${look}`,
  'binders/mappe.yaml': binderOf('Mappe'),
  'paper/logo.svg': logo,
  'paper/regular.woff2': fontFile(400),
  'paper/bold.woff2': fontFile(700),
  'paper/templates/own.css': '.cover h1 { font-size: 47pt; }\n',
  'paper/templates/blocks/step.hbs':
    '{{#each items}}{{#each (pick this "do")}}<div class="ours">TRIN: {{> value value}}</div>{{/each}}{{/each}}\n',
};

/** The colours that a page of a PDF sets, and those that its text has. */
async function coloursOn(
  bytes: Uint8Array,
  number: number,
): Promise<{ all: Set<string>; text: Set<string> }> {
  const reader = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await reader.getPage(number)).getOperatorList();
  const [all, text] = [new Set<string>(), new Set<string>()];
  const kept: string[] = [];
  let fill = '#000000';
  for (const [index, fn] of fnArray.entries()) {
    const colour = String(argsArray[index]?.[0]);
    if (fn === OPS.save) kept.push(fill);
    else if (fn === OPS.restore) fill = kept.pop() ?? fill;
    else if (fn === OPS.setFillRGBColor) fill = colour;
    else if (fn === OPS.showText) text.add(fill);
    if (fn === OPS.setFillRGBColor || fn === OPS.setStrokeRGBColor) all.add(colour);
  }
  return { all, text };
}

/** The names of the fonts that a PDF embeds, without the mark of a subset. */
async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('FontName')) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+/, '')] : [];
  });
  return [...new Set(names)].sort();
}

describe('plan build with a look of one’s own', () => {
  let cwd: string;
  let bytes: Buffer;
  let pdf: ReadPdf;
  let html: string;
  beforeAll(async () => {
    const { folder, remove } = lastingFolder(soundFiles(files));
    cwd = folder;
    expect(run(['build', ...today], { cwd })).toMatchObject({ code: 0, stderr: '' });
    bytes = readFileSync(join(cwd, 'out/mappe.pdf'));
    pdf = await readPdf(bytes);
    html = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    return remove;
  }, 60_000);

  it('has the mark on the cover and nowhere else, and on the page, where it is described', async () => {
    const pages = await Promise.all(pdf.pages.map((_, index) => coloursOn(bytes, index + 1)));
    expect(pages.flatMap(({ all }, index) => (all.has('#0b5fa5') ? [index + 1] : []))).toEqual([1]);
    const [, url = '', alt] = /<img class="logo" src="([^"]+)" alt="([^"]*)">/.exec(html) ?? [];
    expect(Buffer.from(url.split(',')[1] ?? '', 'base64').toString()).toBe(logo);
    expect(alt).toBe('Nordby Kommune');
  });

  it('draws its lines in the colour, and keeps what is read black', async () => {
    expect(html).toContain('border-color: #7a0040');
    for (const shown of ['Mappens kode', 'Tænd radioen']) {
      const page = pdf.pages.findIndex(({ text }) => text.includes(shown)) + 1;
      const { all, text } = await coloursOn(bytes, page);
      expect(all, shown).toContain('#7a0040');
      for (const colour of text) expect(colour, shown).toMatch(/^#([0-3][\da-f])\1\1$/);
      expect(text.size, shown).toBeGreaterThan(0);
    }
  });

  it('is set in the font, in the margins too', async () => {
    const fonts = await fontsIn(bytes);
    expect(fonts).toEqual(['NotoSans-Bold', 'NotoSans-Regular']);
    expect(html).toContain("font-family: 'look.font'");
  });

  it('has the text at the foot of every page but the cover', () => {
    const [cover, ...rest] = pdf.pages.filter(({ text }) => text.trim() !== 'Denne side er tom med vilje.');
    expect(cover?.text).not.toContain('beredskab@nordby.example');
    expect(rest.length).toBeGreaterThan(5);
    for (const { text } of rest) expect(text).toContain('Nordby Kommune · beredskab@nordby.example');
  });

  it('takes a block and a style from the folder of templates', () => {
    expect(pdf.pages.some(({ text }) => /TRIN:\s*Tænd radioen/.test(text))).toBe(true);
    expect(html).toMatch(/<div class="ours">TRIN:\s*Tænd radioen/);
    expect(Math.max(...(pdf.pages[0]?.sizes ?? []))).toBeCloseTo(47, 1);
  });

  it('is part of what a build is made from: another look is built anew', () => {
    const before = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    writeFileSync(join(cwd, 'paper/templates/own.css'), '.cover h1 { font-size: 31pt; }\n');
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/mappe.pdf')).equals(bytes)).toBe(false);
    const [old, now] = [before, readFileSync(join(cwd, 'out/manifest.json'), 'utf8')].map(
      (text) => (JSON.parse(text) as Manifest).sources,
    );
    expect(Object.keys(now ?? {}).filter((path) => path.startsWith('paper/'))).toEqual([
      'paper/bold.woff2',
      'paper/logo.svg',
      'paper/regular.woff2',
      'paper/templates/blocks/step.hbs',
      'paper/templates/own.css',
    ]);
    expect(Object.keys(now ?? {}).filter((path) => now?.[path] !== old?.[path])).toEqual([
      'paper/templates/own.css',
    ]);
    writeFileSync(join(cwd, 'paper/templates/own.css'), files['paper/templates/own.css']);
  });

  it('is checked before anything is printed, at its place', () => {
    writeFileSync(join(cwd, 'plan.config.yaml'), `${config}look: { colour: '#ffcc00' }\n`);
    const { code, lines } = check(['build', ...today], { cwd });
    expect({ code, lines }).toEqual({ code: 1, lines: ['plan.config.yaml:4:17 look/pale'] });
  });
});
