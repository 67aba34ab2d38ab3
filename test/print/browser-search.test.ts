import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUNDLED_PACKAGE, bundledBrowser, libraryFolder } from '../../src/print/bundled.js';
import { findBrowser } from '../../src/print/find.js';
import { installedPaths, which } from '../../src/print/installed.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-search-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Makes empty files, with their folders, and returns the path of the first one. */
function files(...names: readonly string[]): string {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return join(folder, names[0] ?? '');
}

function pathOf(...folders: readonly string[]): { PATH: string } {
  return { PATH: folders.map((name) => join(folder, name)).join(delimiter) };
}

describe('a command', () => {
  it('is the first file of its name', () => {
    files('b/chromium', 'c/chromium', 'a/other');
    expect(which('chromium', pathOf('a', 'b', 'c'))).toBe(join(folder, 'b/chromium'));
    expect(which('chromium', pathOf('c', 'b', 'a'))).toBe(join(folder, 'c/chromium'));
    expect(which('chromium', pathOf('a', 'missing'))).toBeUndefined();
  });

  it('is not looked for in folders that depend on where the command is run', () => {
    files('bin/chromium');
    const here = relative(process.cwd(), join(folder, 'bin'));
    expect(which('chromium', { PATH: `${here}${delimiter}.${delimiter}` })).toBeUndefined();
    expect(which('package.json', { PATH: `.${delimiter}${delimiter}..` })).toBeUndefined();
    expect(which('chromium', { PATH: `${here}${delimiter}${join(folder, 'bin')}` })).toBe(
      join(folder, 'bin/chromium'),
    );
  });

  it.each([{}, { PATH: '' }, { PATH: undefined }, { Path: '/usr/bin' }])(
    'is nowhere with %j',
    (environment) => {
      expect(which('sh', environment)).toBeUndefined();
    },
  );

  it('is no link to nowhere', () => {
    mkdirSync(join(folder, 'a'));
    symlinkSync('gone', join(folder, 'a/chromium'));
    files('b/chromium');
    expect(which('chromium', pathOf('a', 'b'))).toBe(join(folder, 'b/chromium'));
  });

  it('is the link itself, not what it leads to', () => {
    symlinkSync(files('opt/real'), join(folder, 'chromium'));
    expect(which('chromium', { PATH: folder })).toBe(join(folder, 'chromium'));
  });
});

describe('on Linux', () => {
  const debian = '/usr/lib/chromium/chromium-headless-shell';
  const fixed = ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const commands = [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];

  it('a headless shell comes first, then Chrome, Chromium and Edge', () => {
    files(...[...commands].reverse());
    const found = commands.map((name) => join(folder, name));
    expect(installedPaths('linux', { PATH: folder })).toEqual([debian, ...found, ...fixed]);
  });

  it.each(commands)('%s alone is found between the fixed places', (name) => {
    files(name, 'firefox', `${name}-beta`);
    expect(installedPaths('linux', { PATH: folder })).toEqual([debian, join(folder, name), ...fixed]);
  });

  it('the kind of browser counts more than the order of folders', () => {
    files('first/microsoft-edge', 'first/chromium', 'second/google-chrome', 'second/chromium');
    expect(installedPaths('linux', pathOf('first', 'second'))).toEqual([
      debian,
      join(folder, 'second/google-chrome'),
      join(folder, 'first/chromium'),
      join(folder, 'first/microsoft-edge'),
      ...fixed,
    ]);
  });

  it('the fixed places are looked at even without a PATH, as on other Unix systems', () => {
    expect(installedPaths('linux', {})).toEqual([debian, ...fixed]);
    expect(installedPaths('freebsd', {})).toEqual([debian, ...fixed]);
  });
});

describe('on macOS', () => {
  const app = (root: string, name: string): string => `${root}/${name}.app/Contents/MacOS/${name}`;

  it('the applications of all come before those of the user, browser by browser', () => {
    expect(installedPaths('darwin', { HOME: '/Users/ida', PATH: folder })).toEqual([
      app('/Applications', 'Google Chrome'),
      app('/Users/ida/Applications', 'Google Chrome'),
      app('/Applications', 'Chromium'),
      app('/Users/ida/Applications', 'Chromium'),
      app('/Applications', 'Microsoft Edge'),
      app('/Users/ida/Applications', 'Microsoft Edge'),
    ]);
  });

  it('a user without a home has none', () => {
    expect(new Set(installedPaths('darwin', {})).size).toBe(3);
  });
});

describe('on Windows', () => {
  const roots = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\Ida\\AppData\\Local',
  };

  it('every folder of programs is looked at, browser by browser', () => {
    expect(installedPaths('win32', roots)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\Ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\Ida\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Ida\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  it.each([
    ['PROGRAMFILES', 3],
    ['LOCALAPPDATA', 3],
    ['HOME', 0],
  ] as const)('with %s alone there are %i places', (name, count) => {
    const paths = installedPaths('win32', { [name]: 'D:\\x' });
    expect(paths.filter((path) => path.startsWith('D:\\x\\'))).toHaveLength(count);
    expect(paths).toHaveLength(count);
  });
});

/** The search on a system for which no browser comes along: one whose programs stand in the test's own folder. */
describe('the search', () => {
  beforeEach(() => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    for (const name of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA', 'PLAN_BROWSER']) {
      vi.stubEnv(name, undefined);
    }
  });

  const EDGE = '\\Microsoft\\Edge\\Application\\msedge.exe';
  const CHROME = '\\Google\\Chrome\\Application\\chrome.exe';

  it('finds no browser that comes along', async () => {
    expect(await bundledBrowser()).toBeUndefined();
  });

  it('takes the best of the installed ones', async () => {
    vi.stubEnv('PROGRAMFILES', join(folder, 'all'));
    vi.stubEnv('LOCALAPPDATA', join(folder, 'own'));
    files(`all${EDGE}`);
    expect(await findBrowser()).toEqual({ path: join(folder, `all${EDGE}`), bundled: false });
    files(`own${CHROME}`);
    expect(await findBrowser()).toEqual({ path: join(folder, `own${CHROME}`), bundled: false });
    files(`all${CHROME}`);
    expect(await findBrowser()).toEqual({ path: join(folder, `all${CHROME}`), bundled: false });
  });

  it('says where it looked when there is none', async () => {
    vi.stubEnv('PROGRAMFILES', join(folder, 'all'));
    await expect(findBrowser()).rejects.toMatchObject({
      code: 'run/no-browser',
      args: { tried: [BUNDLED_PACKAGE, ...installedPaths('win32', { PROGRAMFILES: join(folder, 'all') })] },
    });
    vi.stubEnv('PROGRAMFILES', undefined);
    await expect(findBrowser()).rejects.toMatchObject({ args: { tried: ['@sparticuz/chromium'] } });
  });

  it('is left out when the environment names a browser', async () => {
    vi.stubEnv('PROGRAMFILES', join(folder, 'all'));
    files(`all${CHROME}`, 'mine/browser');
    vi.stubEnv('PLAN_BROWSER', join(folder, 'mine/browser'));
    expect(await findBrowser()).toEqual({ path: join(folder, 'mine/browser'), bundled: false });
    vi.stubEnv('PLAN_BROWSER', 'browser');
    vi.stubEnv('PATH', join(folder, 'mine'));
    expect(await findBrowser()).toEqual({ path: join(folder, 'mine/browser'), bundled: false });
    vi.stubEnv('PLAN_BROWSER', 'gone');
    await expect(findBrowser()).rejects.toMatchObject({
      code: 'run/browser-not-found',
      args: { path: 'gone' },
    });
  });

  it('follows the argument rather than the environment, and neither when empty', async () => {
    vi.stubEnv('PROGRAMFILES', folder);
    vi.stubEnv('PLAN_BROWSER', join(folder, 'gone'));
    files('mine');
    expect((await findBrowser(join(folder, 'mine'))).path).toBe(join(folder, 'mine'));
    writeFileSync(`${folder}${CHROME}`, '');
    try {
      expect((await findBrowser('')).path).toBe(`${folder}${CHROME}`);
      vi.stubEnv('PLAN_BROWSER', '');
      expect((await findBrowser()).path).toBe(`${folder}${CHROME}`);
    } finally {
      rmSync(`${folder}${CHROME}`);
    }
  });
});

it('the libraries of a browser lie beside it', () => {
  expect(libraryFolder('/cache/planb/chromium-1.2.3')).toBe('/cache/planb/chromium-1.2.3-libraries');
});
