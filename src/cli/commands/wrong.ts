import type { CommandDefinition } from '../command.ts';
import type { DispositionOptions } from '../run/history.ts';
import { historyFileOption } from '../shared-options.ts';

export default {
  order: 11,
  define(program, io, done) {
    program
      .command('wrong')
      .description('say that it was a false alarm: they come last until something new is heard')
      .argument('<customer>', 'id or name (part of the name is enough)')
      .requiredOption('--note <reason>', 'why it is none')
      .addOption(historyFileOption())
      .action(async (customer: string, options: DispositionOptions) => {
        const { runDisposition } = await import('../run/history.ts');
        done({ exitCode: await runDisposition('wrong', customer, options, io) });
      });
  },
} satisfies CommandDefinition;
