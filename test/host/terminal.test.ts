import { describe, expect, it } from 'vitest';
import { colorByEnvironment, processTerminal } from '../../src/host/terminal.js';

describe('colorByEnvironment', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  ])('with %o in a terminal (%s) is %s', (environment, isTerminal, color) => {
    expect(colorByEnvironment(environment, isTerminal)).toBe(color);
  });
});

describe('processTerminal', () => {
  it('does what --color or --no-color said, whatever the environment says', () => {
    expect(processTerminal(true, { NO_COLOR: '1' }).color).toBe(true);
    expect(processTerminal(false, { FORCE_COLOR: '1' }).color).toBe(false);
  });

  it('shows no progress where nobody watches', () => {
    expect(processTerminal(undefined, { CI: 'true' }).interactive).toBe(false);
  });
});
