import { Option } from 'commander';
import type { CommandDefinition } from '../command.ts';
import type { ScanOptions } from '../run/scan.ts';
import { addScanOptions } from '../scan-options.ts';
import { workersOption } from '../shared-options.ts';

interface Engine {
  readonly engine?: string;
}

export default {
  order: 1,
  define(program, io, done) {
    const command = program
      .command('scan')
      .description('print whom to call, why in their own words, and what to do')
      .argument('<paths...>', 'export files or folders; - for standard input');
    addScanOptions(command)
      .addOption(workersOption())
      .addOption(engineOption())
      .action(async (paths: string[], { engine, ...options }: ScanOptions & Engine) => {
        if (engine !== undefined) {
          const { runScanOnEngine } = await import('../run/engine.ts');
          return done({ exitCode: await runScanOnEngine(paths, { ...options, engine }, io) });
        }
        const { runScan } = await import('../run/scan.ts');
        done({ exitCode: await runScan(paths, options, io) });
      });
  },
} satisfies CommandDefinition;

/** Threads are then each worker's own affair. */
function engineOption(): Option {
  return new Option(
    '--engine <address>',
    'have workers at this Redis read the exports: redis://host:6379',
  ).conflicts('workers');
}
