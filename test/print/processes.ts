import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
}

/** The folders of the browsers of a process. */
export function browserFolders(pid: number): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`planb-browser-${pid}-`));
}

/** The processes of browsers that were started by the process `parent`, of one type (`renderer`) or the browsers themselves. */
export function browserProcesses(parent: number, type?: string): number[] {
  const all = allProcesses();
  const browsers = all.filter((it) => it.parent === parent && it.command.includes('planb-browser-'));
  if (!type) return browsers.map((it) => it.pid);
  const groups = browsers.map((it) => it.group);
  return all
    .filter((it) => groups.includes(it.group) && it.command.includes(`--type=${type}`))
    .map((it) => it.pid);
}

/** Whether a process of that id runs (a zombie that nobody has waited for does not). */
export function runs(pid: number): boolean {
  return allProcesses().some((it) => it.pid === pid && it.command !== '');
}

function allProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent, group] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent: Number(parent), group: Number(group), command }];
      } catch {
        return [];
      }
    });
}
