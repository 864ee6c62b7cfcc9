// What reading and listening depend on, as plain JSON, for whoever reads shards elsewhere.
import { present } from '../model/index.ts';
import type { RunSettings } from '../pipeline.ts';
import type { Retention } from '../profile/contact.ts';
import { type Choices, createRunSettings } from '../settings.ts';

/** Of run settings what a shard is read by; maps and sets are lists. Judging is not part of it. */
export interface ShardSettings {
  readonly map: readonly (readonly [field: string, column: string])[];
  readonly ownDomains: readonly string[];
  readonly ownNames: readonly string[];
  readonly currency?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly keptColumns?: readonly string[];
  readonly brands: readonly string[];
  readonly retention: Retention;
}

export function shardSettingsOf({ reading, brands, retention }: RunSettings): ShardSettings {
  const { map, ownDomains, ownNames, currency, dateOrder, keptColumns } = reading;
  return present({
    map: [...map],
    ownDomains,
    ownNames,
    currency,
    dateOrder,
    keptColumns: keptColumns && [...keptColumns],
    brands,
    retention,
  });
}

/** The same where the shards are read. Columns that a shard lacks may be in another: only all of them together can tell. */
export function runSettingsOf({ map, keptColumns, ...rest }: ShardSettings, told: Told): RunSettings {
  const settings = createRunSettings({ ...rest, map: new Map(map), ...told });
  const kept = keptColumns && new Set(keptColumns);
  const reading = present({ ...settings.reading, ownNames: rest.ownNames, keptColumns: kept });
  return { ...settings, reading };
}

type Told = Pick<Choices, 'onProgress'>;
