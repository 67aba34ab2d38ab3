import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFolder, folderFiles } from '../../src/host/copy.js';
import {
  allKinds,
  packageKind,
  packageKindNames,
  packageValidator,
  vocabulary,
} from '../../src/host/kinds.js';
import {
  packageFolders,
  packageJson,
  packageNames,
  packagePath,
  packageVersion,
} from '../../src/host/package.js';
import { compileValidator } from '../../src/language/compile.js';
import { folderWith } from '../support/plan.js';
import { kinds as sourceKinds } from '../support/workspace.js';

describe('the package', () => {
  it('knows its folder, its version and what lies in it', () => {
    expect(readdirSync(packagePath())).toEqual(
      expect.arrayContaining(['schemas', 'locales', 'package.json']),
    );
    expect(packageVersion()).toBe(packageJson<{ version: string }>('package.json').version);
    expect(packageNames('locales', '.json')).toEqual(packageNames('locales', '.json').toSorted());
    expect(packageNames('schemas', '.schema.json')).toEqual(['config', 'meta', 'standard', 'vocabulary']);
    expect(packageFolders('examples')).toEqual(expect.arrayContaining(['nordby', 'starter']));
  });
});

describe('the kinds', () => {
  it('are the files in schemas/kinds', () => {
    const files = readdirSync(packagePath('schemas', 'kinds')).sort();
    expect(packageKindNames().map((name) => `${name}.schema.json`)).toEqual(files);
  });

  it('are loaded once, when first asked for', async () => {
    const kinds = allKinds(new Map());
    const [one, other] = await Promise.all([kinds.get('roles'), kinds.get('roles')]);
    expect(one).toBe(other);
    expect(one?.kind.name).toBe('roles');
    expect(await kinds.get('nothing')).toBeUndefined();
    expect(await kinds.get('../meta')).toBeUndefined();
  });

  it('share one vocabulary', () => {
    expect(vocabulary()).toBe(vocabulary());
    expect(Object.keys(vocabulary())).toContain('contact');
  });

  it.each(packageKindNames())('%s is checked by its compiled schema as by its source', async (name) => {
    const built = packageValidator(name, packageKind(name).schema);
    const fresh = compileValidator(packageKind(name).schema);
    for (const data of [{}, { kind: name }, { kind: name, title: 1, nonsense: [] }, null, [], 'x']) {
      expect(built(data)).toEqual(fresh(data));
    }
    expect((await sourceKinds.get(name))?.kind.schema).toEqual(packageKind(name).schema);
  });
});

describe('copyFolder', () => {
  const source = (): string =>
    folderWith({
      'a.yaml': 'a',
      'deep/er/b.yaml': 'b',
      'out/page.html': 'built',
      'deep/out/x.yaml': 'built',
    });

  it('lists the files below, without what was built', () => {
    expect(folderFiles(source())).toEqual(['a.yaml', 'deep/er/b.yaml']);
  });

  it('copies them into a folder that it makes', () => {
    const target = join(folderWith(), 'new', 'place');
    expect(copyFolder(source(), target)).toBe(2);
    expect(readFileSync(join(target, 'deep/er/b.yaml'), 'utf8')).toBe('b');
    expect(readdirSync(target).sort()).toEqual(['a.yaml', 'deep']);
  });

  it('never writes over a file', () => {
    const target = folderWith({ 'a.yaml': 'mine' });
    expect(() => copyFolder(source(), target)).toThrow(expect.objectContaining({ code: 'run/cannot-write' }));
    expect(readFileSync(join(target, 'a.yaml'), 'utf8')).toBe('mine');
  });

  it('leaves nothing where it cannot copy all', () => {
    const target = folderWith({ deep: 'a file' });
    expect(() => copyFolder(source(), target)).toThrow(expect.objectContaining({ code: 'run/cannot-write' }));
    expect(readdirSync(target)).toEqual(['deep']);
    expect(readFileSync(join(target, 'deep'), 'utf8')).toBe('a file');
  });

  it('says why it cannot', () => {
    const root = folderWith();
    writeFileSync(join(root, 'file'), '');
    mkdirSync(join(root, 'x'));
    expect(() => copyFolder(source(), join(root, 'file'))).toThrow(
      expect.objectContaining({
        code: 'run/cannot-write',
        args: expect.objectContaining({ reason: expect.stringMatching(/^E/) }),
      }),
    );
  });
});
