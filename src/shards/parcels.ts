// A part of a run as parcels of bytes, each for one of so many partitions: what workers on other machines store, merge
// partition by partition, and hand to where the run was started. Records stay packed, so that taking them costs next to
// nothing there.
import { deserialize, serialize } from 'node:v8';
import type { Note } from '../ingest/index.ts';
import type { Profile } from '../model/index.ts';
import type { Part } from '../part.ts';
import type { Retention } from '../profile/contact.ts';
import { createLedger } from '../profile/ledger.ts';
import type { Packed } from '../profile/packed/lists.ts';
import { type Packet, restPackets, takePacket } from './packets.ts';

export interface Parcel {
  readonly partition: number;
  readonly bytes: Uint8Array;
}

type Content =
  | { readonly type: 'notes'; readonly notes: readonly Note[] }
  /** `keys`: of the parties whose lists the records are, in the order of their numbers. */
  | { readonly type: 'profiles'; readonly keys: readonly string[]; readonly records: Packed }
  | { readonly type: 'rest'; readonly packets: readonly Packet[] };

/** Notes, and parties with their records, in one parcel. */
const MOST_NOTES = 10_000;
const MOST_PARTIES = 2_000;

/** The same party goes into the same partition, whatever part it is in; what is nobody's goes into the first. */
export function* parcelsOf(part: Part, partitions: number, retention: Retention): Generator<Parcel> {
  yield* noteParcels(part, partitions);
  yield* profileParcels(part, partitions, retention);
  yield parcel(0, { type: 'rest', packets: [...restPackets(part)] });
}

function* noteParcels({ directory }: Part, partitions: number): Generator<Parcel> {
  const loads = Array.from({ length: partitions }, (): Note[] => []);
  const fill = (partition: number): Parcel =>
    parcel(partition, { type: 'notes', notes: loads[partition]?.splice(0) ?? [] });
  let row = 0;
  for (const note of directory.notes()) {
    const partition = note.type === 'party' ? partitionOf(note.key, partitions) : row++ % partitions;
    if (loads[partition]?.push(note) === MOST_NOTES) yield fill(partition);
  }
  for (const partition of loads.keys()) yield fill(partition);
}

function* profileParcels(
  { directory, ledger }: Part,
  partitions: number,
  retention: Retention,
): Generator<Parcel> {
  const loads = Array.from({ length: partitions }, () => new Load(retention));
  for (const [party, profile] of ledger.entries()) {
    const key = directory.keyOf(party);
    const partition = partitionOf(key, partitions);
    const load = loads[partition];
    if (load?.add(key, profile) === MOST_PARTIES) yield parcel(partition, load.take());
  }
  for (const [partition, load] of loads.entries()) yield parcel(partition, load.take());
}

/** Profiles on their way into a parcel. */
class Load {
  readonly #retention: Retention;
  #keys: string[] = [];
  #ledger: ReturnType<typeof createLedger>;

  constructor(retention: Retention) {
    this.#retention = retention;
    this.#ledger = createLedger(retention);
  }

  /** Gives how many it has. */
  add(key: string, profile: Profile): number {
    this.#ledger.take(this.#keys.length, profile);
    return this.#keys.push(key);
  }

  take(): Content {
    const content: Content = { type: 'profiles', keys: this.#keys, records: this.#ledger.give() };
    this.#keys = [];
    this.#ledger = createLedger(this.#retention);
    return content;
  }
}

function parcel(partition: number, content: Content): Parcel {
  return { partition, bytes: serialize(content) };
}

/** Adds to the part what a parcel holds, which must be one that `parcelsOf` made. */
export function takeParcel(bytes: Uint8Array, part: Part): void {
  const content: Content = deserialize(bytes);
  switch (content.type) {
    case 'notes':
      for (const note of content.notes) part.directory.take(note);
      break;
    case 'profiles':
      part.ledger.adopt(
        content.records,
        Uint32Array.from(content.keys, (key) => part.directory.numberOf(key)),
      );
      break;
    case 'rest':
      for (const packet of content.packets) takePacket(packet, part);
  }
}

/** Number below `partitions`, the same for the same key on every machine (FNV-1a). */
function partitionOf(key: string, partitions: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % partitions;
}
