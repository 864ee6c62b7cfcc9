// The command line: arguments in, exit code out. Only this folder knows commander, chalk, ora, streams and exit codes.
import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { UsageError } from '../model/errors.ts';
import type { Redaction } from '../report/redaction.ts';
import { shown } from '../report/visible.ts';
import { type CommandDefinition, EXIT } from './command.ts';
import { applyConfig } from './config/settle.ts';
import { exitOn } from './farewell.ts';
import { addHints, optionTerm, refuseStrayValues } from './hints.ts';
import { ClosedPipe, type Io, OutputError, processIo } from './io.ts';
import { applyRedaction, redactError } from './redaction.ts';
import { tuneEngine } from './tuning.ts';
import { withBareValues } from './values.ts';

const modules = import.meta.glob<{ default: CommandDefinition }>('./commands/*.ts', { eager: true });

/** Runs undertone with the process's own streams and sets its exit code; never cuts off what is still being written. */
export async function runProcess(): Promise<void> {
  tuneEngine();
  exitOn('SIGINT', EXIT.interrupted);
  exitOn('SIGTERM', EXIT.ended);
  const io = processIo();
  process.once('uncaughtException', async (error) => process.exit(await report(error, io)));
  process.exitCode = await main(process.argv.slice(2), io);
}

/** Runs one command line. Resolves to its exit code, also for a fault of undertone itself. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const running: Running = { exitCode: EXIT.fine, written: [], redaction: undefined };
  const program = createProgram(args, io, running);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(withBareValues(args), { from: 'user' });
  } catch (error) {
    running.exitCode = await report(redactError(error, running.redaction), io);
  }
  return (await flush(running.written, io)) ?? running.exitCode;
}

/** What becomes known while a command runs. */
interface Running {
  exitCode: number;
  readonly written: Written[];
  /** Of the command that runs, where it is to redact. */
  redaction: Redaction | undefined;
}

interface Written {
  readonly to: 'stdout' | 'stderr';
  readonly text: string;
}

function createProgram(args: readonly string[], io: Io, running: Running): Command {
  const { written } = running;
  const program = new Command('undertone')
    .description(manifest.description)
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => written.push({ to: 'stdout', text }),
      writeErr: (text) => written.push({ to: 'stderr', text }),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ subcommandTerm: (command) => command.name(), optionTerm })
    .hook('preAction', async (_program, command) => {
      await applyConfig(command, io);
      running.redaction = await applyRedaction(command, io);
      await refuseStrayValues(command, args);
    })
    .exitOverride();
  const definitions = Object.values(modules).map((module) => module.default);
  for (const definition of definitions.toSorted((a, b) => a.order - b.order))
    definition.define(program, io, ({ exitCode }) => {
      running.exitCode = exitCode;
    });
  addHints(program, args);
  return program;
}

const EXAMPLES = `
Examples:
  undertone scan exports/                 whom to call today, from exports
  undertone scan exports/ --owner Maeve   one rep's list
  undertone explain "Blackmoor" exports/  why that score
  undertone inspect exports/              how each file was understood
  undertone scan exports/ --format json | jq '.followUps[0]'

Exit codes:
  0    fine
  1    a follow-up at or above --fail-on, or newly at or above --fail-on-new
  2    bad usage or unusable input
  70   internal fault of undertone
  130  interrupted
  143  ended by SIGTERM

Nothing leaves this machine: undertone makes no network connection, but to an
engine that you name (--engine).
`;

/** Turns what was thrown into words and an exit code. */
async function report(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.unusable;
  if (error instanceof ClosedPipe) return EXIT.fine;
  if (error instanceof UsageError) return say(usageWords(error), io);
  if (error instanceof OutputError) return say(shown(`undertone: ${error.message}\n`), io);
  return say(faultWords(error), io, EXIT.fault);
}

function usageWords({ message, suggestions }: UsageError): string {
  const hint =
    suggestions.length === 0 ? '' : ` (did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?)`;
  return shown(`undertone: ${message}${hint}\n`);
}

/** With the places in the code, by which it can be found. */
function faultWords(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return shown(`undertone: internal fault: ${told}\n`);
}

async function say(text: string, io: Io, exitCode: number = EXIT.unusable): Promise<number> {
  await io.stderr.write(text).catch(() => {});
  return exitCode;
}

/** What commander wrote, now that writing may wait; an exit code when even that failed. */
async function flush(written: readonly Written[], io: Io): Promise<number | undefined> {
  try {
    for (const { to, text } of written) await io[to].write(shown(text));
    return undefined;
  } catch (error) {
    return report(error, io);
  }
}
