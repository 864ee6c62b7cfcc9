// Answers to surveys. What 4 is worth depends on the largest answer of the column, so answers wait until the table ends.
import type { Fact, Instant, Origin, Party, Survey } from '../../model/index.ts';
import { fold } from '../columns/fold.ts';
import { remembered } from '../values/remembered.ts';
import { ANY_SCALE, figureOf, isUnanswered, readScore, scaleOf } from '../values/scores.ts';
import type { Row } from './cells.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';

interface Waiting {
  readonly party: Party;
  readonly origin: Origin;
  readonly at: Instant | undefined;
  readonly answer: string;
}

export interface Surveys {
  readonly interpret: Interpreter;
  /** The answers of the whole table as facts. */
  readonly finish: () => readonly Fact[];
  readonly areWaiting: () => boolean;
}

export function surveys(
  { cells, file, doubts }: TableContext,
  partyOf: (row: Row, at: Instant | undefined) => Party | undefined,
): Surveys {
  const waiting: Waiting[] = [];
  const score = cells.text('score');
  const at = cells.moment();
  const names = [cells.header('score'), fold(file)];
  const header = cells.name('score');
  const understood = remembered(understand);
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    areWaiting: () => waiting.length > 0,
    interpret: (row, origin) => {
      const answer = score(row, origin);
      const said = answer === undefined ? undefined : understood(answer);
      if (answer === undefined || said === undefined) return 'no answer';
      if (!said.isReadable) {
        doubts.unreadable(header, answer, 'an answer to a survey', origin);
        return 'no readable answer';
      }
      const when = at(row, origin);
      const party = partyOf(row, when);
      if (party === undefined) return NOBODY;
      smallest = Math.min(smallest, said.figure ?? smallest);
      largest = Math.max(largest, said.figure ?? largest);
      waiting.push({ party, origin, answer, at: when });
      return undefined;
    },
    finish: () => {
      const scale = scaleOf(names, smallest, largest);
      const scoreOf = remembered((answer) => readScore(answer, scale));
      return waiting.flatMap(({ party, origin, at, answer }) => {
        const read = scoreOf(answer);
        if (read === undefined) return [];
        const survey: Draft<Survey> = {
          kind: 'survey',
          party,
          origin,
          scale: read.scale,
          answer,
          value: read.value,
        };
        put(survey, 'at', at);
        return [survey];
      });
    },
  };
}

/** What an answer is before its scale is known; undefined where it says that there was none. */
interface Understood {
  readonly isReadable: boolean;
  readonly figure: number | undefined;
}

function understand(answer: string): Understood | undefined {
  if (isUnanswered(answer)) return undefined;
  return { isReadable: readScore(answer, ANY_SCALE) !== undefined, figure: figureOf(answer) };
}
