// The other threads of a run: none until some are needed. Between two kinds of work they are renewed, since those that have
// read keep what they needed for it, and it is while the main thread is busy alone that others can be made ready.
import type { Tinypool } from 'tinypool';

export class ThreadPool {
  readonly #most: number;
  readonly #module: URL;
  #threads: Promise<Tinypool> | undefined;
  /** How many were needed last. */
  #count = 0;

  /** `most`: threads besides the main one. `module`: what runs in them. */
  constructor(most: number, module: URL) {
    this.#most = most;
    this.#module = module;
  }

  /** Room for `count` threads, which start as they are given work; with those that there are. */
  for(count: number): Promise<Tinypool> {
    this.#count = count;
    this.#threads ??= start(this.#module, 0, this.#most);
    return this.#threads;
  }

  /** Ends all threads, whatever they are at. */
  dismiss(): void {
    // Not waited for: of a thread that died, the pool waits for the end a second time. Why there are none, is told elsewhere.
    void this.#threads?.then((threads) => void threads.destroy()).catch(() => {});
    this.#threads = undefined;
  }

  /** Where there are threads, puts as many others in their place. They get ready from then on, whatever this thread does. */
  async renew(): Promise<void> {
    if (this.#threads === undefined) return;
    this.dismiss();
    this.#threads = start(this.#module, this.#count, this.#most);
    await this.#threads;
  }
}

async function start(module: URL, minThreads: number, maxThreads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  // What a thread put aside is read by the main one, also when that thread has ended.
  return new Tinypool({ filename: module.href, minThreads, maxThreads, trackUnmanagedFds: false });
}
