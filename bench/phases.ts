// The walk of a scan, cut short after each of its phases, so that the difference of two is the price of what lies between.
import { ingest } from '../src/ingest/index.ts';
import { listenerFor } from '../src/listener.ts';
import type { Fact } from '../src/model/index.ts';
import { gather } from '../src/pipeline.ts';
import { createRunSettings } from '../src/settings.ts';
import type { Corpus } from './corpus/index.ts';

/** What was done, to see that all did the same. */
export interface Counted {
  readonly messages: number;
  readonly customers: number;
}

export type Phase = (corpus: Corpus) => Promise<Counted>;

/** Bytes to facts. */
export const read: Phase = (corpus) => eachFact(corpus, () => {});

/** And every message heard. */
export const listen: Phase = (corpus) => {
  const { signals, brands } = createRunSettings({});
  const hear = listenerFor(signals, brands);
  return eachFact(corpus, (fact) => {
    if (fact.kind === 'interaction') hear(fact);
  });
};

/** And all of it linked and folded into one profile for each customer: all but judging, ranking and printing. */
export const fold: Phase = async (corpus) => {
  let messages = 0;
  const onFact = (fact: Fact): void => {
    if (fact.kind === 'interaction') messages += 1;
  };
  const { profiles } = await gather(sourcesOf(corpus), createRunSettings({ onFact }));
  return { messages, customers: profiles.size };
};

async function eachFact(corpus: Corpus, take: (fact: Fact) => void): Promise<Counted> {
  const counted = { messages: 0, customers: 0 };
  for await (const reading of ingest(sourcesOf(corpus), createRunSettings({}).reading)) {
    if (reading.type !== 'facts') continue;
    for (const fact of reading.facts) {
      if (fact.kind === 'interaction') counted.messages += 1;
      if (fact.kind === 'customer') counted.customers += 1;
      take(fact);
    }
  }
  return counted;
}

function sourcesOf({ paths }: Corpus): readonly { readonly path: string }[] {
  return paths.map((path) => ({ path }));
}
