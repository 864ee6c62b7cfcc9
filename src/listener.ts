// The listener of every run: all that `signals` and `lexicon` know, compiled once.
import { causes } from './lexicon/causes.ts';
import { pledges } from './lexicon/pledges.ts';
import { tidings } from './lexicon/tidings.ts';
import type { Signal } from './model/index.ts';
import { createListener, type Listener } from './text/listen.ts';

/** `brands`: the names by which customers call us. */
export function listenerFor(signals: readonly Signal[], brands: readonly string[]): Listener {
  const messageSignals = signals.filter((signal) => signal.scope === 'message');
  return createListener({ signals: messageSignals, causes, pledges, tidings, brands });
}
