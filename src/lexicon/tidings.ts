// What became of a promise, in the words of either side.
import type { TidingGroup } from '../model/index.ts';
import { ourTidings } from './tidings-ours.ts';
import { theirTidings } from './tidings-theirs.ts';

export const tidings: readonly TidingGroup[] = [...ourTidings, ...theirTidings];
