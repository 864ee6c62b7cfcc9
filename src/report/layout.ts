// Text in columns of a terminal, where a character may be two wide or none.
import stringWidth from 'string-width';

/** Narrower than this, lines wrap at the terminal's own edge. */
const NARROWEST = 60;
/** Wider than this, lines get too long to read. */
const WIDEST = 120;

/** Columns that a list takes on a terminal. */
export function tableWidth({ width }: { readonly width: number }): number {
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** Cut to the width, with an ellipsis in its last column. */
export function cutTo(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines of at most `width` columns, broken between words; a longer word is broken where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    if (line === '') line = word;
    else if (stringWidth(line) + 1 + stringWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (stringWidth(part) + stringWidth(character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The text wrapped and every line set in by `indent`; the first one by `first` instead. */
export function indented(text: string, width: number, indent: string, first: string): string {
  const lines = wrap(text, Math.max(10, width - stringWidth(indent)));
  return lines.map((line, index) => (index === 0 ? first : indent) + line).join('\n');
}
