import type { CommandDefinition } from '../command.ts';
import type { BacktestOptions } from '../run/backtest.ts';
import { addInputOptions, marksOption } from '../shared-options.ts';
import { readAsOf, readCount, readDays } from '../values.ts';

export default {
  order: 7,
  define(program, io, done) {
    const command = program
      .command('backtest')
      .description('what the lists of past days would have caught of those who left later')
      .argument('<paths...>', 'export files or folders; - for standard input')
      .option(
        '--capacity <calls>',
        'calls that can be made from one list',
        readCount('--capacity', 1, Infinity),
        20,
      )
      .option('--every <days>', 'time between lists, such as 30d, 4w or 3m', readDays('--every'), 30)
      .option('--days <days>', 'the days themselves, such as 2025-03-31,2025-06-30', (text) =>
        text.split(',').map((day) => readAsOf(day.trim(), '--days')),
      )
      .option(
        '--horizon <days>',
        'time within which a leaving counts, such as 90d',
        readDays('--horizon'),
        90,
      )
      .option('--from <day>', 'first day with a list (default: 90 days into the data)', (day) =>
        readAsOf(day, '--from'),
      )
      .option(
        '--until <day>',
        'newest day with knowledge of who left (default: the newest date in the data)',
        (day) => readAsOf(day, '--until'),
      )
      .addOption(marksOption())
      .option(
        '--seed <number>',
        'of the resampling behind the intervals',
        readCount('--seed', 0, 2 ** 32 - 1),
        7,
      )
      .option('-f, --format <format>', 'table or json (default: table on a terminal, json in a pipe)')
      .option('-o, --output <file>', 'write to a file instead of stdout');
    addInputOptions(command).action(async (paths: string[], options: BacktestOptions) => {
      const { runBacktest } = await import('../run/backtest.ts');
      done({ exitCode: await runBacktest(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
