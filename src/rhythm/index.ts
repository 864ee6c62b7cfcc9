export { buyerOf, dayOf, UNIT_DAYS, type Unit } from './histories.ts';
export { countRepeaters, REPEATERS_NEEDED, rhythmOf } from './rhythm.ts';
export { withRhythm } from './still-buying.ts';
