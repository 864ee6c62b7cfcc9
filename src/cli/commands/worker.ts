import type { CommandDefinition } from '../command.ts';
import type { WorkerOptions } from '../run/worker.ts';

export default {
  order: 18,
  define(program, io, done) {
    program
      .command('worker')
      .description('read parts of the exports for scan --engine, until it is stopped')
      .requiredOption(
        '--engine <address>',
        'Redis that brings the work: redis://host:6379, rediss:// for TLS',
      )
      .option('--name <name>', 'what it is called in messages (default: machine and process)')
      .option('-q, --quiet', 'say nothing of what it does')
      .action(async (options: WorkerOptions) => {
        const { runWorker } = await import('../run/worker.ts');
        done({ exitCode: await runWorker(options, io) });
      });
  },
} satisfies CommandDefinition;
