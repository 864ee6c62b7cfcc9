import { type CompletedCommand, type CompletedOption, everyCommand } from './tree.ts';

/** Works in bash 3.2 too, as macOS has it. Where nothing is offered, bash offers files. */
export function bashCompletion(program: CompletedCommand): string {
  const commands = everyCommand(program);
  return `# bash completion of undertone, made by: undertone completion bash
_undertone() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} given='' command='' words='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${commands
  .filter(({ path }) => path !== '')
  .map(entering)
  .join('\n')}
    esac
  done
  if [[ $cur == = ]]; then
    given='='; cur=''
  elif [[ $prev == = ]]; then
    given='='; prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$command $prev$given" in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case "$command" in
${commands.map((command) => `      '${command.path}') words='${flagsOf(command).join(' ')}' ;;`).join('\n')}
    esac
  else
    case "$command" in
${commands.flatMap(wordCase).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _undertone undertone
`;
}

function entering({ path, name }: CompletedCommand): string {
  const above = path.slice(0, Math.max(0, path.length - name.length - 1));
  return `      '${above} ${name}') command='${path}' ;;`;
}

function valueCase({ path }: CompletedCommand, option: CompletedOption): readonly string[] {
  if (option.value === 'none') return [];
  const names = [option.long, option.short].filter((name) => name !== '');
  const spaced = option.value === 'required' ? names.map((name) => `'${path} ${name}'`) : [];
  const places = [...spaced, `'${path} ${option.long}='`].join('|');
  const unspaced = option.values.some((value) => value.endsWith('='));
  const stay = unspaced ? ' compopt -o nospace 2>/dev/null;' : '';
  return [
    `    ${places})${stay} COMPREPLY=($(compgen -W '${option.values.join(' ')}' -- "$cur")); return ;;`,
  ];
}

function wordCase({ path, commands, words }: CompletedCommand): readonly string[] {
  const offered = [...commands.map(({ name }) => name), ...words];
  return offered.length === 0 ? [] : [`      '${path}') words='${offered.join(' ')}' ;;`];
}

function flagsOf({ options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ short, long }) => [short, long]).filter((flag) => flag !== '');
}
