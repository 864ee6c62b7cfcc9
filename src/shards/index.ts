// A run in pieces: plan the shards, read each of them anywhere, put them together.
export { finishPart, readHere } from './finish.ts';
export { judgeOnThreads } from './judges.ts';
export { parcelsOf, takeParcel } from './parcels.ts';
export { cutShards, type Plan, planShards, type Shard } from './plan.ts';
export { ThreadPool } from './pool.ts';
export { readShard, ShardReader } from './read.ts';
export { runSettingsOf, type ShardSettings, shardSettingsOf } from './settings.ts';
export { readOnThreads, type Threads } from './threads.ts';
