import { OUTCOMES } from '../../model/history.ts';
import type { CommandDefinition } from '../command.ts';
import type { DispositionOptions } from '../run/history.ts';
import { historyFileOption } from '../shared-options.ts';
import { readChoice } from '../values.ts';

export default {
  order: 9,
  define(program, io, done) {
    program
      .command('done')
      .description('say that a customer was called: they come last until something new is heard')
      .argument('<customer>', 'id or name (part of the name is enough)')
      .option('--note <text>', 'what was said')
      .option(
        '--outcome <outcome>',
        `how it ended: ${OUTCOMES.join(', ')}`,
        readChoice('--outcome', OUTCOMES),
      )
      .addOption(historyFileOption())
      .action(async (customer: string, options: DispositionOptions) => {
        const { runDisposition } = await import('../run/history.ts');
        done({ exitCode: await runDisposition('done', customer, options, io) });
      });
  },
} satisfies CommandDefinition;
