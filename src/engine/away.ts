// An engine may go away and come back: whoever waits for it is told.
import type { Engine } from './connection.ts';

/** Milliseconds of being away before it is said. */
const PATIENCE_MS = 2_000;

/** Tells in words when the engine stays away and when it is back. Gives what ends the watch. */
export function tellAway({ redis, address }: Engine, say: (words: string) => void): () => void {
  let isSaid = false;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    isSaid = true;
    say(`Redis at ${address.shown} is away; waiting for it`);
  };
  const gone = (): void => {
    timer ??= setTimeout(tell, PATIENCE_MS);
  };
  const back = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (isSaid) say(`Redis at ${address.shown} is back`);
    isSaid = false;
  };
  redis.on('close', gone).on('ready', back);
  return () => {
    clearTimeout(timer);
    redis.off('close', gone).off('ready', back);
  };
}
