// The quick parser against the careful one: the same records, the same bounds, the same place to stop.
import { describe, expect, test } from 'vitest';
import { openCarefully } from '../../src/ingest/csv/careful.ts';
import type { Dialect } from '../../src/ingest/csv/dialect.ts';
import { openQuickly } from '../../src/ingest/csv/quick.ts';
import { lineEnd } from '../../src/ingest/csv/text-lines.ts';
import { createRandom, type Random } from '../random.ts';

const plain: Dialect = {
  delimiter: ',',
  collapse: false,
  quote: '"',
  escaping: 'doubled',
  newline: '\n',
  columns: 3,
  certainty: 1,
  leadingLines: 0,
};

describe('the quick and the careful parser agree', () => {
  for (let seed = 1; seed <= 300; seed++) {
    test(`seed ${seed}`, () => {
      const random = createRandom(seed);
      const dialect: Dialect = {
        ...plain,
        delimiter: random.pick([',', ';', '\t']),
        quote: random.pick(['"', '"', "'", '']),
      };
      const last = random.below(2) === 0;
      const text = randomText(random, dialect) + (last ? random.pick(['', '\n']) : '\n');
      const [quick, careful] = [openQuickly(text, dialect, last), openCarefully(text, dialect, last)];
      let at = 0;
      let stop = '';
      while (at < text.length && stop !== 'end' && stop !== 'unfinished') {
        const stretch = quick.read(at);
        expect(stretch).toEqual(careful.read(at));
        stop = stretch.stop;
        at = lineEnd(text, stretch.bounds.at(-1) ?? at, dialect);
      }
    });
  }
});

function randomText(random: Random, { delimiter, quote }: Dialect): string {
  const pieces = [
    delimiter,
    delimiter,
    '\n',
    '\r\n',
    quote,
    `${quote}${quote}`,
    `${delimiter}${quote}`,
    `${quote}${delimiter}`,
    'a',
    'größer',
    '😀',
    ' ',
    '\r',
    'some words',
  ];
  return Array.from({ length: random.below(60) }, () => random.pick(pieces)).join('');
}
