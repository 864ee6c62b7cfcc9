// Options of what prints the list of follow-ups: scan, and merge of what was read in parts.
import { type Command, Option } from 'commander';
import { LEAST_MEMORY, MEMORY } from './allowance.ts';
import { addInputOptions, asOfOption, excelOption, modelOption } from './shared-options.ts';
import { ALARM_BANDS, readBand, readChoice, readCount, readWeight } from './values.ts';

export function addScanOptions(command: Command): Command {
  addSelectionOptions(command).addOption(asOfOption()).addOption(modelOption());
  addAlarmOptions(command);
  addOutputOptions(command);
  command.option(
    '--memory <megabytes>',
    `memory to take before what was read is put aside, in a file that vanishes (default: ${MEMORY})`,
    readCount('--memory', LEAST_MEMORY, Infinity),
  );
  return addInputOptions(command);
}

function addSelectionOptions(command: Command): Command {
  return command
    .option('-n, --top <count>', 'how many follow-ups to show', readCount('--top', 1, Infinity))
    .option(
      '--per-owner <count>',
      "each rep's own first ones, in one list",
      readCount('--per-owner', 1, Infinity),
    )
    .option('--owner <name>', 'only customers of this rep (part of the name is enough)')
    .option(
      '--min-risk <risk>',
      'only customers at or above this risk, 0 to 100',
      readCount('--min-risk', 0, 100),
    );
}

/** What a run compares itself with, and when it raises an alarm. */
function addAlarmOptions(command: Command): Command {
  return command
    .option(
      '--fail-on <band>',
      `exit with 1 if a follow-up is in this band or worse: ${ALARM_BANDS.join(', ')}`,
      (band) => readBand(band),
    )
    .option('--history [file]', 'remember this run, and say what changed since the one before')
    .option('--no-history', 'remember nothing, though the config says so')
    .option(
      '--fail-on-new <band>',
      'exit with 1 if somebody came into this band or worse since the run before (needs --history)',
      (band) => readBand(band, '--fail-on-new'),
    )
    .option(
      '--what-if <signal=weight>',
      'who would move with another weight, instead of the list (repeatable; table or json)',
      (text: string, before: ReadonlyMap<string, number> | undefined) =>
        readWeight(text, before ?? new Map()),
    );
}

function addOutputOptions(command: Command): Command {
  return command
    .addOption(formatOption())
    .option('-o, --output <file>', 'write to a file instead of stdout; with --split-by, to a folder')
    .option(
      '--split-by <field>',
      'a list for each rep, in a file of its own: owner',
      readChoice('--split-by', ['owner']),
    )
    .addOption(excelOption());
}

function formatOption(): Option {
  return new Option(
    '-f, --format <format>',
    'table, csv, json, ndjson, markdown, html or xlsx (default: table on a terminal, csv in a pipe)',
  );
}
