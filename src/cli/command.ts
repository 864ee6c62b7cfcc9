import type { Command } from 'commander';
import type { Io } from './io.ts';

/** What a command's work gives back to the process. */
export interface Outcome {
  readonly exitCode: number;
}

/**
 * A command: one file in `commands/`, default export. It only defines itself; its work is imported when it runs, so
 * that `--help` loads nothing else.
 */
export interface CommandDefinition {
  /** Place in the help. */
  readonly order: number;
  define(program: Command, io: Io, done: (outcome: Outcome) => void): void;
}

export const EXIT = { fine: 0, found: 1, unusable: 2, fault: 70, interrupted: 130, ended: 143 } as const;
