import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { removeLeftovers } from './leftovers.js';
import { readTar } from './tar.js';

/** The name of the optional package that carries a browser. */
export const BUNDLED_PACKAGE = '@sparticuz/chromium';

/** The browser inside the package is linked against glibc's loader; a musl system has none. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

/** The process in the name of a file or folder that is being unpacked. */
const PART = /\.(\d+)-[0-9a-f]+\.part$/;

let unpacking: Promise<string | undefined> | undefined;

/** The browser of the package, unpacked once into the user's cache; undefined where the package is missing or does not fit. */
export function bundledBrowser(): Promise<string | undefined> {
  unpacking ??= unpackBrowser();
  return unpacking;
}

/** Where the libraries of an unpacked browser are put, whether they are there or not. */
export function libraryFolder(browser: string): string {
  return `${browser}-libraries`;
}

/** Unpacks the libraries that a bare system lacks beside an unpacked browser and returns their folder. */
export async function unpackLibraries(browser: string): Promise<string | undefined> {
  const packed = locate();
  if (!packed) return undefined;
  const target = libraryFolder(browser);
  const part = partOf(target);
  try {
    await mkdir(part);
    const archive = brotliDecompressSync(readFileSync(join(packed.folder, 'al2023.tar.br')));
    for (const { name, data } of readTar(archive)) {
      await writeFile(join(part, basename(name)), data, { mode: 0o755, flush: true });
    }
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // Another process was faster: a folder cannot be renamed onto a full one.
    if (!existsSync(target)) throw error;
  }
  return target;
}

async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(LOADER)) return undefined;
  const packed = locate();
  if (!packed) return undefined;
  const name = `chromium-${packed.version}`;
  try {
    return await unpackInto(await cacheFolder(), name, packed.folder);
  } catch {
    // A read-only or full home is common in containers; the temporary folder then serves.
    return await unpackInto(await privateTemporaryFolder(), name, packed.folder);
  }
}

async function unpackInto(folder: string, name: string, packed: string): Promise<string> {
  const target = join(folder, name);
  if (existsSync(target)) return target;
  await removeLeftovers(folder, PART);
  const part = partOf(target);
  try {
    const source = createReadStream(join(packed, 'chromium.br'), { highWaterMark: 1 << 20 });
    const sink = createWriteStream(part, { flags: 'wx', mode: 0o755, flush: true });
    await pipeline(source, createBrotliDecompress({ chunkSize: 1 << 21 }), sink);
    // The name stands for a complete file only: it is given last, in one step, whoever else does the same.
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return target;
}

/** The package's archives and version; the package exports neither, so they are found from its entry point. */
function locate(): { folder: string; version: string } | undefined {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve(BUNDLED_PACKAGE));
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(folder, 'bin'), version };
  } catch {
    return undefined;
  }
}

/** The folder of the user where what can be made again is kept. Throws where it cannot be made. */
export async function cacheFolder(): Promise<string> {
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = join(root, 'planb');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A folder in the shared temporary one that nobody else can have filled. */
async function privateTemporaryFolder(): Promise<string> {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `planb-${user}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await lstat(folder);
  if (uid !== user || (mode & 0o022) !== 0) throw new Error(`${folder} belongs to somebody else`);
  await chmod(folder, 0o700);
  return folder;
}

function partOf(target: string): string {
  return `${target}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
}
