// Customer text must not move the cursor, colour the screen or turn the line around: what controls is shown, not sent.

/** Control characters (C0, DEL, C1), line and paragraph separators, and marks that reorder text. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** For people: white space folded, every other control shown as `\u{1b}`. */
export function visible(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(CONTROLS, (control) => `\\u{${hex(control)}}`);
}

/** For people, laid out already: lines and spaces stay, every other control is shown. */
export function shown(text: string): string {
  return text.replace(CONTROLS, (control) => (control === '\n' ? control : `\\u{${hex(control)}}`));
}

/** For machines: JSON with the same controls escaped, so that a terminal is safe and the value stays recoverable. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(CONTROLS, (control) =>
    control === '\n' ? control : `\\u${hex(control).padStart(4, '0')}`,
  );
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
