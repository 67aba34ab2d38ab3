import { spawnSync } from 'node:child_process';

/** A whole process to be timed. */
export interface Process {
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Done before each run, outside of its time. */
  readonly prepare?: () => void;
}

/** What timing two processes against each other gave. */
export interface Comparison {
  readonly ours: Timing;
  readonly other: Timing;
  /** The median over all rounds of our time divided by the other's in the same round. */
  readonly ratio: number;
}

/** The times of one process. */
export interface Timing {
  readonly name: string;
  /** Median of the wall time, in milliseconds. */
  readonly median: number;
  readonly runs: readonly number[];
}

/** Without what some machines or test runs set and what makes every start of Node slower. */
export const environment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^NODE_(?:EXTRA_CA_CERTS|OPTIONS|V8_COVERAGE)$/.test(name)),
);

/** Times two processes turn by turn, so that a slow moment of the machine hits both; the first rounds only warm up. */
export function compare(ours: Process, other: Process, rounds: number, warmUps: number = 1): Comparison {
  const [own, foreign] = inTurns([ours, other], rounds, warmUps);
  if (!own || !foreign) throw new RangeError('two processes are compared');
  return comparisonOf(own, foreign);
}

/** Times processes turn by turn, in each round the other way round. The first rounds only warm up. */
export function inTurns(processes: readonly Process[], rounds: number, warmUps: number = 1): Timing[] {
  const times = new Map(processes.map((process): [Process, number[]] => [process, []]));
  for (let round = 1 - warmUps; round <= rounds; round++) {
    for (const process of round % 2 === 0 ? processes : processes.toReversed()) {
      const time = timeOf(process);
      if (round > 0) times.get(process)?.push(time);
    }
  }
  return [...times].map(([{ name }, runs]) => timingOf(name, runs));
}

/** Several times of one process. */
export function timingOf(name: string, runs: readonly number[]): Timing {
  return { name, median: median(runs), runs };
}

/** Compares times of the same rounds. */
export function comparisonOf(ours: Timing, other: Timing): Comparison {
  return {
    ours,
    other,
    ratio: median(ours.runs.map((time, round) => time / (other.runs[round] ?? Number.NaN))),
  };
}

/** Runs a process to its end; throws when it fails, because a failure is quick. Gives milliseconds. */
export function timeOf({ name, command: [program, ...args], cwd, env = {}, prepare }: Process): number {
  prepare?.();
  const start = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...environment, ...env },
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const time = performance.now() - start;
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr.toString().slice(-2000)}`);
  return time;
}

/** The middle of the values. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}
