import type { CommandDefinition } from '../command.ts';
import type { ExplainOptions } from '../run/explain.ts';
import { addInputOptions, asOfOption, modelOption, workersOption } from '../shared-options.ts';

export default {
  order: 2,
  define(program, io, done) {
    const command = program
      .command('explain')
      .description(
        "show how one customer's score adds up: waterfall, timeline, quotes, promises, what would move it",
      )
      .argument('<customer>', 'id or name (part of the name is enough)')
      .argument('<paths...>', 'export files or folders; - for standard input')
      .addOption(asOfOption())
      .addOption(modelOption())
      .addOption(workersOption())
      .option('-f, --format <format>', 'text or json', 'text');
    addInputOptions(command).action(async (customer: string, paths: string[], options: ExplainOptions) => {
      const { runExplain } = await import('../run/explain.ts');
      done({ exitCode: await runExplain(customer, paths, options, io) });
    });
  },
} satisfies CommandDefinition;
