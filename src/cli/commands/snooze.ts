import type { CommandDefinition } from '../command.ts';
import type { DispositionOptions } from '../run/history.ts';
import { historyFileOption } from '../shared-options.ts';
import { readAsOf } from '../values.ts';

export default {
  order: 10,
  define(program, io, done) {
    program
      .command('snooze')
      .description('put a customer off: they come last until that day, unless something new is heard')
      .argument('<customer>', 'id or name (part of the name is enough)')
      .requiredOption('--until <day>', 'back on the list after this day', (day) => readAsOf(day, '--until'))
      .option('--note <text>', 'why')
      .addOption(historyFileOption())
      .action(async (customer: string, options: DispositionOptions) => {
        const { runDisposition } = await import('../run/history.ts');
        done({ exitCode: await runDisposition('snooze', customer, options, io) });
      });
  },
} satisfies CommandDefinition;
