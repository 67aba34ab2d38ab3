import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { annotations } from '../../src/language/shape.js';
import { readPdf } from '../support/pdf.js';
import { plan } from '../support/plan.js';

const guide = readFileSync(packagePath('docs', 'own-kind.md'), 'utf8');

/** What the guide has its reader do, in its order: write a file, or type a command and see what it says. */
type Step =
  | { readonly file: string; readonly text: string }
  | { readonly command: string; readonly output: string };

const steps = [
  ...guide.matchAll(/(?:^`([^`\n]+)`\n```yaml\n([\s\S]*?)^```$)|(?:^```console\n([\s\S]*?)^```$)/gm),
].flatMap(([, file, text = '', session = '']): Step[] =>
  file === undefined
    ? [...session.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = '', output = '']) => ({
        command,
        output,
      }))
    : [{ file, text }],
);

const folder = mkdtempSync(join(tmpdir(), 'planb-guide-'));
/** What was built, each time that the guide builds. */
const built: { html: string; pdf: Awaited<ReturnType<typeof readPdf>> }[] = [];
const sessions: { command: string; expected: string; output: string }[] = [];

beforeAll(async () => {
  for (const step of steps) {
    if ('file' in step) {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.text);
      continue;
    }
    const [line = '', target] = step.command.split(' > ');
    const args = line.split(' ').slice(1);
    // The day of the check: the plans of the guide are not gone through again.
    const { stdout, stderr } = plan(args, { cwd: folder, env: { SOURCE_DATE_EPOCH: '1780272000' } });
    if (target !== undefined) writeFileSync(join(folder, target), stdout);
    const output = (target === undefined ? stdout : '') + stderr;
    sessions.push({ command: step.command, expected: step.output, output });
    if (args[0] !== 'build') continue;
    const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
    built.push({ html, pdf: await readPdf(readFileSync(join(folder, 'out', 'water.pdf'))) });
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The headings of the plan on the page, with their level. */
function headingsIn(html: string): string[] {
  const article = html.slice(html.indexOf('Boil notice, northern zones</h2>'));
  return [...article.matchAll(/<(h[2-6])[^>]*>([\s\S]*?)<\/\1>/g)].map(
    ([, tag, text = '']) => `${tag} ${text.replace(/<[^>]*>/g, '').trim()}`,
  );
}

const places = (text: string, parts: readonly string[]): number[] => parts.map((part) => text.indexOf(part));

describe('the guide to a kind of one’s own', () => {
  it('says what its commands say', () => {
    expect(sessions.map(({ command }) => command)).toEqual([
      'plan new boil-notice',
      'plan validate',
      'plan lint',
      'plan build',
      'plan validate plans/south.yaml',
      'plan schema boil-notice > boil-notice.schema.json',
      'plan build',
    ]);
    for (const { command, expected, output } of sessions)
      expect(`${command}\n${output}`).toBe(`${command}\n${expected}`);
  });

  it('needs less than 60 lines for the kind and everything around it', () => {
    const end = steps.findIndex((step) => 'command' in step && step.command === 'plan build');
    const files = steps.slice(0, end).flatMap((step) => ('file' in step ? [step] : []));
    expect(files.map(({ file }) => file)).toEqual([
      'plan.config.yaml',
      'registers/roles.yaml',
      'kinds/boil-notice.yaml',
      'plans/north.yaml',
      'binders/water.yaml',
    ]);
    expect(files.flatMap(({ text }) => text.trimEnd().split('\n')).length).toBeLessThan(60);
  });

  it('builds a page with a chapter, headings and groups', () => {
    expect(headingsIn(built[0]?.html ?? '').slice(0, 7)).toEqual([
      'h3 The first hour',
      'h3 Samples',
      'h4 Taps to try',
      'h5 North',
      'h5 East',
      'h4 The laboratory',
      'h3 Contacts',
    ]);
  });

  it('builds a binder with the same, in the same order', () => {
    const text = built[0]?.pdf.pages.map((page) => page.text).join('\n') ?? '';
    const body = text.slice(text.lastIndexOf('Boil notice, northern zones', text.indexOf('The first hour')));
    const found = places(body, [
      'The first hour',
      'Samples',
      'Taps to try',
      'North',
      'School kitchen',
      'East',
      'Fire station',
      'The laboratory',
      'morning courier',
      'Contacts',
    ]);
    expect(found).not.toContain(-1);
    expect(body).toContain('Close the main valve');
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('gives headings and order without a kind, also to a binder', () => {
    const { html = '', pdf } = built[1] ?? {};
    expect(headingsIn(html).slice(0, 3)).toEqual(['h3 Contacts', 'h3 What do we do first?', 'h3 Samples']);
    expect(html).not.toContain('The first hour');
    const text = pdf?.pages.map((page) => page.text).join('\n') ?? '';
    expect(text).toContain('Read this first');
    expect(text).toContain('What do we do first?');
    expect(text).not.toContain('How to use this binder');
  });

  it('makes a schema that an editor can complete with', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'boil-notice.schema.json'), 'utf8'));
    expect(schema).toMatchObject({ title: 'Boil notice', properties: { samples: { title: 'Taps to try' } } });
    expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining(['sample', 'step', 'contact']));
  });

  it('names every keyword', () => {
    expect(annotations.filter((keyword) => !guide.includes(`| \`${keyword}\` |`))).toEqual([]);
  });
});
