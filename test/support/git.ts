import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository in a folder, in which a test makes commits on days of its choice. */
export interface Repository {
  /** Runs git. */
  git(...args: readonly string[]): string;
  /** Writes files without committing them. */
  write(files: Readonly<Record<string, string>>): void;
  /** Writes files and commits them, with all that was changed before, at noon of a day. */
  commit(day: string, files?: Readonly<Record<string, string>>): void;
}

/** Makes a repository of a folder; neither the configuration nor the name of the user matters. */
export function repositoryIn(folder: string): Repository {
  const git = (day: string, args: readonly string[]): string => {
    const date = `${day}T12:00:00+0000`;
    const { PATH = '' } = process.env;
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_AUTHOR_EMAIL: 'somebody@nordby.example',
        GIT_COMMITTER_NAME: 'Somebody',
        GIT_COMMITTER_EMAIL: 'somebody@nordby.example',
      },
    });
  };
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  git('2026-01-01', ['init', '--quiet', '--initial-branch=main']);
  return {
    git: (...args) => git('2026-01-01', args),
    write,
    commit(day, files = {}) {
      write(files);
      git(day, ['add', '--all']);
      git(day, ['commit', '--quiet', '--allow-empty', '--message', day]);
    },
  };
}
