// The other threads of a run: none until some are needed. Between two kinds of work they are renewed, since those that have
// read keep what they needed for it, and it is while the main thread is busy alone that others can be made ready.
import type { Tinypool } from 'tinypool';

export class ThreadPool {
  readonly #most: number;
  readonly #module: URL;
  #threads: Promise<Tinypool> | undefined;

  /** `most`: threads besides the main one. `module`: what runs in them. */
  constructor(most: number, module: URL) {
    this.#most = most;
    this.#module = module;
  }

  /** Those that there are, or else new ones. */
  threads(): Promise<Tinypool> {
    this.#threads ??= start(this.#module, 0, this.#most);
    return this.#threads;
  }

  /** Ends all threads, whatever they are at. */
  dismiss(): void {
    // Not waited for: of a thread that died, the pool waits for the end a second time.
    void this.#threads?.then((threads) => void threads.destroy());
    this.#threads = undefined;
  }

  /** Where there are threads, puts as many others in their place, which get ready at once. */
  async renew(): Promise<void> {
    const old = await this.#threads;
    if (old === undefined) return;
    const count = old.threads.length;
    this.dismiss();
    this.#threads = start(this.#module, count, this.#most);
    await this.#threads;
  }
}

async function start(module: URL, minThreads: number, maxThreads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  // What a thread put aside is read by the main one, also when that thread has ended.
  return new Tinypool({ filename: module.href, minThreads, maxThreads, trackUnmanagedFds: false });
}
