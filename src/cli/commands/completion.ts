import { Argument } from 'commander';
import type { CommandDefinition } from '../command.ts';
import { SHELLS } from '../completion/shells.ts';

export default {
  order: 15,
  define(program, io, done) {
    program
      .command('completion')
      .description('print what makes bash, zsh or fish complete commands and options')
      .addArgument(new Argument('<shell>', SHELLS.join(', ')).choices(SHELLS))
      .addHelpText('after', INSTALLING)
      .action(async (shell: (typeof SHELLS)[number]) => {
        const { runCompletion } = await import('../run/completion.ts');
        done({ exitCode: await runCompletion(shell, program, io) });
      });
  },
} satisfies CommandDefinition;

const INSTALLING = `
Installing:
  bash   undertone completion bash > ~/.local/share/bash-completion/completions/undertone
  zsh    undertone completion zsh > ~/.zfunc/_undertone   (with fpath+=(~/.zfunc) before compinit)
  fish   undertone completion fish > ~/.config/fish/completions/undertone.fish
`;
