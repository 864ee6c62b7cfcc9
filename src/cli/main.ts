// The command line: arguments in, exit code out. Only this folder knows commander, chalk, ora, streams and exit codes.
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { UsageError } from '../model/errors.ts';
import { type CommandDefinition, EXIT } from './command.ts';
import { applyConfig } from './config/settle.ts';
import { ClosedPipe, type Io, OutputError, processIo } from './io.ts';

const modules = import.meta.glob<{ default: CommandDefinition }>('./commands/*.ts', { eager: true });

/** Runs undertone with the process's own streams and sets its exit code; never cuts off what is still being written. */
export async function runProcess(): Promise<void> {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.exitCode = await main(process.argv.slice(2), processIo());
}

/** Runs one command line. Resolves to its exit code; rejects only for a fault of undertone itself. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.fine;
  const written: Written[] = [];
  const program = createProgram(io, written, (outcome) => {
    exitCode = outcome.exitCode;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    exitCode = await report(error, io);
  }
  return (await flush(written, io)) ?? exitCode;
}

interface Written {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

function createProgram(io: Io, written: Written[], done: (outcome: { exitCode: number }) => void): Command {
  const program = new Command('undertone')
    .description(manifest.description)
    .version(manifest.version)
    .helpCommand(false)
    .showHelpAfterError('(undertone --help shows how)')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => written.push({ to: 'stdout', text }),
      writeErr: (text) => written.push({ to: 'stderr', text }),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .hook('preAction', (_program, command) => applyConfig(command, io))
    .exitOverride();
  const definitions = Object.values(modules).map((module) => module.default);
  for (const definition of definitions.toSorted((a, b) => a.order - b.order))
    definition.define(program, io, done);
  return program;
}

const EXAMPLES = `
Examples:
  undertone scan exports/                     whom to call today, from a folder of exports
  undertone scan exports/ --owner Maeve       one rep's list
  undertone explain "Blackmoor" exports/      why that score
  undertone inspect exports/                  how each file was understood
  undertone scan exports/ --format json | jq '.followUps[0]'

Exit codes: 0 fine, 1 a follow-up at or above --fail-on, 2 bad usage or unusable input, 130 interrupted.
Nothing leaves this machine: undertone makes no network connection.
`;

/** Turns what was thrown into words and an exit code. */
async function report(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unusable;
  if (error instanceof ClosedPipe) return EXIT.fine;
  if (error instanceof UsageError) return say(usageWords(error), io);
  if (error instanceof OutputError) return say(`undertone: ${error.message}\n`, io);
  throw error;
}

function usageWords({ message, suggestions }: UsageError): string {
  const hint =
    suggestions.length === 0 ? '' : ` (did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?)`;
  return `undertone: ${message}${hint}\n`;
}

async function say(text: string, io: Io): Promise<number> {
  await io.stderr.write(text).catch(() => {});
  return EXIT.unusable;
}

/** What commander wrote, now that writing may wait; an exit code when even that failed. */
async function flush(written: readonly Written[], io: Io): Promise<number | undefined> {
  try {
    for (const { to, text } of written) await io[to].write(text);
    return undefined;
  } catch (error) {
    return report(error, io);
  }
}
