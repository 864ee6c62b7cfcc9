import { type CompletedCommand, type CompletedOption, everyCommand } from './tree.ts';

export function fishCompletion(program: CompletedCommand): string {
  const lines = everyCommand(program).flatMap((command) => [
    ...command.commands.map((child) => nameLine(command, child)),
    ...command.words.map((word) => `${start(inside(command))} -f -a ${word}`),
    ...command.options.map((option) => optionLine(command, option)),
  ]);
  return `# fish completion of undertone, made by: undertone completion fish\n${lines.join('\n')}\n`;
}

function nameLine(parent: CompletedCommand, { name, description }: CompletedCommand): string {
  const others = parent.commands.map((child) => child.name).join(' ');
  const unchosen = `not __fish_seen_subcommand_from ${others}`;
  const where = parent.path === '' ? unchosen : `${inside(parent)}; and ${unchosen}`;
  return `${start(where)} -f -a ${name} -d ${quoted(description)}`;
}

function optionLine(command: CompletedCommand, option: CompletedOption): string {
  const { short, long, description, value, values, isFile } = option;
  const names = `${short === '' ? '' : ` -s ${short.slice(1)}`} -l ${long.slice(2)}`;
  const offered = values.length === 0 ? '' : ` -a ${quoted(values.join(' '))}`;
  const taken = value === 'required' ? (isFile ? ' -r -F' : ' -x') : '';
  return `${start(inside(command))}${names}${taken}${offered} -d ${quoted(description)}`;
}

function start(condition: string): string {
  return `complete -c undertone -n ${quoted(condition)}`;
}

/** Holds behind the words of the command. */
function inside({ path, commands }: CompletedCommand): string {
  if (path === '') return `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`;
  return path
    .split(' ')
    .map((name) => `__fish_seen_subcommand_from ${name}`)
    .join('; and ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
