// Flags and config → choices. A flag wins over the config, the config over the default.
import type { Model } from '../../learn/model.ts';
import { parseModel } from '../../learn/parse-model.ts';
import { type LinkRules, present } from '../../model/index.ts';
import type { Choices } from '../../settings.ts';
import { isFound, readSettingsFile } from '../config/find.ts';
import type { Config } from '../config/keys.ts';
import { type Settled, UNSET } from '../config/settle.ts';
import type { InputOptions } from '../shared-options.ts';

export async function choicesOf({
  settled = UNSET,
  map,
  asOf,
  model,
  redaction,
}: InputOptions): Promise<Choices> {
  const { company, brands = [], currency, dateOrder, daysUntilUnknown, ...config } = settled.values;
  return {
    brands: company === undefined ? brands : [company, ...brands],
    ownDomains: config.ownDomains ?? [],
    ownNames: config.ownNames ?? [],
    map: new Map([...entriesOf(config.map), ...(map ?? [])]),
    standing: standingOf(settled, map),
    owners: new Map(entriesOf(config.owners)),
    serviceLevels: new Map(entriesOf(config.serviceLevels)),
    rates: new Map(entriesOf(config.rates)),
    weights: new Map(entriesOf(config.weights)),
    today: Date.now(),
    ...present({ currency, dateOrder, daysUntilUnknown, asOf, links: linksOf(config) }),
    ...(redaction !== undefined && { onFact: redaction.note }),
    ...(model !== undefined && { model: await readModel(model) }),
  };
}

/** Columns that a found config names may belong to files of other runs; one that the command line names may not. */
function standingOf({ values, sources }: Settled, given: InputOptions['map']): ReadonlySet<string> {
  if (!isFound(sources.get('map')?.origin)) return new Set();
  return new Set(Object.keys(values.map ?? {}).filter((key) => given?.has(key) !== true));
}

function entriesOf<Value>(
  table: Readonly<Record<string, Value>> | undefined,
): readonly (readonly [string, Value])[] {
  return Object.entries(table ?? {});
}

function linksOf({ links }: Pick<Config, 'links'>): LinkRules | undefined {
  return links && { together: links.together ?? [], apart: links.apart ?? [] };
}

async function readModel(path: string): Promise<Model> {
  return parseModel(await readSettingsFile(path, 'model'), path);
}
