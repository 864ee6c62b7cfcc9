// `--redact`: one option for every command that shows what was read, and what it does to errors.
import { type Command, CommanderError, Option } from 'commander';
import { UsageError } from '../model/index.ts';
import type { Redaction } from '../report/redaction.ts';
import { ClosedPipe, type Io, OutputError } from './io.ts';
import { REDACTIONS, readChoice } from './values.ts';

type What = (typeof REDACTIONS)[number];

/** What a command gets of it, put there before it runs. */
export interface Redacting {
  readonly redaction?: Redaction;
}

export function redactOption(): Option {
  return new Option(
    '--redact [what]',
    'mask people, customers, mail addresses, phone, card and account numbers and ids; --redact=contacts leaves the names',
  ).argParser(readChoice('--redact', REDACTIONS));
}

/** Gives the command its redaction, where it is to redact. */
export async function applyRedaction(command: Command, { environment }: Io): Promise<Redaction | undefined> {
  const asked: What | true | undefined = command.getOptionValue('redact');
  if (asked === undefined) return undefined;
  const what = asked === true ? 'all' : asked;
  const { Redaction } = await import('../report/redaction.ts');
  const { WORDING } = await import('../wording.ts');
  const key = environment.UNDERTONE_REDACT_KEY ?? '';
  const redaction = new Redaction({ what, key, isCommon: WORDING.isCommon });
  command.setOptionValue('redaction', redaction);
  return redaction;
}

/** A part holds what tells customers apart, names and texts with it. */
export function refuseRedaction({ redaction }: Redacting, command: string): void {
  if (redaction === undefined) return;
  throw new UsageError(
    `${command} writes what merge needs, names with it, and cannot redact; give --redact to merge`,
    [],
  );
}

/** The same error without what names somebody; of a fault of undertone itself only where it happened. */
export function redactError(error: unknown, redaction: Redaction | undefined): unknown {
  if (redaction === undefined || !(error instanceof Error)) return error;
  if (error instanceof UsageError) {
    const suggestions = error.suggestions.map((suggestion) => redaction.text(suggestion));
    return new UsageError(redaction.message(error.message), suggestions);
  }
  if (error instanceof CommanderError || error instanceof ClosedPipe || error instanceof OutputError)
    return error;
  const fault = new Error(`${error.name}, its message left out`);
  fault.stack = [`Error: ${fault.message}`, ...(error.stack?.match(/^ {4}at .*$/gm) ?? [])].join('\n');
  return fault;
}
