import type { CommandDefinition } from '../command.ts';
import { addListingOptions } from '../listing-options.ts';
import type { ListingOptions } from '../run/listing.ts';

export default {
  order: 4.1,
  define(program, io, done) {
    const command = program
      .command('promises')
      .description('print what we promised, what is due, kept or broken, by rep and by customer');
    addListingOptions(command, 'promises').action(async (paths: string[], options: ListingOptions) => {
      const { runPromises } = await import('../run/promises.ts');
      done({ exitCode: await runPromises(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
