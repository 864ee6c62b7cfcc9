export { type Buyer, buyerOf, dayOf, UNIT_DAYS, type Unit } from './histories.ts';
export { countRepeaters, REPEATERS_NEEDED, rhythmOf } from './rhythm.ts';
export { mayHoldRhythm, rhythmAmong } from './still-buying.ts';
