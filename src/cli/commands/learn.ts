import { type Command, Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { redactOption } from '../redaction.ts';
import type { LearnCommandOptions } from '../run/learn.ts';
import { marksOption } from '../shared-options.ts';
import { readAsOf, readCount } from '../values.ts';

const NAMES = (text: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
];

const LARGEST_SEED = 2 ** 32 - 1;

export default {
  order: 5,
  define(program, io, done) {
    addColumnOptions(
      program
        .command('learn')
        .description('fit an additive risk model on your own history, and say how good it is')
        .argument(
          '<paths...>',
          'a table of customers, one column of which says who left; - for standard input',
        ),
    )
      .option('--folds <count>', 'parts for cross-validation', readCount('--folds', 2, 20), 5)
      .option('--seed <number>', 'start of all chance', readCount('--seed', 0, LARGEST_SEED), 7)
      .option('--with-history', 'learn also from what was said, promised and ordered in the other files')
      .addOption(
        new Option(
          '--as-of <day>',
          'with --with-history: hear nothing after this day (default: the newest date in the data)',
        ).argParser((day) => readAsOf(day)),
      )
      .addOption(marksOption())
      .option('--save <file>', 'write the model here, as JSON')
      .addOption(
        new Option('-f, --format <format>', 'table or json (default: table on a terminal, json in a pipe)'),
      )
      .addOption(redactOption())
      .option('-q, --quiet', 'no warnings on stderr')
      .action(async (paths: string[], options: LearnCommandOptions) => {
        const { runLearn } = await import('../run/learn.ts');
        done({ exitCode: await runLearn(paths, options, io) });
      });
  },
} satisfies CommandDefinition;

function addColumnOptions(command: Command): Command {
  return command
    .requiredOption('--outcome <column>', 'column that says who left')
    .option('--positive <value>', 'its value for those who left (default: found by its words)')
    .option('--drop <columns>', 'columns not to learn from, separated by commas', NAMES, [])
    .option('--keep <columns>', 'columns to learn from although they look like a leak or an id', NAMES, []);
}
