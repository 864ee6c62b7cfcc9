// What each phrase is to one who speaks: our own promises are not looked for in a customer's words.
import type { MessageSignal } from '../model/index.ts';
import type { Payload } from './payloads.ts';

export type Speaker = MessageSignal['speaker'];

/** Nothing that counts, a context, an idiom, or something to be told. */
export const UNHEARD = 0;
export const CONTEXT = 1;
export const IDIOM = 2;
export const COUNTS = 3;

/** The role of each payload. `speaker`: whose signals count; undefined: nobody's. */
export function rolesOf(
  payloads: readonly Payload[],
  signals: readonly MessageSignal[],
  speaker: Speaker | undefined,
): Uint8Array {
  return Uint8Array.from(payloads, (payload) => roleOf(payload, signals, speaker));
}

function roleOf(payload: Payload, signals: readonly MessageSignal[], speaker: Speaker | undefined): number {
  switch (payload.kind) {
    case 'context':
      return CONTEXT;
    case 'idiom':
      return IDIOM;
    case 'cause':
      return COUNTS;
    case 'signal':
      return signals[payload.signal]?.speaker === speaker ? COUNTS : UNHEARD;
    case 'tiding':
      return payload.speaker === speaker ? COUNTS : UNHEARD;
    case 'manner':
    case 'severity':
      return speaker === 'customer' ? COUNTS : UNHEARD;
    default:
      return speaker === 'agent' ? COUNTS : UNHEARD;
  }
}
