import type { Terminal } from '../../src/host/terminal.js';

/** A terminal that keeps what is written to it. */
export function terminalOf({ color = false, interactive = false } = {}): {
  readonly terminal: Terminal;
  readonly written: { out: string; err: string };
} {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    color,
    interactive,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  };
  return { terminal, written };
}
