import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { libraryFolder } from '../src/print/bundled.js';
import type { Browser } from '../src/print/find.js';
import { corpusDay, writeBinder } from './corpus/write.js';
import { benchPath, plan } from './places.js';
import type { Process } from './time.js';

const sentence = 'Vent ikke på, at det går over af sig selv.';

/** A workspace with a binder that is built with a cache of its own. */
export class BinderBuilds {
  readonly folder: string;
  /** The printed binder. */
  readonly pdf: string;
  readonly #browser: Browser;
  readonly #count: number;
  readonly #cache: string;
  #changes = 0;

  /** Writes so many plans and the binder that holds them. */
  constructor(name: string, count: number, browser: Browser) {
    this.folder = benchPath(name);
    this.pdf = join(this.folder, 'out', 'mappe.pdf');
    this.#browser = browser;
    this.#count = count;
    this.#cache = benchPath(`${name}-cache`);
    writeBinder(this.folder, count);
  }

  /** Builds where nothing was ever built, on a machine where the browser is unpacked. */
  get cold(): Process {
    return this.#process('first', () => this.#forget());
  }

  /** The same without the page for the screen, which other programs do not make either. */
  get coldPdf(): Process {
    return this.#process('first, PDF only', () => this.#forget(), ['--to', 'pdf']);
  }

  /** Builds after one sentence in one plan was changed. */
  get changed(): Process {
    return this.#process('one plan changed', () => this.change());
  }

  /** Builds again after each change, until it is ended. */
  get watched(): Process {
    return this.#process('one plan changed while it waits', () => {}, ['--watch', '--lang', 'en']);
  }

  /** Builds again what was just built. */
  get unchanged(): Process {
    return this.#process('nothing changed', () => {
      if (!existsSync(this.pdf)) throw new Error('nothing was built');
    });
  }

  #process(what: string, prepare: () => void, options: readonly string[] = []): Process {
    return {
      name: `plan build, ${this.#count} plans, ${what}`,
      // Errors alone are told: printing them is not what is measured.
      command: [process.execPath, plan, 'build', '--as-of', corpusDay, '--quiet', ...options],
      cwd: this.folder,
      env: { XDG_CACHE_HOME: this.#cache, PLAN_BROWSER: this.#browser.bundled ? '' : this.#browser.path },
      prepare,
    };
  }

  #forget(): void {
    rmSync(join(this.folder, 'out'), { recursive: true, force: true });
    rmSync(this.#cache, { recursive: true, force: true });
    const folder = join(this.#cache, 'planb');
    mkdirSync(folder, { recursive: true });
    if (!this.#browser.bundled) return;
    for (const path of [this.#browser.path, libraryFolder(this.#browser.path)])
      if (existsSync(path)) symlinkSync(path, join(folder, basename(path)));
  }

  /** Changes one sentence in one plan. */
  change(): void {
    const path = this.#middlePlan();
    const text = readFileSync(path, 'utf8');
    const at = text.indexOf(sentence);
    if (at < 0) throw new Error(`${path} does not say what is to be changed`);
    this.#changes += 1;
    const end = text.indexOf('\n', at);
    writeFileSync(path, `${text.slice(0, at)}${sentence} Forsøg ${this.#changes}.${text.slice(end)}`);
  }

  #middlePlan(): string {
    const binder = readFileSync(join(this.folder, 'binders', 'mappe.yaml'), 'utf8');
    const ids = [...binder.matchAll(/^ {2}- (\S+)$/gm)].map(([, id = '']) => id);
    return join(this.folder, 'plans', `${ids[ids.length >> 1]}.yaml`);
  }
}
