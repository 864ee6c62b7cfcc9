import type { CommandDefinition } from '../command.ts';
import { redactOption } from '../redaction.ts';
import type { ScoreOptions } from '../run/score.ts';

export default {
  order: 4,
  define(program, io, done) {
    program
      .command('score')
      .description('score messages one by one: CSV, NDJSON or lines in, NDJSON out')
      .argument('[file]', 'the messages; standard input when left out', '-')
      .option('--text <column>', 'column that holds the text (default: found by its name)')
      .option('--id <column>', 'column to take as id (default: the number of the record)')
      .option('--brand <name>', 'your own name, or the column that holds it')
      .option('--lines', 'every line is a message')
      .addOption(redactOption())
      .option('-q, --quiet', 'no warnings on stderr')
      .action(async (file: string, options: ScoreOptions) => {
        const { runScore } = await import('../run/score.ts');
        done({ exitCode: await runScore(file, options, io) });
      });
  },
} satisfies CommandDefinition;
