// A listener for customers with everything that the project knows, as `undertone score` has it.
import { causes } from '../../src/lexicon/causes.ts';
import { pledges } from '../../src/lexicon/pledges.ts';
import { messageSignals } from '../../src/signals/index.ts';
import { type Label, labelOf } from '../../src/text/calibration.ts';
import { createListener } from '../../src/text/listen.ts';

export interface Verdict {
  readonly sentiment: number;
  readonly dissatisfaction: number;
  readonly label: Label;
}

export function createCustomerListener(): (text: string) => Verdict {
  const listen = createListener({ signals: messageSignals, causes, pledges, brands: [] });
  return (text) => {
    const heard = listen({ author: 'customer', text });
    return { sentiment: heard.sentiment, dissatisfaction: heard.dissatisfaction, label: labelOf(heard) };
  };
}
