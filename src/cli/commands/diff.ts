import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { redactOption } from '../redaction.ts';
import type { DiffOptions } from '../run/history.ts';
import { historyFileOption } from '../shared-options.ts';
import { ALARM_BANDS, readAsOf, readBand } from '../values.ts';

export default {
  order: 8,
  define(program, io, done) {
    program
      .command('diff')
      .description('what changed since the run before, each change with what caused it')
      .addOption(historyFileOption())
      .addOption(
        new Option('--since <day>', 'compare with the newest run up to this day').argParser((day) =>
          readAsOf(day, '--since'),
        ),
      )
      .option(
        '--fail-on-new <band>',
        `exit with 1 if somebody came into this band or worse: ${ALARM_BANDS.join(', ')}`,
        (band) => readBand(band, '--fail-on-new'),
      )
      .option('-f, --format <format>', 'table, csv or json (default: table on a terminal, csv in a pipe)')
      .option('-o, --output <file>', 'write to a file instead of stdout')
      .addOption(redactOption())
      .action(async (options: DiffOptions) => {
        const { runDiff } = await import('../run/history.ts');
        done({ exitCode: await runDiff(options, io) });
      });
  },
} satisfies CommandDefinition;
