import { type ChildProcess, spawn } from 'node:child_process';
import type { BinderBuilds } from './binder-builds.js';
import { environment, type Process, type Timing, timeOf, timingOf } from './time.js';

/** Who edits for an hour meets the first changes once, and all others after that. */
const warmUps = 4;

/** Times how long after a change a build that waits for changes has built again, in turns with another process. */
export async function timeWatched(
  builds: BinderBuilds,
  other: Process,
  rounds: number,
): Promise<{ readonly ours: Timing; readonly other: Timing }> {
  const { name, command, cwd, env = {} } = builds.watched;
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await built(child);
    const [own, foreign]: [number[], number[]] = [[], []];
    for (let round = 1 - warmUps; round <= rounds; round++) {
      const start = performance.now();
      builds.change();
      await built(child);
      const time = performance.now() - start;
      if (round <= 0) continue;
      own.push(time);
      foreign.push(timeOf(other));
    }
    return { ours: timingOf(name, own), other: timingOf(other.name, foreign) };
  } finally {
    child.kill('SIGINT');
  }
}

/** Fulfilled when it says that it waits; throws when it ends instead. */
async function built(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`plan build --watch ended with ${code}`));
    const told = (text: Buffer): void => {
      if (!text.includes('Waiting for changes')) return;
      child.stderr?.off('data', told);
      child.off('exit', failed);
      resolve();
    };
    child.stderr?.on('data', told);
    child.on('exit', failed);
  });
}
