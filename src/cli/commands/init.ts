import type { CommandDefinition } from '../command.ts';
import type { InitOptions } from '../run/init.ts';

export default {
  order: 14,
  define(program, io, done) {
    program
      .command('init')
      .description(
        'look at exports and write undertone.config.json with what they tell, each with its reason',
      )
      .argument('<paths...>', 'export files or folders')
      .option('--stdout', 'print the config instead of writing it')
      .option('--force', 'replace the config that is there')
      .option('-q, --quiet', 'no reasons, no warnings')
      .action(async (paths: string[], options: InitOptions) => {
        const { runInit } = await import('../run/init.ts');
        done({ exitCode: await runInit(paths, options, io) });
      });
  },
} satisfies CommandDefinition;
