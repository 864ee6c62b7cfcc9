// What reps said of customers, for commands that learn from it.
import type { Disposition } from '../../model/index.ts';
import type { Io } from '../io.ts';

/** All marks of a history; none where no history is asked for. Throws UsageError where there is none. */
export async function marksIn(place: string | true | undefined, io: Io): Promise<readonly Disposition[]> {
  if (place === undefined) return [];
  const { withHistory } = await import('./history.ts');
  return await withHistory(place, io, (history) => history.dispositions());
}
