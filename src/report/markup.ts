import { visible } from './visible.ts';

/** Text for Markdown: markup of customers' text is shown, not obeyed. */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;');
}
