// What the build puts into src/text/shipped-phrases.ts: the phrases of every run, compiled. Run by rolldown.config.js.
import { repertoireOf } from './listener.ts';
import { signals } from './signals/index.ts';
import { compilePhrases } from './text/compiled-phrases.ts';
import { packed } from './text/packing.ts';
import { programOf } from './text/payloads.ts';
import { fingerprintOf } from './text/shipped.ts';
import type { Shipped } from './text/shipped-phrases.ts';

/** Equal sources give equal bytes. */
export function shipment(): Shipped {
  const { entries } = programOf(repertoireOf(signals));
  const bytes = packed(compilePhrases(entries));
  return { fingerprint: fingerprintOf(entries), packed: Buffer.from(bytes).toString('base64') };
}
