// What memory has no room for, in a file of this process alone. On systems that allow it the file loses its name as soon
// as it is open, so that nothing is left behind however the process ends; elsewhere it is removed when it is closed, or as
// the process exits.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/index.ts';

export interface Store {
  /** By which another thread of the process reads what is there. */
  readonly descriptor: number;
  append(bytes: Uint8Array): void;
  /** Valid until the next call. */
  read(from: number, length: number): Buffer;
  close(): void;
}

/** Opens a store in a folder of its own below `folder`. Throws UsageError where there is no room to write. */
export function openStore(folder: string): Store {
  return storeIn(
    attempt(folder, () => openHidden(folder)),
    folder,
  );
}

/** A store that another thread of the process opened and has written; whoever opened it removes it. */
export function reopenStore(descriptor: number, folder: string): Store {
  return storeIn({ descriptor, remove: () => {} }, folder);
}

function storeIn({ descriptor, remove }: Hidden, folder: string): Store {
  let size = 0;
  let buffer: Buffer = Buffer.alloc(0);
  return {
    descriptor,
    append(bytes) {
      attempt(folder, () => writeAll(descriptor, bytes, size));
      size += bytes.length;
    },
    read(from, length) {
      if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length * 2);
      attempt(folder, () => readAll(descriptor, buffer.subarray(0, length), from));
      return buffer.subarray(0, length);
    },
    close() {
      closeSync(descriptor);
      remove();
    },
  };
}

interface Hidden {
  readonly descriptor: number;
  /** Removes what could not be removed at once. */
  readonly remove: () => void;
}

/** `mkdtemp` makes a folder that only its owner may enter. */
function openHidden(folder: string): Hidden {
  const own = mkdtempSync(join(folder, 'undertone-'));
  const clear = (): void => rmSync(own, { recursive: true, force: true });
  try {
    const descriptor = openSync(join(own, 'spill'), 'wx+', 0o600);
    return { descriptor, remove: vanish(clear) };
  } catch (error) {
    clear();
    throw error;
  }
}

/** Clears now, or, where an open file cannot lose its name, when called and at the latest as the process exits. */
function vanish(clear: () => void): () => void {
  try {
    clear();
    return () => {};
  } catch {
    process.once('exit', clear);
    return () => {
      process.off('exit', clear);
      clear();
    };
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
}

function readAll(descriptor: number, into: Buffer, position: number): void {
  for (let read = 0; read < into.length; ) {
    const more = readSync(descriptor, into, read, into.length - read, position + read);
    if (more === 0) throw new Error('it ends too early');
    read += more;
  }
}

function attempt<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `what does not fit into memory cannot be put into ${folder}: ${reason}; give more memory (--memory), or another ` +
        'folder (the environment variable TMPDIR)',
      [],
    );
  }
}
