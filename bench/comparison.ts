// The phases, the whole scan and the naive peer on one corpus, as a table.
import type { Corpus } from './corpus/index.ts';
import { type Measured, measureInTurn } from './measure.ts';
import type { Place } from './processes.ts';
import { subjects } from './subjects.ts';
import { grouped, megabytes, percent, tableOf } from './table.ts';

/** Throws an Error when the phases do not agree on how many messages there are. */
export async function compare(corpus: Corpus, rounds: number, place: Place): Promise<string> {
  const measured = await measureInTurn(subjects, corpus, rounds, place);
  const messages = messagesOf(measured);
  const [{ seconds: naive } = { seconds: Number.NaN }] = measured;
  const rows = measured.map(({ name, seconds, spread, peak }) => [
    name,
    seconds.toFixed(2),
    percent(spread),
    grouped(messages / seconds),
    megabytes(corpus.bytes / seconds),
    megabytes(peak),
    `${(naive / seconds).toFixed(1)} x`,
  ]);
  return `${grouped(messages)} messages, ${megabytes(corpus.bytes)} MB\n\n${tableOf([HEADER, ...rows])}`;
}

const HEADER = ['', 'CPU s', 'spread', 'messages/s', 'MB/s', 'peak MB', 'naive/this'];

function messagesOf(measured: readonly Measured[]): number {
  const counts = measured.flatMap(({ name, messages }) =>
    messages === undefined ? [] : [{ name, messages }],
  );
  const [first] = counts;
  if (first === undefined || counts.some(({ messages }) => messages !== first.messages))
    throw new Error(`counts differ: ${counts.map(({ name, messages }) => `${name} ${messages}`).join(', ')}`);
  return first.messages;
}
