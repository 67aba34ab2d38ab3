import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { type ReadPdf, readPdf } from '../support/pdf.js';
import { folderWith, plan } from '../support/plan.js';

/** A copy of an example, because a build writes beside it. */
function copyOf(example: string, folder = folderWith()): string {
  cpSync(packagePath('examples', example), folder, { recursive: true });
  rmSync(join(folder, 'out'), { recursive: true, force: true });
  return folder;
}

const day = ['--as-of', '2026-11-23'];

describe('plan build of the example', () => {
  let folder: string;
  let pdf: ReadPdf;
  let html: string;

  beforeAll(async () => {
    folder = copyOf('nordby', mkdtempSync(join(tmpdir(), 'planb-build-')));
    const run = plan(['build', ...day], { cwd: folder });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/out\/index\.html: .* 7 planer/);
    expect(run.stdout).toMatch(/out\/beredskabsmappe\.pdf: .* 7 planer, \d+ sider/);
    pdf = await readPdf(readFileSync(join(folder, 'out', 'beredskabsmappe.pdf')));
    html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
    return () => rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it('leaves nothing but its two files and their manifest', () => {
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'beredskabsmappe.pdf',
      'index.html',
      'manifest.json',
    ]);
  });

  it('numbers every page as one of its plan, and leaves none without the code that it is known by', () => {
    const printed = pdf.pages.slice(1).filter(({ text }) => !text.includes('Denne side er tom med vilje.'));
    expect(printed.length).toBeGreaterThan(50);
    for (const { text } of printed) {
      expect(text).toMatch(/Side \S+-\d+ af \d+/);
      expect(text).toMatch(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/);
    }
  });

  it('prints the right page numbers in the table of contents', async () => {
    const contents = pdf.pages.findIndex(({ text }) => /^\s*Indhold/m.test(text));
    expect(contents).toBeGreaterThan(0);
    const links = await pdf.linksOf(contents + 1);
    expect(links.length).toBeGreaterThan(7);
    const labels = [...(pdf.pages[contents]?.text ?? '').matchAll(/([\p{L}\d]+-\d+)\s*$/gmu)].map(
      ([, label]) => label,
    );
    for (const page of links) {
      const [, label] = /Side (\S+) af/.exec(pdf.pages[page - 1]?.text ?? '') ?? [];
      expect(labels).toContain(label);
    }
    for (const plans of readdirSync(join(folder, 'plans'))) {
      const title =
        /^title: (.+)$/m
          .exec(readFileSync(join(folder, 'plans', plans), 'utf8'))?.[1]
          ?.replace(/^['"]|['"]$/g, '') ?? '';
      expect(pdf.outline.map((entry) => entry.title)).toContain(title);
    }
  });

  it('is tagged, has a language and a title, and carries our name', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.language).toBe('da');
    expect(pdf.info['Title']).toContain('Nordby');
    expect(pdf.info['Creator']).toMatch(/^planb \d/);
  });

  it('prints nothing under 10 pt', () => {
    const smallest = Math.min(...pdf.pages.flatMap(({ sizes }) => sizes));
    expect(smallest).toBeGreaterThanOrEqual(9.99);
  });

  it('writes a page that asks the network for nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(
      /<script [^>]*src|<link[^>]+href="http|src="(?!data:)|url\((?!data:|"data:|'data:)/,
    );
  });

  it('gives the same bytes again', { timeout: 120_000 }, () => {
    const first = readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name)));
    expect(plan(['build', ...day], { cwd: folder }).code).toBe(0);
    const second = readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name)));
    expect(second.every((bytes, index) => bytes.equals(first[index] ?? Buffer.alloc(0)))).toBe(true);
  });
});

describe('plan build when something is wrong', () => {
  it('writes nothing when there are errors, and says so', () => {
    const folder = copyOf('mistakes');
    const run = plan(['build', ...day, '--lang', 'en'], { cwd: folder });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('unknown-reference');
    expect(run.stderr).toContain('Nothing was built');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('writes nothing when the browser fails', () => {
    const folder = copyOf('nordby');
    const run = plan(['build', ...day, '--browser', '/bin/false', '--lang', 'en'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('/bin/false');
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('names a browser that is not there', () => {
    const folder = copyOf('nordby');
    const run = plan(['build', ...day, '--lang', 'en'], {
      cwd: folder,
      env: { PLAN_BROWSER: '/nowhere/chrome' },
    });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no browser at /nowhere/chrome');
  });

  it('leaves a file alone that it did not make, unless forced', { timeout: 120_000 }, () => {
    const folder = copyOf('nordby');
    mkdirSync(join(folder, 'out'));
    const mine = join(folder, 'out', 'index.html');
    writeFileSync(mine, '<p>mine');
    const refused = plan(['build', ...day, '--lang', 'en'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('was not made by plan');
    expect(readFileSync(mine, 'utf8')).toBe('<p>mine');
    expect(readdirSync(join(folder, 'out'))).toEqual(['index.html']);
    expect(plan(['build', ...day, '--force'], { cwd: folder }).code).toBe(0);
    expect(readFileSync(mine, 'utf8')).toContain('<!doctype html>');
  });

  it('knows the binders, and which one was meant', () => {
    const run = plan(['build', 'beredskabsmape', ...day, '--lang', 'en'], { cwd: copyOf('nordby') });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no binder “beredskabsmape”.');
    expect(run.stderr).toContain('Did you mean “beredskabsmappe”?');
  });

  it('has nothing to build from without a plan', () => {
    const folder = folderWith();
    expect(plan(['init', '--lang', 'en'], { cwd: folder }).code).toBe(0);
    const run = plan(['build'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no plan in');
  });
});

describe('what a plan can hold does no harm on paper', () => {
  it('prints markup as text, and fetches nothing that a text names', { timeout: 120_000 }, async () => {
    const folder = copyOf('nordby');
    const path = join(folder, 'plans', 'it-nedbrud.yaml');
    const config = join(folder, 'plan.config.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}rules: { placeholder: off }\n`);
    const hostile =
      '<script>document.title=1</script> ![x](http://127.0.0.1:9/x.png) [link](javascript:alert(1))';
    const text = readFileSync(path, 'utf8').replace(
      /^title: .*$/m,
      `title: ${JSON.stringify(`IT <script>alert(1)</script> "}*{color:red}`)}`,
    );
    writeFileSync(
      path,
      `${text.replace(/^(covers:).*(\n {2,}.*)*/m, '')}\ncovers: ${JSON.stringify(hostile)}\n`,
    );
    const run = plan(['build', ...day], { cwd: folder });
    expect(run.stdout + run.stderr).toContain('beredskabsmappe.pdf');
    const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|href="javascript/);
    const pdf = await readPdf(readFileSync(join(folder, 'out', 'beredskabsmappe.pdf')));
    const all = pdf.pages
      .map((page) => page.text)
      .join('\n')
      .replace(/\s+/g, ' ');
    expect(all).toContain('<script>document.title=1</script>');
    expect(all).toContain('IT <script>alert(1)</script>');
  });
});
