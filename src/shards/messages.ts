// What the main thread and the others tell each other. Each asks for the next shard until there is none, and then hands
// over what it has in pieces, the next once the last was taken, so that neither side holds more than one of them.
import type { MessagePort } from 'node:worker_threads';
import type { Instant } from '../model/index.ts';
import type { Part } from '../part.ts';
import type { Piece } from '../part-lines.ts';
import type { Shard } from './plan.ts';
import type { ShardSettings } from './settings.ts';

/** What a thread is started with. */
export interface Job {
  readonly port: MessagePort;
  readonly settings: ShardSettings;
}

export type FromThread =
  | { readonly type: 'next' }
  | { readonly type: 'progress'; readonly file: string; readonly facts: number }
  | { readonly type: 'pieces'; readonly pieces: readonly Piece[] }
  | {
      readonly type: 'end';
      readonly counted: ReturnType<Part['tally']['counted']>;
      readonly newest: Instant | undefined;
    }
  /** The file has to be read in one piece. */
  | { readonly type: 'irregular'; readonly path: string }
  /** The user asked for something that cannot be. */
  | { readonly type: 'usage'; readonly message: string; readonly suggestions: readonly string[] };

/** Answers `next` and `pieces`. */
export interface ToThread {
  /** Undefined: no more shards. */
  readonly shard?: Shard;
}
