const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Is aborted when Ctrl-C or the system ends the program, which then may put its things in order; a second time it ends at once. */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  const end = (name: NodeJS.Signals): void => {
    if (stop.signal.aborted) {
      for (const signal of signals) process.off(signal, end);
      process.kill(process.pid, name);
    }
    stop.abort();
  };
  for (const signal of signals) process.on(signal, end);
  return stop.signal;
}
