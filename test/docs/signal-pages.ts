// The page of all signals, each from its own file: what it hears, an example, a near miss, its weight and where that is
// from, and what was measured of it.
import type { AccountExample, Provenance, Signal } from '../../src/model/index.ts';
import { signals } from '../../src/signals/index.ts';
import { LIFT } from './lift.ts';

const MEASURE = 'npx vitest run --config test/measure/vitest.config.ts signals';
/** Texts below which a share says too little to be shown. */
const FEWEST = 20;

/** In a table's cell: what was measured of a signal. */
export function measuredOf({ id, scope }: Signal): string {
  const lift = LIFT.get(id);
  if (scope === 'account' || lift === undefined) return 'experimental';
  return lift.n < FEWEST ? `experimental, n = ${lift.n}` : `× ${lift.lift}, n = ${lift.n}`;
}

export function signalPages(): string {
  return `${HEAD}\n${signals.map(page).join('\n')}`;
}

const HEAD = `# The signals

Generated from the files of this folder (\`UPDATE_DOCS=1 npx vitest run --config test/vitest.config.ts test/docs/signals.test.ts\`).
A weight is in log-odds, added at full strength and halved after the half-life; a family of signals is capped.

**Measured** tells of messages, not of customers who left: how often a text with the signal is dissatisfied, and how many
times as often as texts of the same collections are (× 1 is chance; two to three is the most, since a third to a half of
them are dissatisfied; a signal of appreciation should be near × 0). The texts are review sentences, tweets and product remarks rated by
others, on which the words were also tuned: \`${MEASURE}\`.

**Experimental** is what no labelled data at hand supports: there is no public history of customers with their messages, and
who left. \`undertone backtest\` measures each signal's lift on your own history.
`;

function page(signal: Signal): string {
  const { id, title, hears, family, scope } = signal;
  const of = scope === 'account' ? "the customer's history" : `a message of ${speakerOf(signal)}`;
  return `## \`${id}\`

${capital(title)}. ${hears}

| heard in | family | weight | half-life | measured |
| --- | --- | --- | --- | --- |
| ${of} | ${family} | ${weightOf(signal)} | ${signal.halfLife} days | ${measuredInWords(signal)} |

${examplesOf(signal)}
Weight: ${sourceOf(signal.provenance)}
`;
}

function speakerOf(signal: Signal): string {
  return signal.scope === 'message' && signal.speaker === 'agent' ? 'ours' : 'theirs';
}

export function weightOf({ weight }: Signal): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;
}

function measuredInWords(signal: Signal): string {
  const lift = LIFT.get(signal.id);
  if (signal.scope === 'account' || lift === undefined) return measuredOf(signal);
  const { n, share, lift: times } = lift;
  const told = `${Math.round(100 * share)} % dissatisfied, × ${times} (n = ${n})`;
  return n < FEWEST ? `experimental: ${told}` : told;
}

function examplesOf(signal: Signal): string {
  if (signal.scope === 'message') {
    return `- hears “${signal.hits[0] ?? ''}”\n- not “${signal.misses[0] ?? ''}”\n`;
  }
  return `Finds it in\n\n${history(signal.hits[0])}\nbut not in\n\n${history(signal.misses[0])}`;
}

function history(example: AccountExample | undefined): string {
  const { asOf = '', timeline = [] } = example ?? {};
  return `\`\`\`text\n${timeline.join('\n')}\nas of ${asOf}\n\`\`\`\n`;
}

export function sourceOf(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'paper':
      return provenance.source;
    case 'measured':
      return `measured on ${provenance.data}, n = ${provenance.n}: ${provenance.note}`;
    case 'hand':
      return `by hand: ${provenance.note}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
