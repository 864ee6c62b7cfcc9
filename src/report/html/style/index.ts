import { CARDS } from './cards.ts';
import { COLOURS } from './colours.ts';
import { DRAWINGS } from './drawings.ts';
import { GROUND } from './ground.ts';
import { PAPER } from './paper.ts';
import { PHONE } from './phone.ts';
import { TABLES } from './tables.ts';

/** The page's style, from what holds everywhere to what holds on some screens only. */
export const STYLE = [COLOURS, GROUND, CARDS, TABLES, DRAWINGS, PHONE, PAPER].join('');
