import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryFolder } from '../src/print/bundled.js';
import type { Browser } from '../src/print/find.js';
import { installOnce } from './peers.js';
import { benchPath } from './places.js';
import type { Process } from './time.js';
import { typstSource } from './typst-source.js';
import { unpackWoff } from './woff.js';

const folder = 'printers';
const versions = {
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  '@vivliostyle/cli': '11.3.3',
  'pagedjs-cli': '0.4.3',
};
const require = createRequire(import.meta.url);

/** Another program that makes a PDF of a binder. */
export interface PrintPeer {
  readonly name: string;
  /** The file that it writes. */
  readonly pdf: string;
  /** Our time may be so many times its own. */
  readonly target: number;
  /** How often both are timed: the slow ones once. */
  readonly rounds: number;
  /** Undefined where it is not on this machine. */
  readonly process: Process | undefined;
}

/** Programs that make a PDF of the HTML that we print, or of the same content. Installs those that come as packages. */
export function printPeers(html: string, browser: Browser): PrintPeer[] {
  try {
    installOnce(folder, versions);
  } catch {
    // Without a network: the table says what is not there.
  }
  return [typst(html), weasyPrint(html), vivliostyle(html, browser), pagedJs(html, browser)];
}

/** What makes the browser start where its libraries were unpacked beside it. */
export function browserEnvironment({ path, bundled }: Browser): Record<string, string> {
  const libraries = libraryFolder(path);
  return bundled && existsSync(libraries) ? { LD_LIBRARY_PATH: libraries } : {};
}

function typst(html: string): PrintPeer {
  const fonts = benchPath('fonts');
  mkdirSync(fonts, { recursive: true });
  for (const weight of [400, 700]) {
    const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
    const woff = readFileSync(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/${file}`));
    writeFileSync(join(fonts, `${weight}.ttf`), unpackWoff(woff));
  }
  const source = benchPath('typst', 'binder.typ');
  mkdirSync(benchPath('typst'), { recursive: true });
  writeFileSync(source, typstSource(html));
  const script = fileURLToPath(import.meta.resolve('./typst-once.mjs'));
  const compiler = benchPath(folder, 'node_modules', '@myriaddreamin', 'typst-ts-node-compiler');
  const peers = benchPath(folder, 'package.json');
  return peer('Typst 0.14.2', { target: 1, rounds: 5 }, existsSync(compiler), (pdf) => ({
    command: [process.execPath, script, peers, source, fonts, pdf],
  }));
}

function weasyPrint(html: string): PrintPeer {
  const program = onPath('weasyprint');
  const version = program ? spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim() : '';
  const name = /[\d.]+$/.exec(version) ? `WeasyPrint ${/[\d.]+$/.exec(version)?.[0]}` : 'WeasyPrint';
  // Without a variant its files have no tags.
  return peer(name, slow, program !== undefined, (pdf) => ({
    command: [program ?? '', '--quiet', '--pdf-variant', 'pdf/ua-1', pageFor('weasyprint', html), pdf],
  }));
}

function vivliostyle(html: string, browser: Browser): PrintPeer {
  const script = inPackage('@vivliostyle', 'cli', 'dist', 'cli.js');
  const options = ['--single-doc', '--log-level', 'silent', '--executable-browser', browser.path];
  return peer(`Vivliostyle ${versions['@vivliostyle/cli']}`, slow, existsSync(script), (pdf) => ({
    command: [process.execPath, script, 'build', pageFor('vivliostyle', html), ...options, '-o', pdf],
    env: browserEnvironment(browser),
  }));
}

function pagedJs(html: string, browser: Browser): PrintPeer {
  const script = inPackage('pagedjs-cli', 'src', 'cli.js');
  const options = [
    '--timeout',
    '600000',
    '--browserArgs',
    '--no-sandbox,--disable-gpu',
    '--outline-tags',
    'h1,h2,h3',
  ];
  return peer(`pagedjs-cli ${versions['pagedjs-cli']}`, slow, existsSync(script), (pdf) => ({
    command: [process.execPath, script, '--inputs', pageFor('pagedjs', html), '--output', pdf, ...options],
    env: { ...browserEnvironment(browser), PUPPETEER_EXECUTABLE_PATH: browser.path },
  }));
}

const slow = { target: 0.2, rounds: 1 };

function peer(
  name: string,
  limits: Pick<PrintPeer, 'target' | 'rounds'>,
  isThere: boolean,
  run: (pdf: string) => Pick<Process, 'command' | 'env'>,
): PrintPeer {
  const home = benchPath(name.split(' ')[0]?.toLowerCase() ?? name);
  mkdirSync(home, { recursive: true });
  const pdf = join(home, 'binder.pdf');
  return { name, ...limits, pdf, process: isThere ? { name, cwd: home, ...run(pdf) } : undefined };
}

/** The same page without the policy that would keep the scripts of these programs out. */
function pageFor(name: string, html: string): string {
  const path = benchPath(`${name}.html`);
  writeFileSync(path, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  return path;
}

function inPackage(...parts: readonly string[]): string {
  return benchPath(folder, 'node_modules', ...parts);
}

function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((one) => join(one, program)).find((path) => existsSync(path));
}
