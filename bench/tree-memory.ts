import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { environment, type Process } from './time.js';

const sampleMs = 50;

/** The most memory that was held at once, in bytes. Pages that processes share are counted for each. */
export interface TreePeak {
  /** By the process itself. */
  readonly own: number;
  /** By the process and all that it has started. */
  readonly tree: number;
}

/** Whether the memory of processes can be read on this system. */
export const canReadTree: boolean = existsSync('/proc/self/stat');

/** Runs a process to its end and looks every 50 ms how much memory it and all below it hold; throws when it fails. */
export async function treePeakOf({
  name,
  command: [program, ...args],
  cwd,
  env,
  prepare,
}: Process): Promise<TreePeak> {
  prepare?.();
  const child = spawn(program, args, { cwd, env: { ...environment, ...env }, stdio: 'ignore' });
  const peak = { own: 0, tree: 0 };
  const timer = setInterval(() => {
    const { own, tree } = memoryBelow(child.pid ?? 0);
    peak.own = Math.max(peak.own, own);
    peak.tree = Math.max(peak.tree, tree);
  }, sampleMs);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    return peak;
  } finally {
    clearInterval(timer);
  }
}

function memoryBelow(root: number): TreePeak {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const parent = parentOf(pid);
    if (parent === undefined) continue;
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const below = (pid: number): number =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + below(child), residentBytes(pid));
  return { own: residentBytes(root), tree: below(root) };
}

/** The fourth field of its line; the second, its name, stands in brackets and may hold anything. */
function parentOf(pid: number): number | undefined {
  const line = read(`/proc/${pid}/stat`);
  const parent = line.slice(line.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
