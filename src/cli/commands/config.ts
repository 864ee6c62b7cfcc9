import type { CommandDefinition } from '../command.ts';
import type { ConfigOptions } from '../run/config.ts';
import { addConfigOptions } from '../shared-options.ts';

export default {
  order: 13,
  define(program, io, done) {
    const command = program
      .command('config')
      .description('print every setting, its value, and which file or flag it is from')
      .option('-f, --format <format>', 'text or json', 'text')
      .option('--schema', 'print the JSON Schema of undertone.config.json instead');
    addConfigOptions(command).action(async (options: ConfigOptions) => {
      const { runConfig } = await import('../run/config.ts');
      done({ exitCode: await runConfig(options, io) });
    });
  },
} satisfies CommandDefinition;
