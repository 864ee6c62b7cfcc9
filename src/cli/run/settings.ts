// Flags and config → the settings of a run. A flag wins over the config, the config over the default.

import { type Signal, UsageError } from '../../model/index.ts';
import type { RunSettings } from '../../pipeline.ts';
import { type Retention, SCAN_RETENTION } from '../../profile/contact.ts';
import { DEFAULT_SCORECARD } from '../../risk/scorecard.ts';
import { signals } from '../../signals/index.ts';
import { type Config, EMPTY_CONFIG, readConfig } from '../config.ts';
import { nearest } from '../nearest.ts';
import type { Progress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';

export async function runSettings(
  options: InputOptions,
  progress: Progress,
  retention: Retention = SCAN_RETENTION,
): Promise<RunSettings> {
  const config = options.config === undefined ? EMPTY_CONFIG : await readConfig(options.config);
  return {
    reading: readingSettings(options, config),
    signals: weighted(config.weights),
    scorecard: {
      ...DEFAULT_SCORECARD,
      ...(config.daysUntilUnknown !== undefined && { daysUntilUnknown: config.daysUntilUnknown }),
    },
    brands: config.company === undefined ? config.brands : [config.company, ...config.brands],
    rates: config.rates,
    retention,
    asOf: options.asOf,
    onProgress: ({ file, facts }) => progress.say(`${facts.toString()} facts read, ${file}`),
  };
}

export async function inspectSettings(
  options: InputOptions,
  records: boolean,
): Promise<RunSettings['reading']> {
  const config = options.config === undefined ? EMPTY_CONFIG : await readConfig(options.config);
  return { ...readingSettings(options, config), records };
}

function readingSettings(options: InputOptions, config: Config): RunSettings['reading'] {
  const { ownDomains, currency, dateOrder } = config;
  return {
    map: new Map([...config.map, ...(options.map ?? [])]),
    ownDomains,
    ownNames: config.company === undefined ? config.ownNames : [config.company, ...config.ownNames],
    records: false,
    ...(currency !== undefined && { currency }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
}

function weighted(weights: ReadonlyMap<string, number>): readonly Signal[] {
  const ids = signals.map(({ id }) => id);
  for (const id of weights.keys()) {
    if (!ids.includes(id)) throw new UsageError(`config: no signal "${id}" to weigh`, nearest(id, ids));
  }
  return signals.map((signal) => {
    const weight = weights.get(signal.id);
    return weight === undefined ? signal : { ...signal, weight };
  });
}
