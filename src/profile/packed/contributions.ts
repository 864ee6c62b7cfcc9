// The steps of a waterfall as a record: there are some ten of them for each customer.
import { type Contribution, FAMILIES } from '../../model/index.ts';
import { Codes } from './codes.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

const kinds = new Codes(['prior', 'learned', 'signal', 'cap']);
const families = new Codes(FAMILIES);

const HAS = { at: 1, about: 2 } as const;

export function writeContributions(writer: Writer, contributions: readonly Contribution[]): void {
  writer.count(contributions.length);
  for (const { kind, signal, family, logOdds, points, says, at, about, count } of contributions) {
    writer.byte((at === undefined ? 0 : HAS.at) | (about === undefined ? 0 : HAS.about));
    writer.byte(kinds.of(kind));
    writer.byte(families.of(family));
    writer.word(signal);
    writer.number(Math.round(logOdds * 1000));
    writer.number(Math.round(points * 10));
    writer.text(says);
    if (at !== undefined) writer.number(at);
    if (about !== undefined) writer.text(about);
    writer.count(count);
  }
}

export function readContributions(reader: Reader): readonly Contribution[] {
  const contributions: Contribution[] = [];
  for (let left = reader.count(); left > 0; left--) contributions.push(readContribution(reader));
  return contributions;
}

function readContribution(reader: Reader): Contribution {
  const has = reader.byte();
  return {
    kind: kinds.at(reader.byte()) ?? 'signal',
    family: families.at(reader.byte()),
    signal: reader.word(),
    logOdds: reader.number() / 1000,
    points: reader.number() / 10,
    says: reader.text(),
    at: (has & HAS.at) === 0 ? undefined : reader.number(),
    about: (has & HAS.about) === 0 ? undefined : reader.text(),
    count: reader.count(),
  };
}
