import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../src/host/package.js';

/** The command while it runs. */
export interface RunningPlan {
  readonly pid: number;
  /** What it has said since this was asked last, on both outputs, when it has said this text; fails when it ends instead. */
  until(text: string): Promise<string>;
  /** Ends it by a signal; gives the exit code, or the signal by which it was ended. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
  /** Fulfilled with the exit code when it ends by itself. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts the built command in English; it is ended with the test. */
export function startPlan(args: readonly string[], cwd: string): RunningPlan {
  const { PATH = '', HOME = '', XDG_CACHE_HOME } = process.env;
  const env = { PATH, HOME, LANG: 'en_GB.UTF-8', ...(XDG_CACHE_HOME ? { XDG_CACHE_HOME } : {}) };
  const child = spawn(process.execPath, [packagePath('bin', 'plan.js'), ...args], { cwd, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let listen = (): void => {};
  const hear = (text: Buffer): void => {
    said += text;
    listen();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    pid: child.pid ?? 0,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        listen = () => {
          const at = said.indexOf(text);
          if (at < 0) return;
          const heard = said.slice(0, at + text.length);
          said = said.slice(heard.length);
          listen = () => {};
          resolve(heard);
        };
        ended.then((code) => reject(new Error(`ended with ${code}:\n${said}`)));
        listen();
      }),
    end(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}
