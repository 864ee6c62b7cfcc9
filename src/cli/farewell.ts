// What a process has to do elsewhere before a signal ends it: hand back a job, remove a run.
const farewells = new Set<() => Promise<unknown>>();

/** Longest wait for all of them, in milliseconds: whoever wants a process to end does not wait for ever. */
const PATIENCE_MS = 5_000;

/** Calls `farewell` when a signal comes before the work is done. */
export async function withFarewell<Result>(
  farewell: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  farewells.add(farewell);
  try {
    return await work();
  } finally {
    farewells.delete(farewell);
  }
}

/** Exits with that code when the signal comes, once all farewells are said; at once when it comes again. */
export function exitOn(signal: 'SIGINT' | 'SIGTERM', exitCode: number): void {
  process.once(signal, () => {
    const exit = (): never => process.exit(exitCode);
    process.once(signal, exit);
    if (farewells.size === 0) exit();
    setTimeout(exit, PATIENCE_MS);
    void Promise.allSettled([...farewells].map((farewell) => farewell())).then(exit);
  });
}
