import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packagePath } from '../../src/host/package.js';

/** Tests run the command as it is installed: built once before all of them. */
export default function setup(): void {
  if (process.env['PLANB_TEST_NO_BUILD'] && existsSync(packagePath('dist', 'cli.cjs'))) return;
  execFileSync(process.execPath, ['--import', 'tsx', packagePath('scripts', 'build.ts')], {
    stdio: 'inherit',
  });
}
