// What to say where an option took a path for its value, or a value was taken for a path; and where help is.
import type { Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { ATTACHED } from './values.ts';

/** `args`: as they were given. Every error then names the help of its own command, and a path that an option took. */
export function addHints(command: Command, args: readonly string[], path = command.name()): void {
  command.showHelpAfterError(`(${path} --help shows how)`).configureOutput({
    outputError: (text, write) => write(`${text}${takenWords(command, args)}`),
  });
  for (const child of command.commands) addHints(child, args, `${path} ${child.name()}`);
}

/** Empty where every argument is there that must be, or no option took it. */
function takenWords(
  { registeredArguments, args: operands, options }: Command,
  args: readonly string[],
): string {
  if (!registeredArguments.some(({ required }, index) => required && operands[index] === undefined))
    return '';
  const words = options.map(({ long = '', optional }) => {
    const at = optional ? args.indexOf(long) : -1;
    const taken = at < 0 ? undefined : args[at + 1];
    if (taken === undefined || taken.startsWith('-')) return '';
    return `${long} took "${taken}" as its file: put ${long} last, or write ${long}=FILE\n`;
  });
  return words.join('');
}

/** Throws a UsageError for a path that is not there and is a value of an option that takes it behind `=` alone. */
export async function refuseStrayValues(command: Command, args: readonly string[]): Promise<void> {
  const paths = pathsOf(command);
  for (const [option, values] of ATTACHED) {
    const stray = args.includes(option) ? paths.find((path) => values.includes(path)) : undefined;
    if (stray === undefined || (await isThere(stray))) continue;
    throw new UsageError(`${stray}: no such file or folder`, [`${option}=${stray}`]);
  }
}

async function isThere(path: string): Promise<boolean> {
  const { findSources } = await import('../ingest/sources.ts');
  const { diagnostics } = await findSources([path]);
  return !diagnostics.some(({ code }) => code === 'file-missing');
}

function pathsOf({ registeredArguments, args }: Command): readonly string[] {
  return args.filter((_, index) => {
    const name = (registeredArguments[index] ?? registeredArguments.at(-1))?.name();
    return name === 'paths' || name === 'parts' || name === 'file';
  });
}

/** An option in help: `--excel[=separator]` where its value stands behind `=` alone. */
export function optionTerm({ flags, long = '' }: Option): string {
  return ATTACHED.has(long) ? flags.replace(' [', '[=') : flags;
}
