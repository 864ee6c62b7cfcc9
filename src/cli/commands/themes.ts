import type { CommandDefinition } from '../command.ts';
import { addListingOptions } from '../listing-options.ts';
import type { ThemesOptions } from '../run/themes.ts';
import { readCount } from '../values.ts';

/** Long enough for a cause to show in a small client list, short enough to act on it. */
const USUAL_DAYS = 30;
const MOST_DAYS = 3660;

export default {
  order: 4.3,
  define(program, io, done) {
    const command = program
      .command('themes')
      .description('print what builds up across customers: causes, outages, who and how much is at stake')
      .option(
        '--days <count>',
        'length of the window, compared with the one before',
        readCount('--days', 1, MOST_DAYS),
        USUAL_DAYS,
      );
    addListingOptions(command, 'themes').action(async (paths: string[], options: ThemesOptions) => {
      const { runThemes } = await import('../run/themes.ts');
      done({ exitCode: await runThemes(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
