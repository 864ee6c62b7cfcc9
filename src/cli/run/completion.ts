import type { Command } from 'commander';
import { EXIT } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import type { SHELLS } from '../completion/shells.ts';
import { type CompletedCommand, completionTree } from '../completion/tree.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';

type Shell = (typeof SHELLS)[number];

const WRITERS: Readonly<Record<Shell, (program: CompletedCommand) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Resolves to the exit code. */
export async function runCompletion(shell: Shell, program: Command, io: Io): Promise<number> {
  await writeResult([WRITERS[shell](completionTree(program))], undefined, io);
  return EXIT.fine;
}
