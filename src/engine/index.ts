// Work over many machines, on BullMQ and Redis. This room knows jobs, parcels and where they lie; what the work is, it is told.
export { type Address, readAddress } from './address.ts';
export { connect, type Engine, using } from './connection.ts';
export { type Assignment, Distribution, type Take } from './distribute.ts';
export type { Craft, Parcel } from './labour.ts';
export { Refused } from './refused.ts';
export { Server, type WorkerSettings } from './serve.ts';
