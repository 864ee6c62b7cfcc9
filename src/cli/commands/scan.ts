import type { CommandDefinition } from '../command.ts';
import type { ScanOptions } from '../run/scan.ts';
import { addScanOptions } from '../scan-options.ts';

export default {
  order: 1,
  define(program, io, done) {
    const command = program
      .command('scan')
      .description('print whom to call, why in their own words, and what to do')
      .argument('<paths...>', 'export files or folders; - for standard input');
    addScanOptions(command).action(async (paths: string[], options: ScanOptions) => {
      const { runScan } = await import('../run/scan.ts');
      done({ exitCode: await runScan(paths, options, io) });
    });
  },
} satisfies CommandDefinition;
