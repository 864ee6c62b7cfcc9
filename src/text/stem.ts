// Stems of words of any kind.
import { stem } from './natural.ts';

/** Porter's stem of a word in English letters; any other word as it is. */
export function stemOf(word: string): string {
  return /^[a-z']+$/.test(word) ? stem(word) : word;
}
