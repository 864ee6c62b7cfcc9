// What the main thread and the others tell each other. Each asks for the next shard, one ahead of its work, until there is
// none, and then hands over what it has.
import type { MessagePort } from 'node:worker_threads';
import type { Limit } from '../spill/allowance.ts';
import type { Packet } from './packets.ts';
import type { Shard } from './plan.ts';
import type { ShardSettings } from './settings.ts';

/** What a thread is started with. */
export interface Job {
  readonly port: MessagePort;
  readonly settings: ShardSettings;
  /** Its share of the memory; undefined where a run may take as much as it needs. */
  readonly limit: Limit | undefined;
}

export type FromThread =
  | { readonly type: 'next' }
  | { readonly type: 'progress'; readonly file: string; readonly facts: number }
  | { readonly type: 'packet'; readonly packet: Packet }
  /** No more packets follow. */
  | { readonly type: 'end' }
  /** The file has to be read in one piece. */
  | { readonly type: 'irregular'; readonly path: string }
  /** The user asked for something that cannot be. */
  | { readonly type: 'usage'; readonly message: string; readonly suggestions: readonly string[] };

/** Answers `next`. */
export interface ToThread {
  /** Undefined: no more shards. */
  readonly shard?: Shard;
}
