// The listener of every run: all that `signals` and `lexicon` know, compiled once.
import { causes } from './lexicon/causes.ts';
import { pledges } from './lexicon/pledges.ts';
import { tidings } from './lexicon/tidings.ts';
import type { Signal } from './model/index.ts';
import { createListener, type Listener } from './text/listen.ts';
import type { Repertoire } from './text/payloads.ts';

/** `brands`: the names by which customers call us. */
export function listenerFor(signals: readonly Signal[], brands: readonly string[]): Listener {
  return createListener({ ...repertoireOf(signals), brands });
}

/** All that is listened for when these signals are. */
export function repertoireOf(signals: readonly Signal[]): Repertoire {
  return { signals: signals.filter((signal) => signal.scope === 'message'), causes, pledges, tidings };
}
