import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeOldPages, siteOutputs } from '../../src/host/site-folder.js';
import { folderWith } from '../support/plan.js';

const page = '<meta name="generator" content="planb 0.1.0">';
const named = 'files/2cf24dba5fb0a30e26e83b2ac5b9e29e.woff2';

describe('the folder of a site', () => {
  it('loses what an earlier build has left there, and nothing else', () => {
    const folder = folderWith({
      'index.html': page,
      'plan-old.html': page,
      'old.js': '/* planb 0.0.9 */\n',
      'old.css': '/* planb 0.0.9 */\n',
      [named]: 'hello',
      'notes.html': '<p>planb</p>',
      'own.js': 'alert(1)',
      'empty.html': '',
      'plan-old.pdf': page,
      'files/2cf24dba5fb0a30e26e83b2ac5b9e29f.woff2': 'hello',
      'files/logo.png': 'hello',
      'deep/plan-old.html': page,
    });
    removeOldPages(folder, siteOutputs(folder, new Map([['index.html', page]])));
    expect(readdirSync(folder).sort()).toEqual(
      ['deep', 'empty.html', 'files', 'index.html', 'notes.html', 'own.js', 'plan-old.pdf'].sort(),
    );
    expect(readdirSync(join(folder, 'files')).sort()).toEqual([
      '2cf24dba5fb0a30e26e83b2ac5b9e29f.woff2',
      'logo.png',
    ]);
    expect(existsSync(join(folder, 'deep', 'plan-old.html'))).toBe(true);
  });

  it('follows no link, and need not be there', () => {
    const folder = folderWith({ 'elsewhere/plan-old.html': page });
    const site = join(folder, 'site');
    removeOldPages(site, []);
    mkdirSync(site);
    symlinkSync(join(folder, 'elsewhere', 'plan-old.html'), join(site, 'plan-old.html'));
    symlinkSync(join(folder, 'elsewhere'), join(site, 'files'));
    writeFileSync(join(site, 'plan-x.html'), page);
    removeOldPages(site, []);
    expect(readdirSync(site).sort()).toEqual(['files', 'plan-old.html']);
    expect(existsSync(join(folder, 'elsewhere', 'plan-old.html'))).toBe(true);
  });

  it('is written under the paths of the site', () => {
    expect(siteOutputs('/out/site', new Map([['files/a.png', 'x']]))).toEqual([
      { path: join('/out/site', 'files', 'a.png'), content: 'x' },
    ]);
  });
});
