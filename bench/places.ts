import { join } from 'node:path';
import { packagePath } from '../src/host/package.js';

/** Everything that a run makes lies here; git ignores it. */
export const benchFolder: string = packagePath('.bench');

/** The path of something that a run makes. */
export function benchPath(...parts: readonly string[]): string {
  return join(benchFolder, ...parts);
}

/** The command as it is installed. */
export const plan: string = packagePath('bin', 'plan.js');
