// Options of the lists that are not the list of follow-ups: promises, advocates, themes.
import type { Command } from 'commander';
import { addInputOptions, asOfOption, excelOption, workersOption } from './shared-options.ts';
import { readCount } from './values.ts';

export function addListingOptions(command: Command, what: string): Command {
  command
    .argument('<paths...>', 'export files or folders; - for standard input')
    .option('-n, --top <count>', `how many ${what} to show`, readCount('--top', 1, Infinity))
    .option('--owner <name>', 'only customers of this rep (part of the name is enough)')
    .addOption(asOfOption())
    .option(
      '-f, --format <format>',
      'table, csv, json, ndjson or markdown (default: table on a terminal, csv in a pipe)',
    )
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .addOption(excelOption())
    .addOption(workersOption());
  return addInputOptions(command);
}
