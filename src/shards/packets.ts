// What a thread has at its end, in packets that cost little to hand over: records go as the blocks of memory in which they
// lie, parties by the numbers that the thread gave them.
import type { Note } from '../ingest/index.ts';
import type { Diagnostic, Instant, Interaction, Understanding } from '../model/index.ts';
import type { Part } from '../part.ts';

type PartyNote = Extract<Note, { type: 'party' }>;
type RowNote = Extract<Note, { type: 'row' }>;
type ThreadNote = Extract<Note, { type: 'thread' }>;

export type Packet =
  /** The parties in the order of their numbers, in some packets. */
  | { readonly type: 'parties'; readonly parties: readonly PartyNote[] }
  | { readonly type: 'rows'; readonly rows: readonly RowNote[] }
  /** Threads by number, and behind the number of its parties the parties of each. */
  | { readonly type: 'threads'; readonly threads: Float64Array; readonly parties: Uint32Array }
  | { readonly type: 'records'; readonly records: ReturnType<Part['ledger']['give']> }
  | { readonly type: 'waiting'; readonly waiting: readonly Interaction[] }
  | {
      readonly type: 'rest';
      readonly names: ReturnType<Part['acquaintances']['names']>;
      readonly tables: readonly Understanding[];
      readonly diagnostics: readonly Diagnostic[];
      readonly counted: ReturnType<Part['tally']['counted']>;
      readonly newest: Instant | undefined;
    };

/** Parties, rows, threads or interactions in one packet: few enough for it to be small. */
const MOST = 10_000;

export function* packetsOf(part: Part): Generator<Packet> {
  yield* notePackets(part.directory.notes());
  yield { type: 'records', records: part.ledger.give() };
  yield* restPackets(part);
}

/** What is neither noted of parties nor recorded of them. */
export function* restPackets(part: Part): Generator<Packet> {
  const { acquaintances, ledger, tables, tally, diagnostics } = part;
  for (const waiting of chunksOf(part.waiting)) yield { type: 'waiting', waiting };
  const newest = ledger.newest();
  yield { type: 'rest', names: acquaintances.names(), tables, diagnostics, counted: tally.counted(), newest };
}

/** What can be handed over without a copy. */
export function transfersOf(packet: Packet): readonly ArrayBuffer[] {
  const views = packet.type === 'records' ? packet.records.blocks : [];
  return views.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

function* notePackets(notes: Iterable<Note>): Generator<Packet> {
  const parties: PartyNote[] = [];
  const rows: RowNote[] = [];
  const threads: ThreadNote[] = [];
  for (const note of notes) {
    if (note.type === 'party') parties.push(note);
    else if (note.type === 'row') rows.push(note);
    else threads.push(note);
  }
  for (const chunk of chunksOf(parties)) yield { type: 'parties', parties: chunk };
  for (const chunk of chunksOf(rows)) yield { type: 'rows', rows: chunk };
  const numbers = new Map(parties.map(({ key }, number) => [key, number]));
  for (const chunk of chunksOf(threads)) yield threadPacket(chunk, numbers);
}

function threadPacket(threads: readonly ThreadNote[], numbers: ReadonlyMap<string, number>): Packet {
  const parties = threads.flatMap(({ keys }) => [keys.length, ...keys.map((key) => numbers.get(key) ?? 0)]);
  return {
    type: 'threads',
    threads: Float64Array.from(threads, ({ thread }) => thread),
    parties: Uint32Array.from(parties),
  };
}

function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += MOST) yield items.slice(start, start + MOST);
}

/** Takes the packets of one thread, in their order. */
export class PacketTaker {
  readonly #part: Part;
  /** Of the thread's parties. */
  readonly #keys: string[] = [];

  constructor(part: Part) {
    this.#part = part;
  }

  take(packet: Packet): void {
    const { acquaintances, directory, ledger, tally, waiting, tables, diagnostics } = this.#part;
    switch (packet.type) {
      case 'parties':
        this.#takeParties(packet.parties);
        break;
      case 'rows':
        for (const note of packet.rows) directory.take(note);
        break;
      case 'threads':
        this.#takeThreads(packet.threads, packet.parties);
        break;
      case 'records':
        ledger.adopt(
          packet.records,
          Uint32Array.from(this.#keys, (key) => directory.numberOf(key)),
        );
        break;
      case 'waiting':
        for (const interaction of packet.waiting) waiting.push(interaction);
        break;
      case 'rest':
        acquaintances.take(packet.names);
        tables.push(...packet.tables);
        for (const diagnostic of packet.diagnostics) diagnostics.push(diagnostic);
        tally.take(packet.counted);
        if (packet.newest !== undefined) ledger.see(packet.newest);
    }
  }

  #takeParties(parties: readonly PartyNote[]): void {
    for (const note of parties) {
      this.#keys.push(note.key);
      this.#part.directory.take(note);
    }
  }

  #takeThreads(threads: Float64Array, parties: Uint32Array): void {
    let at = 0;
    for (const thread of threads) {
      const end = at + 1 + (parties[at] ?? 0);
      const keys = Array.from(parties.subarray(at + 1, end), (number) => this.#keys[number] ?? '');
      this.#part.directory.take({ type: 'thread', thread, keys });
      at = end;
    }
  }
}
