// The year that every corpus spans, whatever its size: more messages means busier days, not a longer past.
import { DAY } from '../../src/model/index.ts';

/** 2025-01-01, midnight UTC. */
export const START = 1_735_689_600_000;

export const YEAR = 365 * DAY;
