import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import { packageJson, packagePath } from '../../src/host/package.js';
import type { KindSchema } from '../../src/language/kind.js';

const read = (file: string): string => readFileSync(packagePath('docs', file), 'utf8');

/** The anchors that headings of a page have, as they are made on the web. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));

describe.each(packageKindNames())('the page of %s', (name) => {
  const text = read(`kinds/${name}.md`);
  const kind = packageKind(name);
  const row = (key: string): string =>
    text.match(new RegExp(`^\\| (?:\\*\\*)?${key}(?:\\*\\*)? \\|.*$`, 'mu'))?.[0] ?? '';

  it('says what the kind is, what it was derived from and what stands in it', () => {
    expect(text).toContain(`**${kind.title}.** ${kind.description}`);
    const { 'derived-from': source = '' } = packageJson<KindSchema>(
      'schemas',
      'kinds',
      `${name}.schema.json`,
    );
    expect(source).not.toBe('');
    expect(text).toContain(`Derived from: ${source} (`);
    for (const [key, { description = '' }] of kind.shape.fields)
      if (!kind.headFields.has(key)) expect([key, row(key).includes(description)]).toEqual([key, true]);
  });

  it('explains every word that it names', () => {
    const anchors = anchorsOf(text);
    const linked = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
    for (const word of Object.keys(kind.schema.$defs ?? {}))
      expect([word, anchors.includes(word) || row(`\`${word}\``) !== '']).toEqual([word, true]);
  });

  it('shows an example that is YAML and has only keys of the kind', () => {
    const [, yaml = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(text) ?? [];
    const example = parse(yaml) as Record<string, unknown>;
    expect(example['kind']).toBe(name);
    expect(Object.keys(example).filter((key) => !kind.shape.fields.has(key))).toEqual([]);
    expect(Object.keys(example).some((key) => !kind.headFields.has(key))).toBe(true);
    expect(Object.entries(example).filter(([, value]) => value === null)).toEqual([]);
  });
});

describe('the documentation', () => {
  const pages = readdirSync(packagePath('docs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

  it.each(pages)('%s links to pages that exist', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => to,
    );
    const folder = dirname(packagePath('docs', page));
    expect(targets.filter((to) => !existsSync(resolve(folder, decodeURI(to))))).toEqual([]);
  });

  it('lists every kind, and links to the list, the words and the guide from the README', () => {
    const list = read('kinds/README.md');
    for (const name of packageKindNames()) expect(list).toContain(`| [${name}](${name}.md) |`);
    const readme = readFileSync(packagePath('README.md'), 'utf8');
    for (const page of ['docs/kinds/README.md', 'docs/words.md', 'docs/own-kind.md'])
      expect(readme).toContain(`(${page})`);
    expect(read('words.md')).toContain('](kinds/README.md)');
  });

  it('has no page of a kind that there is not', () => {
    const names = readdirSync(packagePath('docs', 'kinds')).map((file) => file.replace('.md', ''));
    expect(names.filter((name) => name !== 'README')).toEqual(packageKindNames());
  });
});
