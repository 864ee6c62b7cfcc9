import type { CommandDefinition } from '../command.ts';
import type { MergeOptions } from '../run/merge.ts';
import { addScanOptions } from '../scan-options.ts';

export default {
  order: 17,
  define(program, io, done) {
    const command = program
      .command('merge')
      .description('put parts that map wrote together, and print the list as scan does')
      .argument('[parts...]', 'what map wrote, in any order; - for standard input, as without any')
      .option('--partial', 'write one part out of several, instead of the list');
    addScanOptions(command).action(async (paths: string[], options: MergeOptions) => {
      const { runMerge } = await import('../run/merge.ts');
      done({ exitCode: await runMerge(paths.length === 0 ? ['-'] : paths, options, io) });
    });
  },
} satisfies CommandDefinition;
