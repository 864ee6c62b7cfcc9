// A part of a run: what one walk over some of its input gives, before it is known who is who. Parts are read anywhere, in
// any order, and put together; only then are names recognised, parties linked, and profiles settled.
import { setImmediate as breathe } from 'node:timers/promises';
import {
  type Acquaintances,
  createAcquaintances,
  createDirectory,
  type Directory,
  ingest,
} from './ingest/index.ts';
import { listenerFor } from './listener.ts';
import type { Diagnostic, Fact, Interaction, Reading, Source, Understanding } from './model/index.ts';
import type { RunSettings } from './pipeline.ts';
import { createLedger, type Ledger } from './profile/ledger.ts';
import { createTally, type Tally } from './report/tally.ts';
import type { Listener } from './text/listen.ts';
import { likeness } from './text/natural.ts';

export interface Part {
  readonly directory: Directory;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly acquaintances: Acquaintances;
  /** Interactions whose author may be known by name once everything is read: not heard yet. */
  readonly waiting: Interaction[];
  readonly tables: Understanding[];
  readonly diagnostics: Diagnostic[];
  /** Made when first asked: parts that are only put together may have nobody to hear. */
  readonly listen: Listener;
}

/** All parts of the same settings are heard by one listener: to make one takes longer than to read a small file. */
const listeners = new WeakMap<RunSettings, Listener>();

export function emptyPart(settings: RunSettings): Part {
  const { ownDomains, links } = settings.reading;
  return {
    directory: createDirectory({ similarity: likeness, ownDomains, links }),
    ledger: createLedger(settings.retention, settings.allowance),
    tally: createTally(),
    acquaintances: createAcquaintances(),
    waiting: [],
    tables: [],
    diagnostics: [],
    listen: (spoken) => listenerOf(settings)(spoken),
  };
}

function listenerOf(settings: RunSettings): Listener {
  const known = listeners.get(settings);
  if (known !== undefined) return known;
  const made = listenerFor(settings.signals, settings.brands);
  listeners.set(settings, made);
  return made;
}

/** One pass over the input: each fact is noted, heard and folded, and then gone; only who is not recognised waits. */
export async function readPart(sources: readonly Source[], settings: RunSettings): Promise<Part> {
  const part = emptyPart(settings);
  await readInto(part, ingest(sources, settings.reading), settings);
  return part;
}

/** Adds to the part what is read. */
export async function readInto(
  part: Part,
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  settings: RunSettings,
): Promise<void> {
  const { acquaintances, waiting } = part;
  const receive = (fact: Fact): void => {
    settings.onFact(fact);
    acquaintances.note(fact);
    if (acquaintances.mayKnow(fact)) waiting.push(fact);
    else take(fact, part);
  };
  let facts = 0;
  let breathed = 0;
  for await (const reading of readings) {
    if (reading.type !== 'facts') {
      remember(reading, part);
      continue;
    }
    for (const fact of reading.facts) receive(fact);
    facts += reading.facts.length;
    settings.onProgress({ file: reading.facts[0]?.origin.file ?? '', facts });
    if (facts - breathed < BREATH) continue;
    breathed = facts;
    await breathe();
  }
}

/**
 * Facts after which whatever else the process has to do gets its turn: signals, timers, an engine's locks. Few, since to cut
 * a file for other threads takes many turns.
 */
const BREATH = 50;

/** Once every part is in: hears those who wait, with their authors as far as the names go. */
export function recogniseAll(part: Part): void {
  for (const interaction of part.waiting.splice(0)) take(part.acquaintances.recognise(interaction), part);
}

function remember(reading: Reading, { tables, tally, diagnostics }: Part): void {
  if (reading.type === 'diagnostic') diagnostics.push(reading.diagnostic);
  if (reading.type !== 'table') return;
  tables.push(reading.understanding);
  tally.addTable(reading.understanding);
}

function take(fact: Fact, { directory, ledger, tally, listen }: Part): void {
  const heard = fact.kind === 'interaction' ? listen(fact) : undefined;
  ledger.add(directory.noteFact(fact), fact, heard);
  tally.add(fact, heard);
}
