import type { CompletedCommand, CompletedOption } from './tree.ts';

export function zshCompletion(program: CompletedCommand): string {
  return `#compdef undertone
# zsh completion of undertone, made by: undertone completion zsh
_undertone() {
  local state line
  local -a commands
${levelOf(program, '  ')}
}
_undertone "$@"
`;
}

/** What follows one command: its options, and its own commands or its arguments. */
function levelOf(command: CompletedCommand, indent: string): string {
  const options = command.options.flatMap(optionSpecs);
  if (command.commands.length === 0) return argumentsLine([...options, restSpec(command)], indent, '-s');
  const names = command.commands.map(({ name, description }) =>
    quoted(`${name}:${description.replaceAll(':', '\\:')}`),
  );
  const cases = command.commands.map(
    (child) => `${indent}    ${child.name})\n${levelOf(child, `${indent}      `)} ;;`,
  );
  return `${argumentsLine([...options, `'1: :->command'`, `'*:: :->rest'`], indent, '-C')}
${indent}case $state in
${indent}command)
${indent}  commands=(${names.join(' ')})
${indent}  _describe command commands ;;
${indent}rest)
${indent}  case $line[1] in
${cases.join('\n')}
${indent}  esac ;;
${indent}esac`;
}

function argumentsLine(specs: readonly string[], indent: string, flag: string): string {
  return `${indent}_arguments ${flag} \\\n${specs.map((spec) => `${indent}  ${spec}`).join(' \\\n')}`;
}

function restSpec({ words }: CompletedCommand): string {
  return words.length === 0 ? `'*:file:_files'` : `'1:word:(${words.join(' ')})'`;
}

function optionSpecs(option: CompletedOption): readonly string[] {
  const { short, long, description } = option;
  const says = `[${description.replaceAll(/[[\]:\\]/g, (mark) => `\\${mark}`)}]`;
  const repeats = option.values.some((value) => value.endsWith('=')) ? '*' : '';
  const names = option.value === 'optional' ? `${long}=-` : option.value === 'required' ? `${long}=` : long;
  const specs = [quoted(`${repeats}${names}${says}${valueSpec(option)}`)];
  return short === '' ? specs : [...specs, quoted(`${short}${says}${valueSpec(option)}`)];
}

function valueSpec({ value, values, isFile }: CompletedOption): string {
  if (value === 'none') return '';
  const colons = value === 'optional' ? '::' : ':';
  if (values.length > 0) return `${colons}value:(${values.join(' ')})`;
  return `${colons}value:${isFile ? '_files' : ''}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
