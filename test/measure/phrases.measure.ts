// What phrases cost per message: all that is listened for, against the same and as many phrases again. The added ones are
// of the shape of those there are, with their words replaced by others of phrases that are about as frequent in the
// messages. Both listeners hear the same messages in turn, and the best of several rounds counts; no sentence comes twice,
// since those that do cost next to nothing whatever the phrases are.
// Run: npx vitest run --config test/measure/vitest.config.ts phrases
import { expect, test } from 'vitest';
import { repertoireOf } from '../../src/listener.ts';
import { signals } from '../../src/signals/index.ts';
import { createListener } from '../../src/text/listen.ts';
import { programOf, type Repertoire } from '../../src/text/payloads.ts';
import { createRandom } from '../random.ts';
import { complaints, hasData, plainChats, questions, reviews } from './corpora.ts';

const MESSAGES = 5000;
/** Spaces of other kinds, which make a sentence another one but none of its words; one for each round. */
const SPACES = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008';
/** Most by which a message may take longer. */
const LARGEST_GROWTH = 0.1;
/** A word of a phrase that is neither a stem nor a class. */
const WORD = /(?<![{\p{L}'])[\p{L}']+(?![}\p{L}'~])/gu;

test.skipIf(!hasData)('twice the phrases cost no more per message (skips without ../shared/data)', () => {
  const repertoire = repertoireOf(signals);
  const messages = sample();
  const more = doubled(repertoire, recombiner(repertoire, messages));
  const [once, twice] = [hearing(repertoire), hearing(more)];
  const best = { once: Infinity, twice: Infinity };
  for (const space of SPACES) {
    const spaced = messages.map((text) => text.replaceAll(/(?<=\w) (?=\w)/g, space));
    best.once = Math.min(best.once, once(spaced));
    best.twice = Math.min(best.twice, twice(spaced));
  }
  const growth = best.twice / best.once - 1;
  process.stdout.write(
    `${messages.length} messages, ${shown(repertoire, best.once)}; ${shown(more, best.twice)}; ` +
      `growth ${(100 * growth).toFixed(1)} %\n`,
  );
  expect(growth).toBeLessThan(LARGEST_GROWTH);
});

function shown(repertoire: Repertoire, milliseconds: number): string {
  const { entries } = programOf(repertoire);
  return `${entries.length} phrases: ${((1000 * milliseconds) / MESSAGES).toFixed(1)} µs a message`;
}

function sample(): readonly string[] {
  const all = [complaints(), questions('test'), plainChats(), reviews().map(({ text }) => text)];
  return all.flatMap((texts) =>
    createRandom(5)
      .shuffle(texts)
      .slice(0, MESSAGES / all.length),
  );
}

/** Listens to messages; returns milliseconds of this process's work. */
function hearing(repertoire: Repertoire): (messages: readonly string[]) => number {
  const listen = createListener({ ...repertoire, brands: [] });
  return (messages) => {
    const started = process.cpuUsage();
    for (const text of messages) listen({ author: 'customer', text });
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

function doubled(repertoire: Repertoire, recombine: (phrase: string) => string): Repertoire {
  const double = <Group extends { readonly phrases: readonly string[] }>(groups: readonly Group[]) =>
    groups.map((group) => ({ ...group, phrases: [...group.phrases, ...group.phrases.map(recombine)] }));
  return {
    signals: repertoire.signals.map((signal) => ({ ...signal, phrases: double(signal.phrases) })),
    causes: double(repertoire.causes),
    pledges: double(repertoire.pledges),
    tidings: double(repertoire.tidings),
  };
}

/** Replaces every word of a phrase by another of those in phrases that occur within half and twice as often. */
function recombiner(repertoire: Repertoire, messages: readonly string[]): (phrase: string) => string {
  const random = createRandom(11);
  const counts = new Map<string, number>();
  for (const word of messages.flatMap((text) => text.toLowerCase().match(WORD) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const byFrequency = new Map<number, string[]>();
  const words = programOf(repertoire).entries.flatMap(({ phrase }) => phrase.match(WORD) ?? []);
  const frequency = (word: string): number => Math.floor(Math.log2(1 + (counts.get(word) ?? 0)));
  for (const word of new Set(words))
    byFrequency.set(frequency(word), [...(byFrequency.get(frequency(word)) ?? []), word]);
  return (phrase) =>
    phrase.replaceAll(WORD, (word) => random.pick(byFrequency.get(frequency(word)) ?? [word]));
}
