import type { CommandDefinition } from '../command.ts';
import { addListingOptions } from '../listing-options.ts';
import type { ListingOptions } from '../run/listing.ts';

export default {
  order: 4.2,
  define(program, io, done) {
    const command = program
      .command('advocates')
      .description('print who speaks well of us, what to ask of them, and whom not to ask now');
    addListingOptions(command, 'customers').action(async (paths: string[], options: ListingOptions) => {
      const { runAdvocates } = await import('../run/advocates.ts');
      done({ exitCode: await runAdvocates(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
