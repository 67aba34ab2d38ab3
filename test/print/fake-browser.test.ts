import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launch } from '../../src/print/launch.js';
import { startProcess } from '../../src/print/process.js';
import { browserFolders, runs } from './processes.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planb-fake-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  expect(browserFolders(process.pid)).toEqual([]);
});

/** A browser that is a shell script; it notes its arguments, one start per line. */
function fake(script: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\necho "$*" >> '${join(folder, 'starts')}'\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function starts(): string[] {
  return readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n');
}

describe.skipIf(process.platform !== 'linux')('a process', () => {
  it('gets the arguments, a folder of its own and the pipes', async () => {
    const script = 'echo "$TMPDIR|$EXTRA|$#" >&2\nexec cat <&3 >&4';
    const started = await startProcess(fake(script), ['--one', '--two words'], { EXTRA: 'given' });
    const messages: string[] = [];
    started.transport.onmessage = (message) => messages.push(message);
    for (const message of ['{"id":1}', '{"id":2}']) started.transport.send(message);
    await vi.waitFor(() => expect(messages).toEqual(['{"id":1}', '{"id":2}']));
    const [own = ''] = browserFolders(process.pid);
    expect(starts()).toEqual([
      `--one --two words --user-data-dir=${join(tmpdir(), own)} --remote-debugging-pipe about:blank`,
    ]);
    await vi.waitFor(() => expect(started.errors()).toBe(`${join(tmpdir(), own)}|given|5\n`));
    await started.kill();
    expect(existsSync(join(tmpdir(), own))).toBe(false);
  });

  it('ends with all that it started, however often it is told', async () => {
    const started = await startProcess(fake('sleep 60 &\necho $! $$ >&2\nwait'), [], {});
    await vi.waitFor(() => expect(started.errors()).toMatch(/^\d+ \d+\n$/));
    const pids = started.errors().trim().split(' ').map(Number);
    expect(pids.map(runs)).toEqual([true, true]);
    await Promise.all([started.kill(), started.kill()]);
    await started.kill();
    await vi.waitFor(() => expect(pids.map(runs)).toEqual([false, false]));
  });

  it('ends by itself when its pipe is closed', async () => {
    const started = await startProcess(fake('cat <&3 >&4\necho bye >&2'), [], {});
    started.transport.close();
    expect(await started.ended).toBe('bye');
    await started.kill();
  });

  it.each([
    ['nothing', 'exit 3', ''],
    ['a line', 'echo broken >&2', 'broken'],
    ['several lines', 'printf "first\\nsecond\\n\\n  \\n" >&2', 'second'],
    [
      'a line of a log',
      "echo '[0101/000000.1:FATAL:zygote.cc(1)] No usable sandbox! [x]' >&2",
      'No usable sandbox! [x]',
    ],
    ['a long line', 'printf "%0300d" 7 >&2', '0'.repeat(200)],
    ['what is said elsewhere', 'echo lost', ''],
  ])('that ends has its last words: %s', async (_, script, words) => {
    const started = await startProcess(fake(script), [], {});
    expect(await started.ended).toBe(words);
    await started.kill();
  });

  it('has the end of very many words', async () => {
    const started = await startProcess(fake('printf "%09000d" 1 >&2\necho end >&2'), [], {});
    expect(await started.ended).toMatch(/^0{200}$/);
    expect(started.errors()).toHaveLength(8192);
    expect(started.errors().endsWith('1end\n')).toBe(true);
    await started.kill();
  });

  it('that has ended is told to the transport', async () => {
    const started = await startProcess(fake('exit 0'), [], {});
    const closed = new Promise<void>((resolve) => {
      started.transport.onclose = resolve;
    });
    started.transport.send('{"id":1}');
    await closed;
    await started.kill();
  });

  it('that cannot be started says why', async () => {
    const started = await startProcess(join(folder, 'none'), [], {});
    expect(await started.ended).toBe(`spawn ${join(folder, 'none')} ENOENT`);
    await started.kill();
    writeFileSync(join(folder, 'plain'), '');
    const plain = await startProcess(join(folder, 'plain'), [], {});
    expect(await plain.ended).toBe(`spawn ${join(folder, 'plain')} EACCES`);
    await plain.kill();
  });

  it('is not started where it can have no folder of its own', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'none'));
    await expect(startProcess(fake('exit 0'), [], {})).rejects.toMatchObject({
      code: 'run/no-temporary-folder',
      args: { path: join(folder, 'none'), reason: 'ENOENT' },
    });
    expect(existsSync(join(folder, 'starts'))).toBe(false);
  });

  it('leaves no listeners on this process', async () => {
    const names = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'];
    const before = names.map((name) => process.listenerCount(name));
    const started = await startProcess(fake('exec cat <&3'), [], {});
    expect(names.map((name) => process.listenerCount(name))).toEqual(before.map((count) => count + 1));
    await started.kill();
    expect(names.map((name) => process.listenerCount(name))).toEqual(before);
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that does not start', () => {
  async function failure(script: string, user: number, bundled = false): Promise<unknown> {
    vi.spyOn(process, 'getuid').mockReturnValue(user);
    const path = fake(script);
    return await launch({ path, bundled }, new AbortController().signal).catch((error: unknown) => error);
  }

  it.each([
    [0, [true]],
    [1000, [false]],
  ])('is tried once by user %i, for root without a sandbox', async (user, without) => {
    expect(await failure('echo "no memory" >&2; exit 1', user)).toMatchObject({
      code: 'run/browser-failed',
      args: { path: join(folder, 'browser'), detail: 'no memory' },
    });
    expect(starts().map((line) => line.includes(' --no-sandbox '))).toEqual(without);
  });

  it.each(['No usable sandbox!', 'Failed to move to new namespace: Operation not permitted'])(
    'is tried again without a sandbox when it says %j',
    async (words) => {
      expect(await failure(`echo "${words}" >&2; exit 1`, 1000)).toMatchObject({
        code: 'run/browser-failed',
        args: { detail: words },
      });
      expect(starts().map((line) => line.includes(' --no-sandbox '))).toEqual([false, true]);
    },
  );

  it('is not given libraries unless it came along', async () => {
    const words = 'error while loading shared libraries: libnss3.so';
    expect(await failure(`echo "${words} [$LD_LIBRARY_PATH]" >&2; exit 127`, 0)).toMatchObject({
      args: { detail: `${words} [${process.env['LD_LIBRARY_PATH'] ?? ''}]` },
    });
    expect(starts()).toHaveLength(1);
  });

  it('has the libraries that lie beside it when it came along', async () => {
    const libraries = join(folder, 'browser-libraries');
    writeFileSync(libraries, '');
    expect(await failure('echo "$LD_LIBRARY_PATH" >&2; exit 1', 0, true)).toMatchObject({
      args: { detail: libraries },
    });
  });

  it('lets no request out and no start differ from another', async () => {
    await failure('exit 1', 0);
    const args = starts()[0] ?? '';
    for (const argument of [
      '--headless',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-field-trial-config',
    ]) {
      expect(args).toContain(argument);
    }
  });

  it('is ended when the print is given up, with the reason for it', async () => {
    const reason = new Error('given up');
    await expect(
      launch({ path: fake('exec cat <&3'), bundled: false }, AbortSignal.abort(reason)),
    ).rejects.toBe(reason);
    const later = new AbortController();
    setTimeout(() => later.abort(reason), 150);
    await expect(
      launch({ path: fake('exec cat <&3 >/dev/null'), bundled: false }, later.signal),
    ).rejects.toBe(reason);
  });
});
