// Flags and config → choices. A flag wins over the config, the config over the default.
import type { Model } from '../../learn/model.ts';
import { parseModel } from '../../learn/parse-model.ts';
import type { Choices } from '../../settings.ts';
import { type Config, EMPTY_CONFIG, readConfig, readSettingsFile } from '../config.ts';
import type { InputOptions } from '../shared-options.ts';

export async function choicesOf(options: InputOptions): Promise<Choices> {
  const config = options.config === undefined ? EMPTY_CONFIG : await readConfig(options.config);
  return {
    ...withoutCompany(config),
    brands: config.company === undefined ? config.brands : [config.company, ...config.brands],
    map: new Map([...config.map, ...(options.map ?? [])]),
    today: Date.now(),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    ...(options.model !== undefined && { model: await readModel(options.model) }),
  };
}

async function readModel(path: string): Promise<Model> {
  return parseModel(await readSettingsFile(path, 'model'), path);
}

function withoutCompany({ company: _company, ...rest }: Config): Omit<Config, 'company'> {
  return rest;
}
