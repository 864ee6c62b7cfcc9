// Options that several commands have, defined once.
import { type Command, Option } from 'commander';
import type { Instant } from '../model/index.ts';
import type { CsvStyle } from '../report/csv.ts';
import type { Settled } from './config/settle.ts';
import { type Redacting, redactOption } from './redaction.ts';
import { readAsOf, readChoice, readCount, readMapping, SEPARATORS } from './values.ts';

/** How input is read: the same for every command that reads exports. */
export interface InputOptions extends Redacting {
  readonly map?: ReadonlyMap<string, string>;
  /** What the config files say, put here before a command runs. */
  readonly settled?: Settled;
  readonly asOf?: Instant;
  readonly model?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

export function addInputOptions(command: Command): Command {
  return addConfigOptions(command)
    .addOption(redactOption())
    .option('--no-redact', 'mask nothing, though the config says so')
    .option('--strict', 'treat every rejected or repaired record as an error')
    .option('-q, --quiet', 'no warnings on stderr');
}

/** For commands that only ask what is set, too. */
export function addConfigOptions(command: Command): Command {
  return command
    .option(
      '--map <field=column>',
      'say which column holds a field (repeatable; FILE:FIELD=COLUMN for one file)',
      (text: string, before: ReadonlyMap<string, string> | undefined) =>
        readMapping(text, before ?? new Map()),
    )
    .option(
      '--config <file>',
      'company, brands, own mail domains, column maps … (default: the nearest undertone.config.json)',
    )
    .option('--no-config', 'read no config file, named or found');
}

export function asOfOption(): Option {
  return new Option('--as-of <day>', 'judge as of this day (default: the newest date in the data)').argParser(
    (day) => readAsOf(day),
  );
}

const EXCEL_STYLES: Readonly<Record<(typeof SEPARATORS)[number], CsvStyle>> = {
  comma: 'excel',
  semicolon: 'excel-semicolon',
};

/** For commands that write CSV. */
export function excelOption(): Option {
  return new Option(
    '--excel [separator]',
    'CSV as Excel opens it, no cell a formula; semicolon where decimals have a comma (default: comma)',
  ).argParser((text) => EXCEL_STYLES[readChoice('--excel', SEPARATORS)(text)]);
}

/** For commands whose work can be shared. */
export function workersOption(): Option {
  return new Option(
    '--workers <count>',
    'threads that read and listen; the same is printed whatever their number (default: one for every 8 MB, as many as there are cores)',
  ).argParser(readCount('--workers', 1, MOST_WORKERS));
}

const MOST_WORKERS = 256;

/** For commands that show a score. */
export function modelOption(): Option {
  return new Option(
    '--model <file>',
    'judge client lists by this model of undertone learn, in place of the hand-set prior',
  );
}

/** For commands that work on the history alone. */
export function historyFileOption(): Option {
  return new Option('--history <file>', "the history file (default: in the user's own state folder)");
}

/** For commands that learn what became of customers. */
export function marksOption(): Option {
  return new Option(
    '--history [file]',
    'count what reps marked: lost as having left; saved, renewed and wrong as having stayed',
  );
}
