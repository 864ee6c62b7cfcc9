import { UNIT_DAYS } from '../../rhythm/histories.ts';
import type { CommandDefinition } from '../command.ts';
import type { RhythmOptions } from '../run/rhythm.ts';
import { addInputOptions } from '../shared-options.ts';
import { readAsOf, readChoice, readCount, readPositive } from '../values.ts';

const UNITS = Object.keys(UNIT_DAYS);

export default {
  order: 6,
  define(program, io, done) {
    const command = program
      .command('rhythm')
      .description('who is still buying, by their own rhythm of orders (BG/NBD), and how much to expect')
      .argument('<paths...>', 'order exports or folders; - for standard input')
      .option(
        '--until <day>',
        'look at orders up to this day (default: the newest date in the data)',
        (day) => readAsOf(day, '--until'),
      )
      .option('--horizon <count>', 'how far to look ahead, in units', readPositive('--horizon'), 13)
      .option('--unit <unit>', `unit of time: ${UNITS.join(', ')}`, readChoice('--unit', UNITS), 'week')
      .option('-n, --top <count>', 'how many customers the table shows', readCount('--top', 1, Infinity))
      .option('-f, --format <format>', 'table, csv or json (default: table on a terminal, csv in a pipe)')
      .option('-o, --output <file>', 'write to a file instead of stdout');
    addInputOptions(command).action(async (paths: string[], options: RhythmOptions) => {
      const { runRhythm } = await import('../run/rhythm.ts');
      done({ exitCode: await runRhythm(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
