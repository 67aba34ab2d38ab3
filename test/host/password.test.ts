import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { askPassword } from '../../src/host/password.js';

/** A terminal on which something is typed as soon as it listens without echo. */
function typing(...chunks: readonly (string | Buffer)[]) {
  const modes: boolean[] = [];
  const events = new EventEmitter();
  const keyboard = {
    isTTY: true,
    setRawMode: (isRaw: boolean) => modes.push(isRaw),
    resume: () =>
      setImmediate(() => {
        for (const chunk of chunks) events.emit('data', Buffer.from(chunk));
      }),
    pause: () => {},
    on: events.on.bind(events),
    off: events.off.bind(events),
  };
  return { keyboard, modes, events };
}

function asking(environment: NodeJS.ProcessEnv = {}) {
  const said: string[] = [];
  const terminal = { err: (text: string) => void said.push(text) };
  return { said, environment, terminal, locale: localeFor('en') };
}

describe('the password of a binder', () => {
  it('comes from the environment, and is gone from there', async () => {
    const from = asking({ PLAN_PASSWORD: 'korrekt hest', HOME: '/' });
    expect(await askPassword(from, typing().keyboard)).toBe('korrekt hest');
    expect(from.environment).toEqual({ HOME: '/' });
    expect(from.said).toEqual([]);
  });

  it('is typed twice without being shown', async () => {
    const { keyboard, modes, events } = typing('blåbær-grød\r', 'blåbær-grød\r');
    const from = asking();
    expect(await askPassword(from, keyboard)).toBe('blåbær-grød');
    expect(modes).toEqual([true, false]);
    expect(events.listenerCount('data')).toBe(0);
    expect(from.said.join('')).toMatch(/^\S.*: \n\S.*: \n$/s);
    expect(from.said.join('')).not.toContain('grød');
  });

  it('can be corrected while it is typed, and arrows are no part of it', async () => {
    const once = 'kx\u007forrekt\u001b[D hest\u001b[3~';
    const { keyboard } = typing(`${once}\n${once}\n`);
    expect(await askPassword(asking(), keyboard)).toBe('korrekt hest');
  });

  it('is taken as it comes, however the bytes are divided', async () => {
    const character = fc.oneof(fc.constantFrom('å', '应', '😀', ' ', '['), fc.string({ minLength: 1 }));
    const password = fc
      .array(character, { minLength: 10, maxLength: 20 })
      .map((all) => all.join('').replace(/[\u0000-\u001f\u007f]/g, 'x'));
    await fc.assert(
      fc.asyncProperty(password, fc.integer({ min: 1, max: 5 }), async (typed, size) => {
        const bytes = Buffer.from(`${typed}\r${typed}\r`);
        const count = Math.ceil(bytes.length / size);
        const chunks = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
        expect(await askPassword(asking(), typing(...chunks).keyboard)).toBe(typed);
      }),
    );
  });

  it.each([
    ['differs the second time', ['korrekt hest\r', 'korrekt hund\r'], 'run/password-differs'],
    ['is too short', ['kort\r'], 'run/password-short'],
    ['is not given', ['\u0003'], 'run/no-password'],
    ['is broken off the second time', ['korrekt hest\rkorr\u0004'], 'run/no-password'],
  ])('is refused when it %s, and the screen shows again what is typed', async (_, chunks, code) => {
    const { keyboard, modes } = typing(...chunks);
    await expect(askPassword(asking(), keyboard)).rejects.toMatchObject({ code });
    expect(modes).toEqual([true, false]);
  });

  it('is refused when the environment has a short one', async () => {
    const from = asking({ PLAN_PASSWORD: 'kort' });
    const refused = askPassword(from, typing().keyboard);
    await expect(refused).rejects.toMatchObject({ code: 'run/password-short', args: { count: 10 } });
  });

  it('cannot be asked for where nobody types', async () => {
    const { keyboard } = typing('korrekt hest\r');
    const refused = askPassword(asking(), { ...keyboard, isTTY: undefined });
    await expect(refused).rejects.toMatchObject({ code: 'run/no-password' });
  });
});
