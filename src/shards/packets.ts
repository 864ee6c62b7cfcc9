// What a thread has at its end, in packets that cost little to hand over: records stay in the blocks of memory in which they
// lie, parties go by the numbers that the thread gave them.
import type { Diagnostic, Instant, Interaction, Understanding } from '../model/index.ts';
import type { Part } from '../part.ts';

export type Packet =
  /** Who the parties are, and what is recorded of them. */
  | {
      readonly type: 'known';
      readonly noted: ReturnType<Part['directory']['give']>;
      readonly records: ReturnType<Part['ledger']['give']>;
    }
  | { readonly type: 'waiting'; readonly waiting: readonly Interaction[] }
  | {
      readonly type: 'rest';
      readonly names: ReturnType<Part['acquaintances']['names']>;
      readonly tables: readonly Understanding[];
      readonly diagnostics: readonly Diagnostic[];
      readonly counted: ReturnType<Part['tally']['counted']>;
      readonly newest: Instant | undefined;
    };

/** Interactions in one packet: few enough for it to be small. */
const MOST = 10_000;

export function* packetsOf(part: Part): Generator<Packet> {
  yield { type: 'known', noted: part.directory.give(), records: part.ledger.give() };
  yield* restPackets(part);
}

/** What is neither noted of parties nor recorded of them. */
export function* restPackets(part: Part): Generator<Packet> {
  const { acquaintances, ledger, tables, tally, diagnostics, waiting } = part;
  for (let start = 0; start < waiting.length; start += MOST)
    yield { type: 'waiting', waiting: waiting.slice(start, start + MOST) };
  const newest = ledger.newest();
  yield { type: 'rest', names: acquaintances.names(), tables, diagnostics, counted: tally.counted(), newest };
}

/** What can be handed over without a copy. */
export function transfersOf(packet: Packet): readonly ArrayBuffer[] {
  if (packet.type !== 'known') return [];
  const { threads, parties } = packet.noted.meetings;
  return [threads, parties].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

/** Adds to the part what a packet holds. */
export function takePacket(packet: Packet, part: Part): void {
  switch (packet.type) {
    case 'known':
      part.ledger.adopt(packet.records, part.directory.adopt(packet.noted));
      break;
    case 'waiting':
      for (const interaction of packet.waiting) part.waiting.push(interaction);
      break;
    case 'rest':
      part.acquaintances.take(packet.names);
      part.tables.push(...packet.tables);
      for (const diagnostic of packet.diagnostics) part.diagnostics.push(diagnostic);
      part.tally.take(packet.counted);
      if (packet.newest !== undefined) part.ledger.see(packet.newest);
  }
}
