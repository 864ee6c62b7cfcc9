import type { CommandDefinition } from '../command.ts';
import { redactOption } from '../redaction.ts';
import type { HistoryOptions } from '../run/history.ts';
import { historyFileOption } from '../shared-options.ts';
import { readCount } from '../values.ts';

export default {
  order: 12,
  define(program, io, done) {
    const history = program
      .command('history')
      .description('what is remembered of earlier runs: list, prune or export it');
    history
      .command('list')
      .description('the runs, the newest last')
      .addOption(historyFileOption())
      .action(async (options: HistoryOptions) => {
        const { runHistoryList } = await import('../run/history.ts');
        done({ exitCode: await runHistoryList(options, io) });
      });
    history
      .command('prune')
      .description('forget all runs but the newest')
      .requiredOption('--keep <count>', 'how many runs to keep', readCount('--keep', 1, Infinity))
      .addOption(historyFileOption())
      .action(async (options: HistoryOptions & { readonly keep: number }) => {
        const { runHistoryPrune } = await import('../run/history.ts');
        done({ exitCode: await runHistoryPrune(options, io) });
      });
    history
      .command('export')
      .description('everything as NDJSON')
      .addOption(historyFileOption())
      .addOption(redactOption())
      .action(async (options: HistoryOptions) => {
        const { runHistoryExport } = await import('../run/history.ts');
        done({ exitCode: await runHistoryExport(options, io) });
      });
  },
} satisfies CommandDefinition;
