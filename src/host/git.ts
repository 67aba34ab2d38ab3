import { execFile } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { LastChange } from '../review/changes.js';

/** What a hook of git tells the programs that it starts: it is about the repository of the hook and not about ours. */
const ofHooks: readonly string[] = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** No program of the user's configuration runs, and the output is the same everywhere. */
const steady: readonly string[] = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotepath=off',
  '-c',
  'diff.noprefix=false',
];
const plainDiff: readonly string[] = ['--no-ext-diff', '--no-textconv', '--no-color'];

/**
 * The files below a folder that differ from a revision, as absolute paths: changed since the history parted from it, in commits or
 * only on the disk, and those that git does not know yet. Undefined where there is no git or no such revision.
 */
export async function changedSince(root: string, revision: string): Promise<Set<string> | undefined> {
  const commit = await commitOf(root, revision);
  if (commit === undefined) return undefined;
  const base = (await git(root, ['merge-base', commit, 'HEAD']))?.trim() || commit;
  const [changed, unknown] = await Promise.all([
    git(root, ['diff', ...plainDiff, '--relative', '--name-only', '--diff-filter=d', '-z', base, '--']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (changed === undefined || unknown === undefined) return undefined;
  const names = `${changed}${unknown}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => resolve(root, name)));
}

/**
 * The last change of a file behind a day (YYYY-MM-DD) until another: commits count by the day on which they were made. Neither the
 * first commit of a file is a change nor a new name alone, nor the first commit that writes that very day into it, such as the day
 * of an approval. The day is looked for in the text, so that it does not matter how the file is built.
 */
export async function lastChange(
  root: string,
  path: string,
  sinceDay: string,
  untilDay: string = '9999-12-31',
): Promise<LastChange> {
  const file = ['--', resolve(root, path)];
  const diff = [...plainDiff, '--unified=0', '-M'];
  const [known, log, disk, shallow] = await Promise.all([
    git(root, ['ls-files', '--error-unmatch', ...file]),
    git(root, [
      'log',
      '--follow',
      ...diff,
      '-p',
      `--since=${before(sinceDay)}`,
      '--format=%x00%cs %H',
      ...file,
    ]),
    git(root, ['diff', ...diff, 'HEAD', ...file]),
    git(root, ['rev-parse', '--is-shallow-repository']),
  ]);
  if (log === undefined || disk === undefined) return { unknown: 'no-history' };
  if (known === undefined) return { unknown: 'untracked' };
  const commits = log
    .split('\0')
    .slice(1)
    .map((text) => ({
      day: text.slice(0, 10),
      parent: `${text.slice(11, text.indexOf('\n'))}^`,
      patch: text,
    }))
    .filter(({ day }) => day > sinceDay && day <= untilDay);
  const all = [...(disk === '' ? [] : [{ day: 'uncommitted', parent: 'HEAD', patch: disk }]), ...commits];
  const first = all.findLast(({ patch }) => writes(patch, sinceDay));
  const old =
    first &&
    (await git(root, [
      'show',
      `${first.parent}:./${relative(root, resolve(root, path)).replaceAll(sep, '/')}`,
    ]));
  const recording = old?.includes(sinceDay) ? undefined : first;
  const change = all.find((one) => one !== recording && isChange(one.patch));
  const isNew = commits.some(({ patch }) => /^new file mode/m.test(patch));
  if (change === undefined && isNew && shallow?.trim() === 'true') return { unknown: 'too-short' };
  return { changed: change?.day };
}

/** Some days earlier: what day it is depends on where one is. Git knows no days before 1970. */
function before(day: string): string {
  const earlier = Date.parse(`${day}T00:00:00Z`) - 2 * 24 * 60 * 60 * 1000;
  return new Date(Math.max(24 * 60 * 60 * 1000, earlier)).toISOString();
}

function isChange(patch: string): boolean {
  return /^@@ /m.test(patch) && !/^new file mode/m.test(patch);
}

function writes(patch: string, day: string): boolean {
  return patch
    .split('\n')
    .some((line) => line.startsWith('+') && !line.startsWith('+++') && line.includes(day));
}

/** The commit that a name means; a name that looks like an option is none. */
export async function commitOf(root: string, revision: string): Promise<string | undefined> {
  if (/^-|^$|\0/.test(revision)) return undefined;
  return (await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]))?.trim();
}

/** What git says, asked in a folder; undefined where it fails or does not exist. */
async function git(root: string, args: readonly string[]): Promise<string | undefined> {
  return (await gitBytes(root, args))?.toString('utf8');
}

/** The bytes that git says, asked in a folder and given `input` to read; undefined where it fails or does not exist. Never through a shell. */
export function gitBytes(root: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofHooks.includes(name)),
  );
  const env = {
    ...environment,
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  const options = {
    cwd: root,
    env,
    encoding: 'buffer',
    maxBuffer: 256 * 1024 * 1024,
    windowsHide: true,
  } as const;
  return new Promise((done) => {
    const child = execFile('git', [...steady, ...args], options, (error, output) =>
      done(error ? undefined : output),
    );
    // Git may be gone before it has read anything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
