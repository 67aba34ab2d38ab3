import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Commands that a Chromium goes by on Linux; headless shells first, they are smaller and faster. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** The file that a command name stands for in PATH; undefined when there is none. */
export function which(command: string, environment: Environment): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/** Where browsers of the Chromium family are installed, best first, whether they are there or not. */
export function installedPaths(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') return windowsPaths(environment);
  if (platform === 'darwin') return macPaths(environment);
  // Debian's command of that name is a shell script around this file; without it there is one process less to end.
  const debian = '/usr/lib/chromium/chromium-headless-shell';
  const found = COMMANDS.map((command) => which(command, environment)).filter((path) => path !== undefined);
  return [debian, ...found, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function macPaths(environment: Environment): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const roots = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
  return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPaths(environment: Environment): string[] {
  const variables = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  const roots = variables.map((name) => environment[name]).filter((root) => root !== undefined);
  const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
  return programs.flatMap((program) => {
    const file = program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
    return roots.map((root) => `${root}\\${program}\\Application\\${file}`);
  });
}
