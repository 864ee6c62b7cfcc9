// A run whose stdout was closed fails, unless it leaves something elsewhere: a caller that throws its output away looks the
// same (see nowhere.ts), and may well want no more of it than a history or an exit code.
import type { Command } from 'commander';
import { type Io, OutputError } from './io.ts';

/** Options by which a run leaves more than what it prints: a file, a model, an exit code. */
const KEEPING = ['output', 'save', 'failOn', 'failOnNew'];

/** Commands that are run for what they store; what they print only confirms it. */
const STORING = new Set(['done', 'snooze', 'wrong', 'prune', 'init', 'worker']);

/** Before any work is done. Throws OutputError where all of its result would be lost. */
export function refuseLostOutput(command: Command, { stdout }: Io): void {
  if (!keepsElsewhere(command)) refuseIfLost(stdout);
}

function keepsElsewhere(command: Command): boolean {
  const isSet = (option: string): boolean => command.getOptionValue(option) !== undefined;
  // The other commands that name a history only read it.
  const remembers = command.name() === 'scan' && isSet('history');
  return remembers || STORING.has(command.name()) || KEEPING.some(isSet);
}

/** Throws OutputError where what is printed leads nowhere. */
export function refuseIfLost({ leadsNowhere }: Io['stdout']): void {
  if (leadsNowhere !== true) return;
  throw new OutputError(
    'cannot write: stdout is closed; give --output FILE or leave it open (> /dev/null throws the result away)',
  );
}
