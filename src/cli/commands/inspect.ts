import type { CommandDefinition } from '../command.ts';
import type { InspectOptions } from '../run/inspect.ts';
import { addInputOptions } from '../shared-options.ts';

export default {
  order: 3,
  define(program, io, done) {
    const command = program
      .command('inspect')
      .description(
        'show how each file is understood: format, encoding, columns, date order, rejected records',
      )
      .argument('<paths...>', 'export files or folders; - for standard input')
      .option('-f, --format <format>', 'text or json', 'text')
      .option('--records', 'print what was read as clean CSV instead')
      .option('--links', 'print which customer each id, mail address and name was taken for, and why');
    addInputOptions(command).action(async (paths: string[], options: InspectOptions) => {
      const { runInspect } = await import('../run/inspect.ts');
      done({ exitCode: await runInspect(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
