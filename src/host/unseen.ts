/** Where something is typed: standard input, when that is a terminal. */
export interface Keyboard {
  readonly isTTY?: boolean | undefined;
  setRawMode(isRaw: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: 'data', listener: (typed: Buffer) => void): unknown;
  off(event: 'data', listener: (typed: Buffer) => void): unknown;
}

/** Gives the next line that is typed; undefined when it is broken off. */
type NextLine = () => Promise<string | undefined>;

/** Arrows and other keys that stand for no character send several, after an escape. */
const special = /\u001b(?:[[O][\d;]*[A-Za-z~])?/g;

/** Lets somebody type lines that do not appear on the screen. */
export async function typeUnseen<T>(
  keyboard: Keyboard,
  work: (nextLine: NextLine) => Promise<T>,
): Promise<T> {
  const lines: (string | undefined)[] = [];
  let wake = (): void => {};
  const decoder = new TextDecoder();
  let typed: string[] = [];
  const end = (line: string | undefined): void => {
    lines.push(line);
    typed = [];
    wake();
  };
  const take = (bytes: Buffer): void => {
    for (const character of decoder.decode(bytes, { stream: true }).replace(special, '')) {
      if (character === '\r' || character === '\n') end(typed.join(''));
      else if (character === '\u0003' || character === '\u0004') end(undefined);
      else if (character === '\u007f' || character === '\b') typed.pop();
      else if (character >= ' ') typed.push(character);
    }
  };
  const nextLine: NextLine = async () => {
    if (lines.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return lines.shift();
  };
  keyboard.setRawMode(true);
  keyboard.on('data', take);
  keyboard.resume();
  try {
    return await work(nextLine);
  } finally {
    keyboard.off('data', take);
    keyboard.setRawMode(false);
    keyboard.pause();
  }
}
