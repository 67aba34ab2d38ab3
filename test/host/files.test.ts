import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';
import { type Boundary, displayPath, findConfig, namedFiles, workspaceFiles } from '../../src/host/files.js';
import { folderWith } from '../support/plan.js';

const config = 'organisation: Nordby\nlanguage: da\ncountry: DK\n';

function boundary(root: string, exclude: readonly string[] = []): Boundary {
  return { root, output: join(root, 'out'), exclude };
}

async function filesOf(root: string, exclude?: readonly string[]): Promise<string[]> {
  return (await workspaceFiles(boundary(root, exclude))).map((file) => relative(root, file));
}

async function named(
  root: string,
  patterns: readonly string[],
  exclude?: readonly string[],
): Promise<string[]> {
  return (await namedFiles(root, patterns, boundary(root, exclude))).map((file) => relative(root, file));
}

const tree = {
  'plan.config.yaml': config,
  'b.yaml': '',
  'a.yml': '',
  'README.md': '',
  'a.yaml.bak': '',
  'a.YAML': '',
  'plans/x.yaml': '',
  'plans/deep/y.yaml': '',
  'plans/deep/draft-z.yaml': '',
  'out/index.yaml': '',
  'plans/out/kept.yaml': '',
  'node_modules/pkg/n.yaml': '',
  '.git/g.yaml': '',
  '.hidden.yaml': '',
  'nested/plan.config.yaml': config,
  'nested/inner.yaml': '',
  'nested/deep/inner.yaml': '',
};

describe('findConfig', () => {
  it('looks in the folder itself and then upwards, the nearest first', () => {
    const root = folderWith({ ...tree, 'nested/deep/more/x.yaml': '' });
    expect(findConfig(root)).toBe(join(root, 'plan.config.yaml'));
    expect(findConfig(join(root, 'plans', 'deep'))).toBe(join(root, 'plan.config.yaml'));
    expect(findConfig(join(root, 'nested', 'deep', 'more'))).toBe(join(root, 'nested', 'plan.config.yaml'));
  });

  it('finds none where there is none', () => {
    expect(findConfig(folderWith({ 'plan.config.yml': config }))).toBeUndefined();
    expect(findConfig('/')).toBeUndefined();
  });
});

describe('workspaceFiles', () => {
  it('are the YAML files below, in order, without what is built, hidden, installed or another workspace', async () => {
    expect(await filesOf(folderWith(tree))).toEqual([
      'a.YAML',
      'a.yml',
      'b.yaml',
      'plans/deep/draft-z.yaml',
      'plans/deep/y.yaml',
      'plans/out/kept.yaml',
      'plans/x.yaml',
    ]);
  });

  it.each([
    [['plans'], ['a.YAML', 'a.yml', 'b.yaml']],
    [
      ['**/draft-*'],
      ['a.YAML', 'a.yml', 'b.yaml', 'plans/deep/y.yaml', 'plans/out/kept.yaml', 'plans/x.yaml'],
    ],
    [
      ['plans/deep', '*.yml'],
      ['a.YAML', 'b.yaml', 'plans/out/kept.yaml', 'plans/x.yaml'],
    ],
    [
      ['plans/**', '!plans/x.yaml'],
      ['a.YAML', 'a.yml', 'b.yaml', 'plans/x.yaml'],
    ],
    [
      ['nothing'],
      [
        'a.YAML',
        'a.yml',
        'b.yaml',
        'plans/deep/draft-z.yaml',
        'plans/deep/y.yaml',
        'plans/out/kept.yaml',
        'plans/x.yaml',
      ],
    ],
  ])('leave out %o', async (exclude, files) => {
    expect(await filesOf(folderWith(tree), exclude)).toEqual(files);
  });

  it('are also those of folders that links lead to, inside and outside, by the name of the link', async () => {
    const shared = folderWith({ 's.yaml': '', 'deep/t.yaml': '', 'note.md': '', '.git/g.yaml': '' });
    const root = folderWith({ 'plans/x.yaml': '' });
    symlinkSync(shared, join(root, 'plans', 'shared'));
    expect(await filesOf(root)).toEqual(['plans/shared/deep/t.yaml', 'plans/shared/s.yaml', 'plans/x.yaml']);
    expect(await named(root, ['plans/shared/deep'])).toEqual(['plans/shared/deep/t.yaml']);
    expect(await filesOf(root, ['plans/shared'])).toEqual(['plans/x.yaml']);
  });

  it('take no notice of a link that leads back, so that a loop is none', async () => {
    const root = folderWith({ 'plans/x.yaml': '', 'plans/deep/y.yaml': '' });
    symlinkSync(root, join(root, 'plans', 'loop'));
    symlinkSync('..', join(root, 'plans', 'up.yaml.d'));
    symlinkSync('../..', join(root, 'plans', 'deep', 'further-up'));
    symlinkSync('.', join(root, 'plans', 'deep', 'itself'));
    expect(await filesOf(root)).toEqual(['plans/deep/y.yaml', 'plans/x.yaml']);
    expect(await named(root, ['plans/deep'])).toEqual(['plans/deep/y.yaml']);
  });

  it('take each folder once: by its own name, else by the first of the links to it', async () => {
    const shared = folderWith({ 's.yaml': '', 'deep/t.yaml': '' });
    symlinkSync(shared, join(shared, 'deep', 'back'));
    const root = folderWith({ 'z/x.yaml': '' });
    symlinkSync('z', join(root, 'a'));
    symlinkSync(shared, join(root, 'c'));
    symlinkSync(join(shared, 'deep'), join(root, 'd'));
    symlinkSync(shared, join(root, 'b'));
    expect(await filesOf(root)).toEqual(['b/deep/t.yaml', 'b/s.yaml', 'z/x.yaml']);
  });

  it('leave out behind a link what they leave out elsewhere: what is built, and another workspace', async () => {
    const other = folderWith({ 'plan.config.yaml': config, 'o.yaml': '' });
    const built = folderWith({ 'index.yaml': '' });
    const shared = folderWith({ 's.yaml': '', 'nested/plan.config.yaml': config, 'nested/n.yaml': '' });
    const root = folderWith({ 'x.yaml': '' });
    for (const [name, target] of Object.entries({ other, out: built, again: built, shared }))
      symlinkSync(target, join(root, name));
    expect(await filesOf(root)).toEqual(['shared/s.yaml', 'x.yaml']);
  });

  it('take a link to a folder for a folder, whatever its ending', async () => {
    const root = folderWith({ 'x.yaml': '' });
    symlinkSync(folderWith({ 's.yaml': '' }), join(root, 'odd.yaml'));
    expect(await filesOf(root)).toEqual(['odd.yaml/s.yaml', 'x.yaml']);
  });

  it('hold links to files, also broken ones: that they lead nowhere must be said', async () => {
    const root = folderWith({ 'x.yaml': '', 'y.txt': '' });
    symlinkSync('x.yaml', join(root, 'link.yaml'));
    symlinkSync('nothing', join(root, 'broken.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    symlinkSync('nothing', join(root, 'picture.png'));
    expect(await filesOf(root)).toEqual(['broken.yaml', 'link.yaml', 'loop.yaml', 'x.yaml']);
  });

  it('hold a link that leads nowhere and may have led to a folder of plans', async () => {
    const root = folderWith({ 'x.yaml': '' });
    symlinkSync('../not-mounted', join(root, 'shared'));
    expect(await filesOf(root)).toEqual(['shared', 'x.yaml']);
  });

  it('hold no pipes: whoever opened one would wait for ever', async () => {
    const root = folderWith({ 'x.yaml': '' });
    execFileSync('mkfifo', [join(root, 'pipe.yaml')]);
    symlinkSync('pipe.yaml', join(root, 'link.yaml'));
    expect(await filesOf(root)).toEqual(['x.yaml']);
  });

  it('take a folder with the ending of a file for a folder', async () => {
    expect(await filesOf(folderWith({ 'odd.yaml/x.yaml': '' }))).toEqual(['odd.yaml/x.yaml']);
  });
});

describe('namedFiles', () => {
  it('are the named paths, each once, in order', async () => {
    const root = folderWith(tree);
    expect(await named(root, ['b.yaml', './b.yaml', 'a.yml', join(root, 'a.yml')])).toEqual([
      'a.yml',
      'b.yaml',
    ]);
  });

  it('are whatever is named by itself: excluded, hidden, with another ending', async () => {
    const root = folderWith(tree);
    expect(
      await named(
        root,
        ['.hidden.yaml', 'README.md', 'out/index.yaml', 'plans/x.yaml', 'plan.config.yaml'],
        ['plans'],
      ),
    ).toEqual(['.hidden.yaml', 'README.md', 'out/index.yaml', 'plan.config.yaml', 'plans/x.yaml']);
  });

  it('in a folder are those that the workspace would have', async () => {
    const root = folderWith(tree);
    expect(await named(root, ['plans/deep'])).toEqual(['plans/deep/draft-z.yaml', 'plans/deep/y.yaml']);
    expect(await named(root, ['plans'], ['**/draft-*', 'plans/out'])).toEqual([
      'plans/deep/y.yaml',
      'plans/x.yaml',
    ]);
    expect(await named(root, ['.'])).toEqual(await filesOf(root));
    expect(await named(root, ['nested'])).toEqual(['nested/deep/inner.yaml', 'nested/inner.yaml']);
  });

  it('of a pattern are its YAML files, without configurations', async () => {
    const root = folderWith(tree);
    expect(await named(root, ['plans/*'])).toEqual(['plans/x.yaml']);
    expect(await named(root, ['plans/**/*.yaml', '*.yml'])).toEqual([
      'a.yml',
      'plans/deep/draft-z.yaml',
      'plans/deep/y.yaml',
      'plans/out/kept.yaml',
      'plans/x.yaml',
    ]);
    expect(await named(root, ['*.{yaml,yml}'])).toEqual(['a.yml', 'b.yaml']);
  });

  it('of a name that looks like a pattern is that file', async () => {
    const root = folderWith({ 'plan[1].yaml': '', 'plan1.yaml': '' });
    expect(await named(root, ['plan[1].yaml'])).toEqual(['plan[1].yaml']);
  });

  it('may be a link that leads nowhere', async () => {
    const root = folderWith();
    symlinkSync('nothing', join(root, 'broken.yaml'));
    symlinkSync('loop.yaml', join(root, 'loop.yaml'));
    expect(await named(root, ['broken.yaml', 'loop.yaml'])).toEqual(['broken.yaml', 'loop.yaml']);
  });

  it.each(['nothing.yaml', 'b.yaml/x', '*.json', 'empty', 'x'.repeat(300), ''.padEnd(5000, 'a/')])(
    'must exist: %s',
    async (pattern) => {
      const root = folderWith(tree);
      mkdirSync(join(root, 'empty'));
      const failure = named(root, ['b.yaml', pattern]);
      await expect(failure).rejects.toThrow(CannotRun);
      await expect(failure).rejects.toMatchObject({ code: 'run/no-such-file', args: { pattern } });
    },
  );
});

describe('displayPath', () => {
  it.each([
    ['/a/b', '/a/b/plans/x.yaml', 'plans/x.yaml'],
    ['/a/b', '/a/b', '/a/b'],
    ['/a/b', '/a/c/x.yaml', '/a/c/x.yaml'],
    ['/a/b', '/a/bc/x.yaml', '/a/bc/x.yaml'],
    ['/a/b', '/a/b/..x.yaml', '..x.yaml'],
    ['/', '/x.yaml', 'x.yaml'],
  ])('from %s shows %s as %s', (cwd, path, shown) => {
    expect(displayPath(cwd, path)).toBe(shown);
  });
});
