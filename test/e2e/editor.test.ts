import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageKindNames } from '../../src/host/kinds.js';
import { packageJson, packagePath } from '../../src/host/package.js';
import { LanguageServer, type Position } from '../support/language-server.js';
import { folderWith, plan } from '../support/plan.js';

/** Where the cursor is in a text. */
const cursor = '¦';

const folder = mkdtempSync(join(tmpdir(), 'planb-editor-'));
let server: LanguageServer;
let opened = 0;

beforeAll(async () => {
  mkdirSync(join(folder, 'schemas'));
  for (const kind of packageKindNames()) {
    const { stdout } = plan(['schema', kind], { cwd: folder });
    writeFileSync(join(folder, 'schemas', `${kind}.schema.json`), stdout);
  }
  server = await LanguageServer.start(folder);
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  /** As `line:column message`, counted from 1 in the text itself. */
  readonly marks: Promise<string[]>;
  readonly path: string;
  /** Where the cursor is. */
  readonly position: Position;
}

/** Opens a plan in an editor, with the line above it that names the schema. */
function open(text: string): Opened {
  const kind = /^kind: (\S+)$/m.exec(text)?.[1];
  const modeline = `# yaml-language-server: $schema=../schemas/${kind}.schema.json\n`;
  const before = modeline + (text.split(cursor)[0] ?? '');
  opened += 1;
  const path = join(folder, 'plans', `${opened}.yaml`);
  const marks = server.open(path, modeline + text.replace(cursor, ''));
  return {
    marks: marks.then((all) =>
      all.map(({ message, range: { start } }) => `${start.line}:${start.character + 1} ${message}`),
    ),
    path,
    position: {
      line: before.split('\n').length - 1,
      character: before.length - before.lastIndexOf('\n') - 1,
    },
  };
}

async function offered(text: string): Promise<Record<string, string>> {
  const { path, position } = open(text);
  const items = await server.complete(path, position);
  return Object.fromEntries(
    items.map(({ label, documentation = '' }) => [
      label,
      typeof documentation === 'string' ? documentation : documentation.value,
    ]),
  );
}

async function shown(text: string): Promise<string> {
  const { path, position } = open(text);
  return server.hover(path, position);
}

/** What `plan new` writes, with one of its sections replaced: everything that is required is there. */
function outlineWith(kind: string, section: string, lines: string): string {
  const { stdout } = plan(['new', kind], { cwd: folder });
  const [before = '', after = ''] = stdout.split(
    new RegExp(`^(?:# )?${section}:\n(?:(?:# )?[ -].*\n)+`, 'mu'),
  );
  return `${before}${section}:\n${lines}${after}`;
}

/** For each kind: a section, two items of it in the short and in the long form, a field of an item, and one that is wrong. */
const cases = [
  {
    kind: 'indsatsplan',
    language: 'da',
    section: 'handling',
    question: 'Hvad gøres, af hvem og hvor hurtigt?',
    word: 'step',
    items: ['Luk vinduerne', 'do: Hent nødlisterne', 'by: gruppeleder'],
    field: 'within',
    head: ['unit', 'approved', 'situation', 'kontakt'],
  },
  {
    kind: 'kontinuitetsplan',
    language: 'sv',
    section: 'prioriteringsordning',
    question: undefined,
    word: 'process',
    items: ['Läkemedel delas ut', 'process: Besök planeras', 'rto: 4 h'],
    field: 'mtpd',
    head: ['unit', 'approved', 'inledning', 'konsekvensnivå'],
  },
  {
    kind: 'yingji-yuan',
    language: 'zh',
    section: '应急处置',
    question: undefined,
    word: 'step',
    items: ['启用手工流程', 'do: 报告信息中心主任', 'by: 信息中心'],
    field: 'within',
    head: ['unit', 'approved', '总则', '组织机构'],
  },
] as const;

describe.each(cases)('an editor with the schema of $kind', ({ kind, language, section, word, ...rest }) => {
  const { items, field, head, question } = rest;
  const { hints } = packageJson<{ hints: Record<string, string> }>('locales', `${language}.json`);
  const [short, long, more] = items;
  const lines = `  - ${short}\n  - ${long}\n    ${more}\n`;

  it('offers the fields of the head and the sections, each with what it is for', async () => {
    const offers = await offered(`kind: ${kind}\ntitle: X\n${cursor}\n`);
    expect(Object.keys(offers)).toEqual(expect.arrayContaining([...head, section]));
    expect(offers['unit']).toBe(hints['plan-head.unit']);
    if (question !== undefined) expect(offers[section]).toBe(question);
    expect(Object.keys(offers)).not.toContain('title');
  });

  it('offers the fields of an item that are not there yet, in the language of the kind', async () => {
    const offers = await offered(`kind: ${kind}\ntitle: X\n${section}:\n${lines}    ${cursor}\n`);
    const there = [long, more].map((line) => line.split(':')[0]);
    expect(Object.keys(offers)).toContain(field);
    expect(offers[field]).toBe(hints[`${word}.${field}`]);
    expect(Object.keys(offers).filter((label) => there.includes(label))).toEqual([]);
  });

  it('shows what a field is called on paper and what belongs there', async () => {
    const name = long.split(':')[0];
    const text = lines.replace(long, long.replace(/^./, `$&${cursor}`));
    const [title, hint] = (await shown(`kind: ${kind}\ntitle: X\n${section}:\n${text}`)).split('\n\n');
    expect(title).toMatch(/^#### \S/);
    expect(hint).toBe(hints[`${word}.${name}`]);
  });

  it('shows what belongs into a field that takes one or several', async () => {
    for (const value of ['a', '{ by: a, on: 2026-03-02 }', '[a, { by: b }]']) {
      const text = await shown(`kind: ${kind}\ntitle: X\nap${cursor}proved: ${value}\n`);
      expect(text.split('\n\n')[1]).toBe(hints['plan-head.approved']);
    }
    const inside = await shown(`kind: ${kind}\ntitle: X\napproved: { bo${cursor}dy: a }\n`);
    expect(inside.split('\n\n')[1]).toBe(hints['approval.body']);
  });

  it('offers and shows the values that there are to choose from', async () => {
    const offers = Object.keys(await offered(`kind: ${kind}\nstatus: ${cursor}\n`));
    expect(offers.sort()).toEqual(['approved', 'draft', 'retired']);
    expect(await shown(`kind: ${kind}\nsta${cursor}tus: draft\n`)).toContain(hints['status']);
  });

  it('marks nothing in what `plan new` writes, nor in short forms beside long ones', async () => {
    expect(await open(plan(['new', kind], { cwd: folder }).stdout).marks).toEqual([]);
    const text = outlineWith(kind, section, lines);
    expect(text).toContain(`${section}:\n  - ${short}\n`);
    expect(await open(text).marks).toEqual([]);
    const brief = text.replace(/^(title: .*)$/m, '$1\nrelated: other-plan\nprepared: someone');
    expect(await open(brief).marks).toEqual([]);
  });

  it('marks a wrong key, in the head and in an item, and a value that may not be', async () => {
    const text = outlineWith(kind, section, `  - ${long}\n    wihtin: 10 min\n`);
    const wrong = text
      .replace(/^status: .*$/m, 'status: aproved')
      .replace(/^version: .*$/m, "$&\nownr: '[x]'");
    const place = (part: string): string => {
      const before = wrong.slice(0, wrong.indexOf(part)).split('\n');
      return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    };
    expect((await open(wrong).marks).toSorted()).toEqual(
      [
        `${place('aproved')} Value is not accepted. Valid values: "draft", "approved", "retired".`,
        `${place('ownr')} Property ownr is not allowed.`,
        `${place('wihtin')} Property wihtin is not allowed.`,
      ].sort(),
    );
  });
});

const examples = packagePath('examples');
const documents = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('plan.config.yaml'))
  .map((file) => [file, readFileSync(join(examples, file), 'utf8')] as const);

describe('an editor', () => {
  it('marks nothing in any example', async () => {
    const marked = await Promise.all(
      documents.map(async ([file, text]) => (await open(text).marks).map((mark) => `${file}:${mark}`)),
    );
    expect(marked.flat()).toEqual([]);
  });

  it('has an example of each kind before it', () => {
    const kinds = documents.map(([, text]) => /^kind: (\S+)$/m.exec(text)?.[1]);
    expect(packageKindNames().filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('speaks the language that was asked for', async () => {
    const cwd = folderWith();
    const { stdout } = plan(['schema', 'indsatsplan', '--lang', 'en'], { cwd });
    writeFileSync(join(folder, 'schemas', 'english.schema.json'), stdout);
    const path = join(folder, 'plans', 'english.yaml');
    const modeline = '# yaml-language-server: $schema=../schemas/english.schema.json\n';
    await server.open(path, `${modeline}kind: indsatsplan\nunit: X\n`);
    expect(await server.hover(path, { line: 2, character: 1 })).toContain(
      '#### Unit\n\nThe department or institution that the plan is for.\n',
    );
  });
});
