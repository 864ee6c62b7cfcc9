// What each signal of customers' words says of the mood of the message that it is heard in, on texts rated by others: the
// share of dissatisfied ones among those with the signal, against what their own collections would give by chance.
// UPDATE_LIFT=1 writes the figures that the page of signals shows.
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listenerFor } from '../../src/listener.ts';
import { signals } from '../../src/signals/index.ts';
import { LIFT, type Lift } from '../docs/lift.ts';
import { hasData, type Labelled, rated, reviews } from './corpora.ts';
import { mean } from './statistics.ts';

const FIGURES = new URL('../docs/lift.ts', import.meta.url).pathname;

describe.skipIf(!hasData)('signals (skips without ../shared/data)', () => {
  test('lift of dissatisfaction', () => {
    const measured = measure();
    for (const [id, { n, share, lift }] of measured) {
      process.stdout.write(`${id.padEnd(22)} n ${String(n).padStart(5)}  share ${share}  lift ${lift}\n`);
    }
    if (process.env['UPDATE_LIFT'] === '1') writeFileSync(FIGURES, asModule(measured));
    expect(measured.get('complaint')?.lift ?? 0).toBeGreaterThan(1.5);
    expect(measured.get('praise')?.lift ?? 1).toBeLessThan(0.6);
    expect(LIFT.size).toBeGreaterThan(0);
  });
});

/** True for dissatisfied. */
function collections(): readonly (readonly Labelled<boolean>[])[] {
  const negative = ({ text, label }: Labelled<number>) => ({ text, label: label < 0 });
  return [reviews(), rated('tweets').map(negative), rated('amazonReviewSnippets').map(negative)];
}

function measure(): ReadonlyMap<string, Lift> {
  const listen = listenerFor(signals, []);
  const found = new Map<string, { n: number; dissatisfied: number; expected: number }>();
  for (const texts of collections()) {
    const base = mean(texts.map(({ label }) => Number(label)));
    for (const { text, label } of texts) {
      for (const id of new Set(listen({ author: 'customer', text }).evidence.map(({ signal }) => signal))) {
        const { n, dissatisfied, expected } = found.get(id) ?? { n: 0, dissatisfied: 0, expected: 0 };
        found.set(id, { n: n + 1, dissatisfied: dissatisfied + Number(label), expected: expected + base });
      }
    }
  }
  return new Map(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { n, dissatisfied, expected }]) => [
        id,
        { n, share: hundredths(dissatisfied / n), lift: hundredths(dissatisfied / expected) },
      ]),
  );
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}

function asModule(measured: ReadonlyMap<string, Lift>): string {
  const rows = [...measured].map(
    ([id, { n, share, lift }]) => `  ['${id}', { n: ${n}, share: ${share}, lift: ${lift} }],\n`,
  );
  return `${HEAD}${rows.join('')}]);\n`;
}

const HEAD = `// Written by \`UPDATE_LIFT=1 npx vitest run --config test/measure/vitest.config.ts signals\`; not to be edited.

/** Texts with the signal, the share of them that is dissatisfied, and that share over the share among all texts. */
export interface Lift {
  readonly n: number;
  readonly share: number;
  readonly lift: number;
}

export const LIFT: ReadonlyMap<string, Lift> = new Map([
`;
