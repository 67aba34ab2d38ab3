/** One regular file of an archive. */
export interface TarEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

const BLOCK = 512;

/** The regular files of an uncompressed ustar archive; so small an archive needs neither a package nor a `tar` command. */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    const name = field(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(field(header, 124, 12), 8);
    at += BLOCK;
    if (!(size >= 0) || at + size > archive.length) throw new Error(`broken archive at ${name}`);
    const type = field(header, 156, 1);
    if (type === '' || type === '0') yield { name, data: archive.subarray(at, at + size) };
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
}

function field(header: Uint8Array, start: number, length: number): string {
  const raw = Buffer.from(header.subarray(start, start + length)).toString('latin1');
  const end = raw.indexOf('\0');
  return (end < 0 ? raw : raw.slice(0, end)).trim();
}
