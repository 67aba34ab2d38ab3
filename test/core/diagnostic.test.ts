import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';

describe('CannotRun', () => {
  it('carries a code and arguments for the locale, and its cause', () => {
    const cause = new Error('EACCES');
    const error = new CannotRun('run/cannot-write', { path: 'out' }, cause);
    expect(error).toMatchObject({
      name: 'CannotRun',
      code: 'run/cannot-write',
      args: { path: 'out' },
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('run/cannot-write {"path":"out"}');
  });

  it('has no cause where there is none', () => {
    expect('cause' in new CannotRun('run/no-inputs')).toBe(false);
    expect(new CannotRun('run/no-inputs').args).toEqual({});
  });
});
