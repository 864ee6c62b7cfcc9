// The text in shared strings and inline strings. Source: ECMA-376 part 1, 18.4 (rich text and phonetic runs) and
// 22.9.2.19 (`_x000D_`, the way to write what XML cannot).
import type { Attributes } from './xml.ts';

/** Gathers the text of one string item (`si` or `is`) from the events of XML. */
export class TextGatherer {
  #text = '';
  #piece: string | undefined;
  #preserve = false;
  /** Within a phonetic run, which says how the text is read aloud. */
  #phonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#phonetic = true;
    if (name !== 't' || this.#phonetic) return;
    this.#piece = '';
    this.#preserve = attributes['xml:space'] === 'preserve';
  }

  text(text: string): void {
    if (this.#piece !== undefined) this.#piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic = false;
    if (name !== 't' || this.#piece === undefined) return;
    this.#text += decodeEscapes(this.#preserve ? this.#piece : trimBlank(this.#piece));
    this.#piece = undefined;
  }

  /** The text so far; what follows is another item. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/** `a_x000D_b` holds a carriage return; `_x005F_` is an underscore that is none of these. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Space around text counts only where the file says so. */
function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
