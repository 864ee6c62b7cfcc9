// `npm run bench`: how fast a scan is, phase by phase, beside what one would write first; or how it grows.
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { readCount } from '../src/cli/values.ts';
import { compare } from './comparison.ts';
import { type CorpusPlan, openCorpus, writeCorpus } from './corpus/index.ts';
import { coreToPin } from './processes.ts';
import { scale } from './scaling.ts';
import { measureSmall } from './small.ts';

interface Options {
  readonly messages: number;
  readonly customers?: number;
  readonly seed: number;
  readonly canned: number;
  readonly rounds: number;
  readonly corpus?: string;
  readonly scaling?: readonly number[];
  readonly small?: string;
}

/** `folder`: holds the built product and this bundle; whatever is written goes there. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  const options = optionsOf(args);
  const place = { folder, core: coreToPin() };
  const pinned = place.core === undefined ? 'not pinned: no taskset' : `pinned to core ${place.core}`;
  say(`Node ${process.versions.node}, ${pinned}, medians of ${options.rounds} rounds in turn\n`);
  const { scaling, small, corpus, rounds } = options;
  if (small !== undefined) return say(`\n${await measureSmall(resolve(small), rounds, place)}`);
  if (scaling !== undefined) {
    const plans = scaling.map((messages) => planOf(messages, options));
    return say(`\n${await scale(plans, rounds, place)}`);
  }
  const measured =
    corpus === undefined
      ? writeCorpus(join(folder, 'corpus'), planOf(options.messages, options))
      : openCorpus(resolve(corpus));
  say(await compare(measured, rounds, place));
}

function optionsOf(args: readonly string[]): Options {
  const sizes = (text: string): readonly number[] => text.split(',').map(readCount('--scaling', 1, Infinity));
  return new Command('npm run bench --')
    .description('Times the phases of a scan, the whole scan and a naive peer, on one core.')
    .option('--messages <count>', 'size of the corpus', readCount('--messages', 1, Infinity), 100_000)
    .option(
      '--customers <count>',
      'customers in it (default: one for 20 messages, up to 50,000)',
      readCount('--customers', 1, Infinity),
    )
    .option('--seed <number>', 'of the corpus', readCount('--seed', 0, 2 ** 32 - 1), 7)
    .option('--canned <percent>', 'sentences from a short fixed list', readCount('--canned', 0, 100), 0)
    .option('--rounds <count>', 'how often each is run', readCount('--rounds', 1, Infinity), 3)
    .option('--corpus <folder>', 'measure its accounts.csv and tickets.csv instead of a generated corpus')
    .option('--scaling <sizes>', 'the whole scan at these sizes: 10000,100000,1000000', sizes)
    .option('--small <folder>', 'start-up, help and a scan of its few exports, beside Node that does nothing')
    .parse(args, { from: 'user' })
    .opts<Options>();
}

function planOf(messages: number, { customers, seed, canned }: Options): CorpusPlan {
  const usual = Math.min(Math.ceil(messages / 20), 50_000);
  return { messages, customers: customers ?? usual, seed, canned: canned / 100 };
}

function say(text: string): void {
  process.stdout.write(text);
}
