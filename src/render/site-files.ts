import { createHash } from 'node:crypto';
import type { Files } from './files.js';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'font/woff2': 'woff2',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
};

const dataUrl = /^data:([\w/+-]+);base64,/;

/** The files of a site that pages elsewhere hold inside as data: URLs. Each is named by what is in it. */
export class SiteFiles {
  readonly contents: Map<string, Uint8Array> = new Map<string, Uint8Array>();
  readonly #paths = new Map<string, string>();

  /** The files of documents, with the paths in the site in the place of their content. */
  beside({ pictures, documents, ...rest }: Files): Files {
    return {
      ...rest,
      pictures: new Map([...pictures].map(([path, url]) => [path, this.#pathOf(url)])),
      documents: new Map(
        [...documents].map(([path, file]) => [path, { ...file, url: this.#pathOf(file.url) }]),
      ),
    };
  }

  /** A style sheet with its fonts as files. */
  outside(css: string): string {
    return css.replace(/url\((data:[^)]*)\)/g, (_, url: string) => `url(${this.#pathOf(url)})`);
  }

  #pathOf(url: string): string {
    const known = this.#paths.get(url);
    if (known !== undefined) return known;
    const [head = '', type = ''] = dataUrl.exec(url) ?? [];
    const ending = endings[type];
    if (ending === undefined) return url;
    const bytes = Uint8Array.from(atob(url.slice(head.length)), (character) => character.charCodeAt(0));
    const path = `files/${nameOf(bytes)}.${ending}`;
    this.contents.set(path, bytes);
    this.#paths.set(url, path);
    return path;
  }
}

/** A name that only these bytes have: half of their SHA-256 digest. */
function nameOf(bytes: Uint8Array): string {
  return [...createHash('sha256').update(bytes).digest().slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
