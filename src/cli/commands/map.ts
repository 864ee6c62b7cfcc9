import type { CommandDefinition } from '../command.ts';
import type { MapOptions } from '../run/map.ts';
import { addInputOptions, modelOption, workersOption } from '../shared-options.ts';

export default {
  order: 16,
  define(program, io, done) {
    const command = program
      .command('map')
      .description('read a part of the exports for merge, here or on another machine')
      .argument('<paths...>', 'export files or folders; - for standard input')
      .addOption(modelOption())
      .addOption(workersOption())
      .option('-o, --output <file>', 'write to a file instead of stdout');
    addInputOptions(command).action(async (paths: string[], options: MapOptions) => {
      const { runMap } = await import('../run/map.ts');
      done({ exitCode: await runMap(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
