import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith, plan } from '../support/plan.js';

const text = readFileSync(packagePath('README.md'), 'utf8');
const block = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );

describe('the README', () => {
  it('opens with the two commands that a fresh clone needs', () => {
    expect(block('sh')[0]).toMatch(/^npm ci && npm start .*\nnpm test\n$/);
    const { scripts } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8'));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('shows a plan that is valid', () => {
    const [example = ''] = block('yaml');
    const run = plan(['validate', '-', '--stdin-filename', 'plan.yaml'], { input: example });
    expect(run.stdout).toBe('Nothing to remark. 1 file checked.\n');
    expect(run.code).toBe(0);
  });

  it('names only commands that exist', () => {
    const known = plan(['--help']).stdout;
    for (const [, name = ''] of text.matchAll(/^plan ([a-z]+)/gm))
      expect(known).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    for (const [, name = ''] of text.matchAll(/`plan ([a-z]+)/g))
      expect(known).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('links to pages that exist', () => {
    for (const [, path = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect(existsSync(packagePath(path)), path).toBe(true);
  });

  it('shows commands that work as they stand', () => {
    const folder = folderWith();
    expect(plan(['init', 'beredskab', '--lang', 'da'], { cwd: folder }).code).toBe(0);
    expect(plan(['new', 'indsatsplan', 'plans/stroemsvigt.yaml'], { cwd: `${folder}/beredskab` }).code).toBe(
      0,
    );
    expect(plan(['validate'], { cwd: `${folder}/beredskab` }).code).toBe(0);
    expect(plan(['lint'], { cwd: `${folder}/beredskab` }).code).toBe(0);
  });
});
