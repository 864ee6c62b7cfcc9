// The command line as completions need it: read off the commands themselves, so that nothing is said twice.
import type { Argument, Command, Option } from 'commander';
import { valuesOf } from './values.ts';

export interface CompletedOption {
  /** `-f`; '' where there is none. */
  readonly short: string;
  /** `--format`. */
  readonly long: string;
  readonly description: string;
  /** How a value is given; a value that may be left out stands behind `=` alone. */
  readonly value: 'none' | 'required' | 'optional';
  /** Known values; empty for a value that is free or a file. */
  readonly values: readonly string[];
  readonly isFile: boolean;
}

export interface CompletedCommand {
  /** `history list`; '' for the program itself. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** Known values of its argument; empty for files and names. */
  readonly words: readonly string[];
  readonly commands: readonly CompletedCommand[];
}

export function completionTree(command: Command, path = ''): CompletedCommand {
  return {
    path,
    name: command.name(),
    description: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => completed(option, command.name())),
    words: command.registeredArguments.flatMap(({ argChoices }: Argument) => argChoices ?? []),
    commands: command.commands.map((child) => completionTree(child, `${path} ${child.name()}`.trim())),
  };
}

function completed(option: Option, command: string): CompletedOption {
  const { short = '', long = '', description, required, optional, flags } = option;
  return {
    short,
    long,
    description: firstClause(description),
    value: required ? 'required' : optional ? 'optional' : 'none',
    values: required || optional ? valuesOf(option.attributeName(), command) : [],
    isFile: /[<[](?:file|folder)[>\]]/.test(flags),
  };
}

/** A line of a menu has no room for more. */
function firstClause(description: string): string {
  return description.split(/[;:(]/, 1)[0]?.trim() ?? '';
}

/** The program and all below it, each before its own. */
export function everyCommand(command: CompletedCommand): readonly CompletedCommand[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
