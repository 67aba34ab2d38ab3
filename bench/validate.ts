import { writePlans } from './corpus/write.js';
import { ajvCli, installPeers } from './peers.js';
import { benchPath, plan } from './places.js';
import type { Result } from './result.js';
import { compare, type Process } from './time.js';

/** Checks one plan, and a thousand of them, against the schema of their kind. */
export function benchValidate(): Result[] {
  installPeers();
  const folder = benchPath('thousand');
  const [first = ''] = writePlans(folder, 1000);
  const empty: Process = { name: 'empty Node process', command: [process.execPath, '-e', ''], cwd: folder };
  const one: Process = {
    name: 'plan validate',
    command: [process.execPath, plan, 'validate', first],
    cwd: folder,
  };
  const all: Process = { name: 'plan validate', command: [process.execPath, plan, 'validate'], cwd: folder };
  return [
    { what: 'one plan', target: 2, ...compare(one, empty, 30) },
    { what: '1,000 plans', target: 1, ...compare(all, ajvCli(folder), 7) },
  ];
}
