import type { Paint } from '../report/format.ts';
import { PLAIN } from '../report/format.ts';
import type { Io, Output } from './io.ts';

/** Colours on a terminal that takes them; chalk is loaded only then. */
export async function paintFor(output: Output, io: Io): Promise<Paint> {
  if (!wantsColour(output, io)) return PLAIN;
  const { Chalk } = await import('chalk');
  const { bold, dim, red, yellow, cyan, green } = new Chalk({ level: 1 });
  return { bold, dim, red, yellow, cyan, green };
}

/** `NO_COLOR` wins (no-color.org), then `FORCE_COLOR`, then whether it is a terminal that is not dumb. */
function wantsColour(output: Output, { environment }: Io): boolean {
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTerminal && environment.TERM !== 'dumb';
}
