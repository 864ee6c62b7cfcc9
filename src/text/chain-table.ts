// The chains of a phrase network laid out in flat arrays: asked at every word that ends a part.
import type { PhraseNetwork } from './phrase-network.ts';

export interface ChainTable {
  /** By chain: chain of the parts before, or -1. */
  readonly befores: Int32Array;
  /** By chain: most words between that one and its own part. */
  readonly gaps: Int32Array;
  /** By chain: 1 when a longer chain goes on from it. */
  readonly continued: Uint8Array;
  /** Chains of part `p`: `chainsOf[chainsFrom[p] … chainsFrom[p + 1])`. */
  readonly chainsFrom: Int32Array;
  readonly chainsOf: Int32Array;
  /** Payloads of chain `c`: `payloadsOf[payloadsFrom[c] … payloadsFrom[c + 1])`. */
  readonly payloadsFrom: Int32Array;
  readonly payloadsOf: Int32Array;
}

export function tableOf({ chains, chainsOfPart }: PhraseNetwork): ChainTable {
  const continued = new Uint8Array(chains.length);
  for (const { before } of chains) if (before >= 0) continued[before] = 1;
  const payloads = chains.map((chain) => chain.payloads);
  return {
    befores: Int32Array.from(chains, ({ before }) => before),
    gaps: Int32Array.from(chains, ({ gap }) => gap),
    continued,
    chainsFrom: offsetsOf(chainsOfPart),
    chainsOf: Int32Array.from(chainsOfPart.flat()),
    payloadsFrom: offsetsOf(payloads),
    payloadsOf: Int32Array.from(payloads.flat()),
  };
}

function offsetsOf(lists: readonly (readonly number[])[]): Int32Array {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  });
  return offsets;
}
