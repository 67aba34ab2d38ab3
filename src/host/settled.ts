/** What is waited for cannot come any more: there is nothing left to do that could bring it. */
export class NeverEnded extends Error {
  override readonly name: string = 'NeverEnded';

  constructor() {
    super('it waits for something that never comes');
  }
}

type Reject = (error: unknown) => void;

const waiting: Reject[] = [];

/** The same promise, which also fails by what nobody caught meanwhile, and by NeverEnded, once `watchProcess` was called. */
export function settled<T>(pending: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    waiting.push(reject);
    const done = (): void => {
      const index = waiting.lastIndexOf(reject);
      if (index >= 0) waiting.splice(index, 1);
    };
    pending.finally(done).then(resolve, reject);
  });
}

/**
 * Sees to it that the process does not end as if all were well: what nobody caught, and the end of all work, are failures of what was
 * waited for last; `otherwise` takes what nothing waits for.
 */
export function watchProcess(otherwise: Reject): void {
  const fail = (error: unknown): void => (waiting.pop() ?? otherwise)(error);
  process.on('unhandledRejection', fail);
  process.on('uncaughtException', fail);
  process.on('beforeExit', () => {
    if (waiting.length === 0) return;
    fail(new NeverEnded());
    // The process has to last until what waits for that in its turn has had its say.
    setImmediate(() => {});
  });
}
