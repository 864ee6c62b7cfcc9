// What writing and reading of a message agree on.
import {
  AUTHORS,
  CAUSES,
  CHANNELS,
  FATES,
  SEVERITIES,
  TICKET_STATES,
  TIDING_ACTS,
} from '../../model/index.ts';
import { Codes } from './codes.ts';

export const authors = new Codes(AUTHORS);
export const channels = new Codes(CHANNELS);
export const causes = new Codes(CAUSES);
export const severities = new Codes(SEVERITIES);
export const states = new Codes(TICKET_STATES);
export const acts = new Codes(TIDING_ACTS);
export const fates = new Codes(FATES);

/** Which of the fields that most messages lack are there. */
export const HAS = {
  at: 1,
  name: 2,
  verdict: 4,
  turn: 8,
  ticket: 16,
  snippet: 32,
  pledges: 64,
  understood: 128,
} as const;
