import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import type { Terminal } from './terminal.js';
import { type Keyboard, typeUnseen } from './unseen.js';

/** Where a password may stand for a build that nobody watches. */
const variable = 'PLAN_PASSWORD';
/** Whoever has the file has all the time there is for guessing. */
const shortest = 10;

/** Who is asked, and where. */
export interface Asking {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Pick<Terminal, 'err'>;
  readonly locale: Locale;
}

/**
 * The password to lock a binder with: from the environment, where programs that are started later do not find it any more, else
 * typed twice. Throws CannotRun without one, and for one that is too short or typed differently.
 */
export async function askPassword(
  { environment, terminal, locale }: Asking,
  keyboard: Keyboard,
): Promise<string> {
  const given = environment[variable];
  Reflect.deleteProperty(environment, variable);
  if (given) return longEnough(given);
  if (!keyboard.isTTY) throw new CannotRun('run/no-password', { variable });
  return typeUnseen(keyboard, async (nextLine) => {
    const ask = async (wording: 'build.password' | 'build.password-again'): Promise<string> => {
      terminal.err(`${locale.say(wording)} `);
      const line = await nextLine();
      terminal.err('\n');
      if (line === undefined) throw new CannotRun('run/no-password', { variable });
      return line;
    };
    const password = longEnough(await ask('build.password'));
    if ((await ask('build.password-again')) !== password) throw new CannotRun('run/password-differs');
    return password;
  });
}

function longEnough(password: string): string {
  if ([...password].length >= shortest) return password;
  throw new CannotRun('run/password-short', { count: shortest });
}
