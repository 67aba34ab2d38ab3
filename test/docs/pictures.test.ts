import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type PageManifest,
  pageOf,
  pictureCodes,
  pictures,
  picturesDay,
} from '../../scripts/picture-list.js';
import { build } from '../../src/api.js';
import { packagePath } from '../../src/host/package.js';
import { lastingFolder } from '../support/plan.js';

const examples = [...new Set(pictures.map(({ example }) => example))];
const removes: (() => void)[] = [];
const manifests = new Map<string, PageManifest>();
const codes: Record<string, string> = JSON.parse(readFileSync(packagePath(pictureCodes), 'utf8'));

describe('the pictures of the documentation', () => {
  beforeAll(async () => {
    for (const example of examples) {
      const { folder: cwd, remove } = lastingFolder({});
      removes.push(remove);
      cpSync(packagePath('examples', example), cwd, { recursive: true });
      await build({ cwd, asOf: picturesDay, force: true });
      manifests.set(example, JSON.parse(readFileSync(join(cwd, 'out', 'manifest.json'), 'utf8')));
    }
  }, 120_000);

  afterAll(() => {
    for (const remove of removes) remove();
  });

  it.each(pictures)('show $name as it is printed now (else: npm run pictures)', (picture) => {
    const manifest = manifests.get(picture.example);
    expect(manifest && pageOf(manifest, picture).code).toBe(codes[picture.name]);
  });

  it('are each shown somewhere', () => {
    const pages = ['README.md', 'docs/print.md']
      .map((file) => readFileSync(packagePath(file), 'utf8'))
      .join('');
    for (const { name } of pictures) expect(pages).toContain(`pictures/${name}.png`);
  });
});
